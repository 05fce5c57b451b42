import { type ActionOptions, type Environment, readOptions } from '../../src/action/inputs.ts';
import type { Parsed } from '../../src/core/problem.ts';

/** What a runner sets for a pull request of `octo/packets`. */
export const ENVIRONMENT: Environment = {
  GITHUB_WORKSPACE: '/work/packets',
  GITHUB_REPOSITORY: 'octo/packets',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/work/event.json',
  GITHUB_SHA: '3'.repeat(40),
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'octo/packets/.github/workflows/gate.yml@refs/pull/7/merge',
  RUNNER_TEMP: '/work/temp',
};

export type Inputs = Readonly<Record<string, string>>;

/** Inputs and environment with overrides; an input that is not named is empty. */
export function read(inputs: Inputs = {}, environment: Environment = {}): Parsed<ActionOptions> {
  return readOptions((name) => inputs[name] ?? '', { ...ENVIRONMENT, ...environment }).options;
}

export function options(inputs: Inputs = {}, environment: Environment = {}): ActionOptions {
  const result = read(inputs, environment);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

/** The messages with which inputs are refused; each problem is `bad-input` and says what to do. */
export function refusals(inputs: Inputs = {}, environment: Environment = {}): string[] {
  const result = read(inputs, environment);
  if (result.ok) throw new Error('not refused');
  return result.problems.map(({ code, message, remedy }) => {
    if (code !== 'bad-input' || remedy === '') throw new Error(`${code}: ${message}`);
    return message;
  });
}
