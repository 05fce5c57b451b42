import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

/** Tests mirror `src/`; TypeScript is stripped by swc, modules stay ESM. */
const config: Config = {
  testEnvironment: './__tests__/e2e/warm/environment.ts',
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
