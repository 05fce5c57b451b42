import { setFlagsFromString } from 'node:v8';
import { constants, createContext, runInContext } from 'node:vm';
import type { JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';
import { installCommonGlobals } from 'jest-util';

/**
 * A realm for one file of tests, as jest-environment-node makes one, but with a
 * plain global object. There each use of a global (`Buffer`, `Map`, `process`)
 * goes through an interceptor of node:vm and a proxy, which took up to four
 * tenths of the time of a test that does nothing but compute.
 */

// V8 keeps a compiled module in a cache where none can find it (Node makes each
// unique), and with it the realm of a file of tests that is over: a worker grew
// to three gigabytes, through which each start of git had to fork.
setFlagsFromString('--no-compilation-cache');

/** What a realm has by itself, and what is shared below. */
const OWN = new Set([
  'GLOBAL',
  'root',
  'global',
  'globalThis',
  'Buffer',
  'ArrayBuffer',
  'Uint8Array',
]);
const OF_NODE = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).filter(
  ([name]) => !OWN.has(name),
);

export default class PlainEnvironment implements JestEnvironment {
  readonly global: JestEnvironment['global'];
  readonly fakeTimers = null;
  fakeTimersModern: ModernFakeTimers | null;
  moduleMocker: ModuleMocker | null;
  #context: ReturnType<typeof createContext> | null;

  constructor({ projectConfig }: JestEnvironmentConfig) {
    this.#context = createContext(constants.DONT_CONTEXTIFY);
    const global = runInContext('globalThis', this.#context) as JestEnvironment['global'];
    this.global = global;
    for (const [name, descriptor] of OF_NODE) {
      if (!Object.hasOwn(global, name))
        Object.defineProperty(global, name, lazily(name, descriptor));
    }
    global.global = global;
    // Node makes buffers of its own realm: tests and sources mean the same classes.
    Object.assign(global, { Buffer, ArrayBuffer, Uint8Array });
    installCommonGlobals(global, projectConfig.globals);
    // A failed test shows where it was called from, through the frames of fast-check.
    Object.assign(global.Error, { stackTraceLimit: 100 });
    this.moduleMocker = new ModuleMocker(global);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global });
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    this.fakeTimersModern?.dispose();
    this.fakeTimersModern = null;
    this.moduleMocker = null;
    this.#context = null;
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  getVmContext(): ReturnType<typeof createContext> | null {
    return this.#context;
  }
}

/** A global of Node, read when it is first used: some load a module. A test may replace it in its realm. */
function lazily(name: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const { configurable = false, enumerable = false } = descriptor;
  if (!configurable || 'value' in descriptor) return descriptor;
  function own(global: object, value: unknown): void {
    Object.defineProperty(global, name, { configurable, enumerable, writable: true, value });
  }
  return {
    configurable,
    enumerable,
    get(this: object) {
      const value: unknown = Reflect.get(globalThis, name);
      own(this, value);
      return value;
    },
    set(this: object, value: unknown) {
      own(this, value);
    },
  };
}
