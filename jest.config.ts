import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';

/** Tests mirror `src/`; TypeScript is stripped by swc, modules stay ESM. */
const config: Config = {
  testEnvironment: './__tests__/e2e/warm/environment.ts',
  testSequencer: './__tests__/run/sequencer.ts',
  globalSetup: './__tests__/run/memory-folder.ts',
  globalTeardown: './__tests__/run/remove-memory-folder.ts',
  cacheDirectory: join(tmpdir(), 'seal-vs-bytes-jest'),
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 60_000,
  maxWorkers: Math.max(2, availableParallelism()),
};

export default config;
