import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { EmbeddedGitHub } from '../src/demo/embedded-github.ts';
import type { SamplePullRequest } from '../src/demo/sample-pull-request.ts';
import { Sandbox } from '../src/demo/sandbox.ts';
import {
  gateStep,
  openDriftingPullRequest,
  registerPullRequest,
  startGitHub,
} from '../src/demo/walk.ts';
import { median } from './measure.ts';
import { type Extent, type Row, signed } from './row.ts';
import { ACTION } from './set-rows.ts';

/** Rows of what posting costs, against a GitHub on this machine that answers at once. */

/** Closed to everyone: a connection is refused at once. */
const NOBODY = 'http://127.0.0.1:9';

/** Takes connections and never says a word. */
async function startSilence(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return { url: `http://127.0.0.1:${port}`, server };
}

interface Step {
  readonly milliseconds: number;
  readonly requests: number;
}

class Walk {
  readonly #sandbox: Sandbox;
  readonly #github: EmbeddedGitHub;
  readonly #request: SamplePullRequest;
  #run = 100;

  constructor(sandbox: Sandbox, github: EmbeddedGitHub, request: SamplePullRequest) {
    this.#sandbox = sandbox;
    this.#github = github;
    this.#request = request;
  }

  /** One run of the action; a new run of the workflow unless it is another attempt of the last one. */
  async step(
    inputs: Readonly<Record<string, string>>,
    { attempt = 1, apiUrl = this.#github.url } = {},
  ): Promise<Step> {
    if (attempt === 1) this.#run += 1;
    const before = this.#github.requests.length;
    const begun = performance.now();
    const { outputs } = await gateStep(this.#sandbox, this.#github, this.#request, {
      main: ACTION,
      inputs,
      apiUrl,
      runId: this.#run,
      attempt,
    });
    const milliseconds = performance.now() - begun;
    if (outputs.verdict !== 'fail') throw new Error(`the verdict was ${outputs.verdict}`);
    return { milliseconds, requests: this.#github.requests.length - before };
  }
}

const QUIET = { comment: 'never', status: 'false', annotations: 'commands' };
const COMMENT = { ...QUIET, comment: 'always' };

export async function gitHubRows({ pairs }: Extent): Promise<Row[]> {
  const rows = new Map<string, { added: number[]; requests: number[] }>();
  const note = (what: string, ours: Step, theirs: Step): void => {
    const row = rows.get(what) ?? { added: [], requests: [] };
    row.added.push(ours.milliseconds - theirs.milliseconds);
    row.requests.push(ours.requests - theirs.requests);
    rows.set(what, row);
  };
  for (let pair = 0; pair <= pairs; pair += 1) {
    const sandbox = new Sandbox();
    const github = await startGitHub(() => new Date());
    const silence = await startSilence();
    try {
      const request = openDriftingPullRequest(sandbox);
      registerPullRequest(github, request);
      const walk = new Walk(sandbox, github, request);
      const quiet = await walk.step(QUIET);
      const taken = [
        ['a comment, the first one', await walk.step(COMMENT)],
        ['a comment, a new run', await walk.step(COMMENT)],
        ['a comment, nothing changed', await walk.step(COMMENT, { attempt: 2 })],
        ['a status', await walk.step({ ...QUIET, status: 'true' })],
        ['an API that refuses every connection', await walk.step(COMMENT, { apiUrl: NOBODY })],
        ['an API that never answers', await walk.step(COMMENT, { apiUrl: silence.url })],
      ] as const;
      // The first round warms up what the machine caches.
      if (pair > 0) for (const [what, step] of taken) note(what, step, quiet);
    } finally {
      await github.close();
      silence.server.close();
      sandbox.remove();
    }
  }
  return [...rows].map(([what, { added, requests }]) => ({
    what,
    against: 'the run without',
    figure: `${signed(median(added), 'ms')}, ${signed(median(requests), 'requests')}`,
    memory: '',
  }));
}
