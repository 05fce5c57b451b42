import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { RATCHET_MUTATIONS } from './ratchet-mutations.ts';

export const ROOT = join(import.meta.dirname, '../..');

/**
 * Checks of the gate, each taken out by one edit of the sources, and a control
 * that must notice. An edit whose text is not found fails the test, so that the
 * list cannot rot.
 */
export interface Mutation {
  readonly takenOut: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly noticedBy: string;
}

/** The source of a mutation's file with its edit made. */
export function edited({ file, find, replace }: Mutation): string {
  const source = readFileSync(join(ROOT, file), 'utf8');
  if (source.split(find).length !== 2) throw new Error(`"${find}" is not found once in ${file}`);
  return source.replace(find, () => replace);
}

/** A build with one edit made to one file. */
export function editing(mutation: Mutation): Plugin {
  return {
    name: 'edit',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === join(ROOT, mutation.file) ? { contents: edited(mutation), loader: 'ts' } : null,
      );
    },
  };
}

export const MUTATIONS: readonly Mutation[] = [
  ...RATCHET_MUTATIONS,
  {
    takenOut: 'the SHA-256 comparison',
    file: 'src/core/digest.ts',
    find: 'if (sealed.sha256 !== found.sha256) return false;',
    replace: '',
    noticedBy: 'sha mismatch',
  },
  {
    takenOut: 'the byte-length comparison',
    file: 'src/core/digest.ts',
    find: 'return sealed.bytes === null || sealed.bytes === found.bytes;',
    replace: 'return true;',
    noticedBy: 'byte length alone',
  },
  {
    takenOut: 'the check for a missing file',
    file: 'src/core/verify.ts',
    find: "if (place === 'missing') return result('missing', null);",
    replace: "if (place === 'missing') return result('match', null);",
    noticedBy: 'missing',
  },
  {
    takenOut: 'the refusal of links',
    file: 'src/core/verify.ts',
    find: "if (!isRegular(place)) return result('not-regular', place);",
    replace: "if (!isRegular(place)) return result('match', place);",
    noticedBy: 'symbolic link',
  },
  {
    takenOut: 'the check for unlisted files',
    file: 'src/gate/verify/verification.ts',
    find: 'if (seals.closed.length === 0) return [];',
    replace: 'return [];',
    noticedBy: 'unlisted',
  },
  {
    takenOut: 'the text declaration',
    file: 'src/gate/verify/verification.ts',
    find: 'if (wrong.length === 0) return [];',
    replace: 'return [];',
    noticedBy: 'text that is not as declared',
  },
  {
    takenOut: 'the refusal of a manifest that is a link',
    file: 'src/gate/read/manifests.ts',
    find: 'entries.filter((entry) => !isRegular(entry)).map(notRegular)',
    replace: '[] as Problem[]',
    noticedBy: 'seal that is a link',
  },
  {
    takenOut: 'the requirement that a pattern matches',
    file: 'src/gate/read/sides.ts',
    find: "problems.push(...unmatched('seal', seals.matchers, listings));",
    replace: '',
    noticedBy: 'pattern without a match',
  },
  {
    takenOut: 'the refusal of a verdict over nothing',
    file: 'src/gate/judge.ts',
    find: 'if (files.length > 0 || others.length > 0) return [];',
    replace: 'return [];',
    noticedBy: 'nothing to judge',
  },
  {
    takenOut: 'the refusal of seals that disagree',
    file: 'src/trust/coverage.ts',
    find: 'problems.push(disagreement(other, { seal, file }))',
    replace: 'void 0',
    noticedBy: 'seals that disagree',
  },
  {
    takenOut: 'the comparison of sealed digests',
    file: 'src/trust/reseals.ts',
    find: 'if (!sameDigest(was.file, now.file)) {',
    replace: 'if (false) {',
    noticedBy: 'reseal',
  },
  {
    takenOut: 'the comparison of coverage',
    file: 'src/trust/reseals.ts',
    find: "      said: 'the file is no longer sealed',\n    };",
    replace: "      said: 'the file is no longer sealed',\n    } && null;",
    noticedBy: 'coverage shrunk',
  },
  {
    takenOut: 'the check for a removed seal',
    file: 'src/trust/reseals.ts',
    find: 'if (now === undefined) {\n    const lost',
    replace: 'if (now === undefined && was.path === "") {\n    const lost',
    noticedBy: 'seal removed',
  },
  {
    takenOut: 'the comparison of closed patterns',
    file: 'src/trust/reseals.ts',
    find: 'if (!closed.has(pattern)) {',
    replace: 'if (false) {',
    noticedBy: 'closed shrunk',
  },
  {
    takenOut: 'the comparison of roots',
    file: 'src/trust/reseals.ts',
    find: 'now.root !== was.root',
    replace: 'false',
    noticedBy: 'root moved',
  },
  {
    takenOut: 'the comparison of text declarations',
    file: 'src/trust/reseals.ts',
    find: 'if (said === null) return null;',
    replace: 'return null;',
    noticedBy: 'text declaration dropped',
  },
  {
    takenOut: 'the refusal of an unapproved reseal',
    file: 'src/trust/policy.ts',
    find: "return { decision: 'refused', why: approval.why };",
    replace: "return { decision: 'allowed', why: '' };",
    noticedBy: 'reseal',
  },
  {
    takenOut: 'the locks',
    file: 'src/gate/decide/locks.ts',
    find: 'if (!resealed.has(path) || asOnBase.has(path)) return [];',
    replace: 'return [];',
    noticedBy: 'locked path resealed',
  },
  {
    takenOut: 'the check for a removed register',
    file: 'src/blockers/register-check.ts',
    find: 'head === null ? [removed(now)] : []',
    replace: '[]',
    noticedBy: 'register removed',
  },
  {
    takenOut: 'the check for a vanished blocker',
    file: 'src/blockers/register-check.ts',
    find: 'if (stated === undefined && was !== undefined && head !== null) {',
    replace: 'if (false) {',
    noticedBy: 'blocker vanished',
  },
  {
    takenOut: 'the requirement of evidence',
    file: 'src/blockers/evidence.ts',
    find: 'evidence.length > 0 && evidence.every(({ holds }) => holds)',
    replace: 'evidence.every(({ holds }) => holds)',
    noticedBy: 'blocker closed without evidence',
  },
  {
    takenOut: 'the requirement that evidence is sealed',
    file: 'src/blockers/evidence.ts',
    find: "entry(false, 'no seal names it')",
    replace: "entry(true, '')",
    noticedBy: 'blocker closed on unsealed evidence',
  },
  {
    takenOut: 'the requirement that evidence matches',
    file: 'src/blockers/evidence.ts',
    find: "entry(false, 'its bytes are not what was sealed')",
    replace: "entry(true, '')",
    noticedBy: 'blocker closed on drifted evidence',
  },
  {
    takenOut: 'the validation of evidence',
    file: 'src/blockers/evidence.ts',
    find: 'if (violation !== null) return',
    replace: 'if (false) return',
    noticedBy: 'blocker closed on evidence that does not validate',
  },
  {
    takenOut: 'the rule that schemas come from the base',
    file: 'src/gate/decide/evidence-facts.ts',
    find: 'await ownSchemas(delivered, base ?? head, where, head)',
    replace: 'await ownSchemas(delivered, head, where, head)',
    noticedBy: 'blocker closed by a schema that only the head has',
  },
  {
    takenOut: 'the requirement of the evidence that the base requires',
    file: 'src/blockers/register-check.ts',
    find: 'joinedEvidence(asked, words.evidence)',
    replace: 'words.evidence',
    noticedBy: 'blocker closed by dropping the evidence asked for',
  },
  {
    takenOut: 'the check for a second register',
    file: 'src/gate/decide/decision.ts',
    find: 'base === null ? [] : secondRegisters(pairs)',
    replace: '[] as Finding[]',
    noticedBy: 'second register of the packet',
  },
  {
    takenOut: 'the distrust of new registers',
    file: 'src/blockers/options.ts',
    find: "if (trust === 'new') {",
    replace: 'if (false) {',
    noticedBy: 'register that only the head has',
  },
  {
    takenOut: 'the check for entries into closed folders',
    file: 'src/gate/read/closed-entries.ts',
    find: 'if (closed.length === 0) return [];',
    replace: 'return [];',
    noticedBy: 'closed folder entered by listing',
  },
  {
    takenOut: 'the locks of files whose seal is removed',
    file: 'src/gate/decide/locks.ts',
    find: '    ...uncovered,\n',
    replace: '',
    noticedBy: 'locked path uncovered by removing its seal',
  },
  {
    takenOut: 'the distrust of new options',
    file: 'src/blockers/options.ts',
    find: 'if (base !== null && was === undefined) {',
    replace: 'if (false) {',
    noticedBy: 'option added',
  },
  {
    takenOut: 'the requirement of evidence for a grant',
    file: 'src/blockers/grants.ts',
    find: "if (grant.evidence.length === 0) return 'it names no evidence';",
    replace: 'if (grant.evidence.length === 0) return null;',
    noticedBy: 'grant without evidence',
  },
  {
    takenOut: 'the requirement that grants are distinct',
    file: 'src/blockers/grants.ts',
    find: 'if (other !== undefined && other !== grant.id) {',
    replace: 'if (false) {',
    noticedBy: 'two grants on the same evidence',
  },
  {
    takenOut: 'the check for a vanished grant',
    file: 'src/blockers/grants.ts',
    find: '[...findings, ...vanishedGrants(base, head)]',
    replace: 'findings',
    noticedBy: 'grant vanished',
  },
  {
    takenOut: 'the comparison of packets',
    file: 'src/blockers/register-check.ts',
    find: 'if (base === null || base.packet === head.packet) return [];',
    replace: 'return [];',
    noticedBy: 'packet renamed',
  },
  {
    takenOut: 'the block on open blockers',
    file: 'src/gate/survey/surroundings.ts',
    find: 'if (!fails) return [];',
    replace: 'return [];',
    noticedBy: 'open blocker that blocks',
  },
];
