import PlainEnvironment from '../../run/environment.ts';
import { runWarm } from './servers.ts';

/** The environment of end-to-end tests: the files of one worker share its warm processes. */
export default class WarmEnvironment extends PlainEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.runWarm = runWarm;
  }
}
