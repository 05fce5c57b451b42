/** What is looked for where nobody names anything. */
export const DEFAULT_PATTERNS = {
  seals: ['**/*.seal.json'],
  registers: ['**/*.blockers.json'],
} as const;

/** The word that reads no register at all; for seals it leaves nothing to judge, which is an error. */
export const NO_PATTERN = 'none';

/** Branches that deploy. `main` is not among them: most repositories review on it what has not been decided yet. */
export const DEFAULT_PRODUCTION_BRANCHES = ['production', 'prod', 'release', 'release/**'] as const;
