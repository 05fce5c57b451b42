import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing } from '../../core/listing.ts';
import { folderOf } from '../../core/path.ts';
import { type Parsed, type Problem, ProblemError, problem } from '../../core/problem.ts';
import type { Register } from '../../core/register.ts';
import type { Seal } from '../../core/seal.ts';
import { isBagMember } from '../../formats/bag-names.ts';
import { compileClosed, type PathMatcher } from '../../formats/pattern.ts';
import { isMarkdown } from '../../formats/register-names.ts';
import { type Coverage, coverageOf } from '../../trust/coverage.ts';
import { type SealChange, sealChanges } from '../../trust/reseals.ts';
import type { GateOptions, GatePorts } from '../contract.ts';
import { type FixedBase, type ManifestProblems, sortBaseProblems } from './base-problems.ts';
import { closedEntries } from './closed-entries.ts';
import { lockProblems } from './lock-problems.ts';
import { compilePatterns, readManifests, unmatched } from './manifests.ts';
import { type ReadSeal, readSeals } from './seals.ts';

/** The trees of both sides with their manifests read. */
export interface Sides {
  readonly head: Side;
  readonly base: Side | null;
  readonly problems: readonly Problem[];
  /** What this change does about manifests of the base that cannot be judged. */
  readonly fixed: FixedBase;
  /** A seal of the base cannot be read: what it covers is unknown. */
  readonly baseUnreadable: boolean;
}

export interface Side {
  readonly listing: Listing;
  readonly seals: readonly ReadSeal[];
  readonly coverage: Coverage;
  readonly registers: readonly Register[];
}

/** What the head says otherwise. A seal of its that cannot be read says nothing: that is the problem then. */
export function changesOf(base: Side, head: Side, { problems, fixed }: Sides): SealChange[] {
  const unreadable = new Set(problems.map(({ file }) => file));
  const bags = new Set(
    problems.flatMap(({ file }) => (file !== null && isBagMember(file) ? [folderOf(file)] : [])),
  );
  for (const { path, format, root } of base.seals) {
    if (format === 'bagit' && bags.has(root)) unreadable.add(path);
  }
  const changes = [...sealChanges(base, head), ...closedEntries(base, head), ...fixed.seals];
  return changes.filter(({ seal }) => !unreadable.has(seal));
}

/** Finds, reads and parses what both sides seal and register. */
export async function readSides(options: GateOptions, ports: GatePorts): Promise<Sides> {
  const seals = compilePatterns(options.seals);
  const registers = compilePatterns(options.registers);
  const problems: Problem[] = [...seals.problems, ...registers.problems];
  const sealCache = new Map<string, Parsed<readonly ReadSeal[]>>();
  const registerCache = new Map<string, Parsed<Register>>();

  const coverageOfSide = rememberedCoverage();
  const readSide = async (
    source: GatePorts['head'],
  ): Promise<{ side: Side; found: ManifestProblems }> => {
    const listing = await source.list();
    const read = { source, listing };
    const matchersOf = (set: typeof seals) => set.matchers.map(({ match }) => match);
    const ofSeals = await readSeals(read, matchersOf(seals), sealCache, ports.heavy);
    const ofRegisters = await readManifests(
      read,
      matchersOf(registers),
      await registerParser(listing, matchersOf(registers)),
      registerCache,
      ports.heavy,
    );
    const { coverage, problems: disagreements } = coverageOfSide(ofSeals.parsed);
    const found = {
      ofSeals: [...ofSeals.problems, ...disagreements],
      ofRegisters: ofRegisters.problems,
    };
    const side = { listing, seals: ofSeals.parsed, coverage, registers: ofRegisters.parsed };
    return { side, found };
  };

  // Both trees are listed at once: each waits for a process of its own.
  for (const source of [ports.head, ports.base]) source?.list().catch(() => {});
  const ofBase = ports.base === null ? null : await readSide(ports.base);
  const ofHead = await readSide(ports.head);
  const base = ofBase?.side ?? null;
  const head = ofHead.side;
  boundComparisons([...(base?.seals ?? []), ...head.seals], head.listing);
  const fixed = sortBaseProblems(ofBase?.found ?? NO_PROBLEMS, ofHead.found, base, head);
  problems.push(...fixed.standing, ...ofHead.found.ofSeals, ...ofHead.found.ofRegisters);
  problems.push(...lockProblems(base, head));
  const listings = base === null ? [head.listing] : [base.listing, head.listing];
  problems.push(...unmatched('seal', seals.matchers, listings));
  if (options.registers.explicit) {
    problems.push(...unmatched('register', registers.matchers, listings));
  }
  const baseUnreadable = (ofBase?.found.ofSeals ?? []).length > 0;
  return { head, base, problems: distinct(problems), fixed, baseUnreadable };
}

/** Most changes leave all seals alone: then both sides are the same seals, and one coverage. */
function rememberedCoverage(): typeof coverageOf {
  let last: { seals: readonly Seal[]; result: ReturnType<typeof coverageOf> } | null = null;
  return (seals) => {
    const isSame =
      last?.seals.length === seals.length && seals.every((seal, at) => seal === last?.seals[at]);
    if (last === null || !isSame) last = { seals, result: coverageOf(seals) };
    return last.result;
  };
}

/** Throws ProblemError where closed patterns, times paths, are more than a run compares. */
function boundComparisons(seals: readonly Seal[], { entries }: Listing): void {
  const patterns = new Set(seals.flatMap(({ closed }) => closed.map(({ pattern }) => pattern)));
  let alternatives = 0;
  for (const pattern of patterns) {
    const compiled = compileClosed(pattern);
    alternatives += compiled.ok ? compiled.value.alternatives : 0;
  }
  if (alternatives * entries.length <= LIMITS.patternComparisons) return;
  throw new ProblemError(
    problem(
      'too-large',
      `The closed patterns have ${alternatives} alternatives and the tree ${entries.length} paths: more than ${LIMITS.patternComparisons} comparisons.`,
      'Close fewer folders, or by fewer patterns: "docs/**" means all that is in docs.',
    ),
  );
}

const NO_PROBLEMS: ManifestProblems = { ofSeals: [], ofRegisters: [] };

/**
 * What reads registers is loaded where a name matches, and the reader of Markdown
 * where there is such a register: it costs some 20 ms.
 */
async function registerParser(
  listing: Listing,
  matchers: readonly PathMatcher[],
): Promise<(bytes: Uint8Array, path: string) => Parsed<Register>> {
  const named = listing.entries.filter(
    (entry) => isRegular(entry) && matchers.some((match) => match(entry.path)),
  );
  if (named.length === 0) return notLoaded;
  const { parseRegister } = await import('../../formats/register.ts');
  const markdown = named.some(({ path }) => isMarkdown(path));
  const reader = markdown ? await import('../../formats/markdown-register.ts') : null;
  return (bytes, path) => parseRegister(bytes, path, reader?.readMarkdownRegister ?? null);
}

function notLoaded(_: Uint8Array, path: string): never {
  throw new Error(`no reader of registers was loaded for ${path}`);
}

/** Base and head often hold the same bad file: one problem, said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((entry) => [JSON.stringify(entry), entry])).values()];
}
