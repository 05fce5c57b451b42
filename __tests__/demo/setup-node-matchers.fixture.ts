/**
 * The problem matchers that actions/setup-node adds to a job (`.github/tsc.json`,
 * `eslint-stylish.json` and `eslint-compact.json`, read 2026-08): the expressions
 * that a step meets after it, whatever the step prints.
 */

function matcherFile(owner: string, ...pattern: readonly object[]): string {
  return JSON.stringify({ problemMatcher: [{ owner, pattern }] });
}

export const TSC = matcherFile('tsc', {
  regexp:
    '^([^\\s].*)[\\(:](\\d+)[,:](\\d+)(?:\\):\\s+|\\s+-\\s+)(error|warning|info)\\s+TS(\\d+)\\s*:\\s*(.*)$',
  ...{ file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6 },
});

export const ESLINT_STYLISH = matcherFile(
  'eslint-stylish',
  { regexp: '^\\s*([^\\s].*)$', file: 1 },
  {
    regexp: '^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$',
    ...{ line: 1, column: 2, severity: 3, message: 4, code: 5, loop: true },
  },
);

export const ESLINT_COMPACT = matcherFile('eslint-compact', {
  regexp:
    '^(.+):\\sline\\s(\\d+),\\scol\\s(\\d+),\\s([Ee]rror|[Ww]arning|[Ii]nfo)\\s-\\s(.+)\\s\\((.+)\\)$',
  ...{ file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 },
});

/** In the order in which the action adds them. */
export const SETUP_NODE: readonly string[] = [TSC, ESLINT_STYLISH, ESLINT_COMPACT];
