import { LIMITS } from '../../core/limits.ts';
import { type Problem, problem } from '../../core/problem.ts';
import type { Register } from '../../core/register.ts';
import {
  ASCII_PROTOTYPES,
  firstDifference,
  isAscii,
  isDisguise,
  lookAlike,
  lookAlikeKeys,
  type Prototypes,
  undisguised,
} from '../../core/skeleton.ts';
import type { RegisterPair } from './ratchet.ts';

/** An id, what it names, and where it is written. */
interface Id {
  readonly kind: 'packet' | 'blocker' | 'option' | 'grant';
  readonly id: string;
  readonly file: string;
  readonly line: number | null;
  readonly ofBase: boolean;
}

/**
 * Ids that read as one and are two. Whoever adds such an id shows reviewers a
 * blocker, an option or a packet that is not the one they know: packets are
 * compared over all registers, the other ids within one register and with what
 * the base has there.
 */
export async function lookAlikeProblems(pairs: readonly RegisterPair[]): Promise<Problem[]> {
  const groups = groupsOf(pairs);
  const ascii = groups.every((group) => group.every(({ id }) => isAscii(id)));
  // The whole table is 80 KB to load: only where an id is not ASCII.
  const prototypes = ascii
    ? ASCII_PROTOTYPES
    : (await import('../../core/confusables.ts')).prototypes();
  const collisions = groups
    .flatMap((group) => [...collisionsOf(group, prototypes), ...disguisesOf(group, prototypes)])
    .slice(0, LIMITS.problemsPerFile);
  if (collisions.length === 0) return [];
  const { codePointName } = await import('../../drift/tables/names.ts');
  const named = (point: number | null) => (point === null ? 'the end' : codePointName(point));
  return collisions.map(([first, second]) => {
    const [was, now] = firstDifference(first.id, second.id);
    const where =
      first.file === second.file && first.line === second.line && !first.ofBase
        ? 'which is not in this register'
        : `${first.ofBase ? 'on the base, ' : ''}in ${first.file}`;
    return problem(
      'look-alike-id',
      `The ${second.kind} id "${second.id}" reads like "${first.id}" (${where}) and is another id: ${named(now)} in place of ${named(was)}.`,
      `Write the ${second.kind} id exactly as "${first.id}", or choose one that nobody can mistake for it.`,
      second.file,
      second.line === null ? null : { line: second.line, column: 1 },
    );
  });
}

function groupsOf(pairs: readonly RegisterPair[]): Id[][] {
  const packets = pairs.flatMap(({ was, now }) => [
    ...(was === null ? [] : [packetOf(was, true)]),
    ...(now === null ? [] : [packetOf(now, false)]),
  ]);
  const within = pairs.flatMap(({ was, now }) =>
    (['blocker', 'option', 'grant'] as const).map((kind) => [
      ...(was === null ? [] : idsOf(was, kind, true)),
      ...(now === null ? [] : idsOf(now, kind, false)),
    ]),
  );
  return [packets, ...within];
}

function packetOf({ packet, path }: Register, ofBase: boolean): Id {
  return { kind: 'packet', id: packet, file: path, line: null, ofBase };
}

function idsOf(register: Register, kind: 'blocker' | 'option' | 'grant', ofBase: boolean): Id[] {
  const entries = {
    blocker: register.blockers,
    option: register.options,
    grant: register.grants,
  }[kind];
  return entries.map(({ id, at }) => ({ kind, id, file: register.path, line: at.line, ofBase }));
}

/** Ids that could be ASCII and are not, beside what they would be; those of the base are there already. */
function disguisesOf(ids: readonly Id[], prototypes: Prototypes): [first: Id, second: Id][] {
  const known = new Set(ids.filter(({ ofBase }) => ofBase).map(({ id }) => id));
  const all = new Set(ids.map(({ id }) => id));
  return ids
    .filter(({ id, ofBase }) => !ofBase && !known.has(id) && isDisguise(id, prototypes))
    .map((entry): [Id, Id] => [{ ...entry, id: undisguised(entry.id, prototypes) }, entry])
    .filter(([{ id }]) => !all.has(id));
}

/** Each id that reads like an earlier one; the base's come first. */
function collisionsOf(ids: readonly Id[], prototypes: Prototypes): [first: Id, second: Id][] {
  const seen = new Set<string>();
  const byKey = new Map<string, Id>();
  const found: [Id, Id][] = [];
  const ordered = [...ids.filter(({ ofBase }) => ofBase), ...ids.filter(({ ofBase }) => !ofBase)];
  for (const entry of ordered) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    const keys = lookAlikeKeys(entry.id, prototypes);
    // What the base has on both sides is nobody's disguise: it was there before.
    const twin = (entry.ofBase ? [] : keys)
      .map((key) => byKey.get(key))
      .find((other) => other !== undefined && lookAlike(other.id, entry.id, prototypes));
    if (twin !== undefined) found.push([twin, entry]);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, entry);
  }
  return found;
}
