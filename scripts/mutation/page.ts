import { createHash } from 'node:crypto';
import { type Count, countOf, keyOf, type Mutant, scoreOf } from './report.ts';
import type { Room } from './rooms.ts';

/** Why a mutant survives, by file and then by `keyOf` the mutant. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Tested {
  readonly room: Room;
  readonly mutants: readonly Mutant[];
}

const survives = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

/** The mutants that a room answers for: all, or those that are drawn. */
function answered({ room, mutants }: Tested): readonly Mutant[] {
  const behaviour = mutants.filter(({ wording }) => !wording);
  return room.sample === null ? behaviour : drawn(behaviour, room.sample);
}

/**
 * So many mutants, by the digests of what they change: the draw is the same in
 * every run, and stays nearly the same while the sources change.
 */
export function drawn(mutants: readonly Mutant[], count: number): readonly Mutant[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const key = `${mutant.file} ${keyOf(mutant)}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { mutant, rank: createHash('sha256').update(`${SEED} ${key} ${nth}`).digest('hex') };
  });
  const chosen = new Set(
    ranked
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, count)
      .map(({ mutant }) => mutant),
  );
  return mutants.filter((mutant) => chosen.has(mutant));
}

const SEED = 'seal-vs-bytes';

/** Survivors without a reason, and reasons without a survivor. */
export function unexplained(
  tested: readonly Tested[],
  reasons: Reasons,
): { readonly survivors: readonly Mutant[]; readonly stale: readonly string[] } {
  const alive = tested.flatMap(answered).filter(survives);
  const names = new Set(alive.map((mutant) => `${mutant.file} ${keyOf(mutant)}`));
  const rooms = tested.map(({ room }) => `src/${room.name}`);
  const stale = Object.entries(reasons)
    .filter(([file]) => rooms.some((room) => file.startsWith(room)))
    .flatMap(([file, keys]) => Object.keys(keys).map((key) => `${file} ${key}`))
    .filter((name) => !names.has(name));
  return { survivors: alive.filter((mutant) => reasonOf(mutant, reasons) === null), stale };
}

function reasonOf(mutant: Mutant, reasons: Reasons): string | null {
  return reasons[mutant.file]?.[keyOf(mutant)] ?? null;
}

/** The whole page. */
export function mutationPage(
  tested: readonly Tested[],
  reasons: Reasons,
  versions: string,
): string {
  const rows = tested.map((each) => {
    const count = countOf(answered(each));
    const words = countOf(each.mutants.filter(({ wording }) => wording));
    const wording =
      each.room.sample === null ? `${detected(words)} of ${words.mutants}` : 'not run';
    const name = each.room.sample === null ? '' : ` (${each.room.sample} drawn)`;
    return `| \`src/${each.room.name}\`${name} | ${cells(count)} | ${wording} |`;
  });
  const lists = tested.map((each) => survivorsOf(each, reasons));
  return `${HEAD}\n${versions}\n\n${TABLE}\n${rows.join('\n')}\n\n${BELOW}\n${lists.join('\n')}`;
}

const detected = ({ killed, timedOut }: Count): number => killed + timedOut;

function cells(count: Count): string {
  const { mutants, killed, timedOut, survived, notReached } = count;
  return [mutants, killed, timedOut, survived, notReached, `${scoreOf(count).toFixed(1)} %`].join(
    ' | ',
  );
}

function survivorsOf(tested: Tested, reasons: Reasons): string {
  const alive = answered(tested).filter(survives);
  const lines = alive.map((mutant) => {
    const { file, line, status } = mutant;
    const reach = status === 'NoCoverage' ? 'not reached; ' : '';
    const why = reasonOf(mutant, reasons) ?? 'no reason is given.';
    return `- ${code(`${file}:${line}`)} ${code(keyOf(mutant))}: ${reach}${why}`;
  });
  const none = 'Every mutant is killed.';
  return `\n## src/${tested.room.name}\n\n${lines.length === 0 ? none : lines.join('\n')}\n`;
}

/** Inline code of any text: as many backticks around it as none inside has. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

const HEAD = `# Mutation testing

Stryker changes the sources one place at a time: a condition is turned round, a branch is emptied, a text is cleared. Each changed program, a mutant, is run against the unit suites that reach the place. A mutant that no suite notices has survived: it is either equivalent to the program, or an assertion is missing.

    npm run mutation [-- ROOM...]

writes this page from the reports of the rooms and from \`scripts/mutation/survivors.json\`, which has the reason of each survivor.
`;

const TABLE = `| room | mutants | killed | timed out | survived | not reached | score | wording |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`;

const BELOW = `The score is killed and timed out, of all.`;
