import type { Mutation } from '../mutants/mutations.ts';
import { RATCHET_MUTATIONS } from '../mutants/ratchet-mutations.ts';

/** Checks that the model must miss, each taken out by one edit of the sources. */

/**
 * What no sequence shows: a lock on nothing locks nothing, so no promise is
 * broken by it; and no change that lands leaves a register that cannot be read.
 */
const BEYOND = new Set(['lock on what no seal names', 'unreadable register removed']);

const APPROVALS: readonly Mutation[] = [
  {
    takenOut: 'the rule that an approval is of exactly this head',
    file: 'src/github/approval-rules.ts',
    find: "if (commit !== headSha) return 'approved an older commit';",
    replace: '',
    noticedBy: '',
  },
  {
    takenOut: 'the rule that no author approves their own commits',
    file: 'src/github/approval-rules.ts',
    find: "if (fold(login) === fold(author)) return 'approved their own pull request';\n  if (writers.some((writer) => fold(writer) === fold(login))) return 'wrote a commit of it';",
    replace: '',
    noticedBy: '',
  },
  {
    takenOut: 'the rule that an approval is later than the last change of the base branch',
    file: 'src/github/approval-rules.ts',
    find: 'if (baseChangedAt !== null && !(timeOf(submittedAt) > baseChangedAt)) {',
    replace: 'if (false) {',
    noticedBy: '',
  },
  {
    takenOut: 'the withdrawal of approvals',
    file: 'src/github/approval-rules.ts',
    find: '.filter(({ state }) => !SAYS_NOTHING.has(state))',
    replace: ".filter(({ state }) => state === 'APPROVED')",
    noticedBy: '',
  },
  {
    takenOut: 'the comparison of the event with the state',
    file: 'src/github/pull-requests.ts',
    find: 'export function twinsOf(',
    replace:
      'export function twinsOf(..._: readonly unknown[]): [] {\n  return [];\n}\nfunction unused(',
    noticedBy: '',
  },
];

export const MODEL_MUTATIONS: readonly Mutation[] = [
  ...RATCHET_MUTATIONS.filter(({ noticedBy }) => !BEYOND.has(noticedBy)),
  ...APPROVALS,
];
