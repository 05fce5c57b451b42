import type { Blocker, DecisionOption, EvidenceRef, Grant, Register } from '../core/register.ts';
import type { RelaxationKind } from '../core/report-blockers.ts';

/** A head change by which a register requires less, or something else, before anyone has judged it. */
export interface RegisterChange {
  readonly kind: RelaxationKind;
  readonly register: string;
  readonly subject: string;
  readonly was: string;
  readonly now: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** What the head says in the place of what it dropped. */
const NOTHING = 'nothing';

/**
 * The ratchet: everything that the base's register requires and the head's does
 * not. Adding and tightening are free and not listed, but for an option that
 * would be easier to reach than any that the base has. A blocker or a grant that
 * vanishes is refused elsewhere, whoever approves, and not listed either.
 */
export function relaxations(base: Register, head: Register): RegisterChange[] {
  const add = adder(base, head);
  return [
    ...defaultChange(base, head, add),
    ...pairs(base.options, head.options).flatMap(([was, now]) => optionChanges(was, now, add)),
    ...addedOptions(base, head, add),
    ...pairs(base.grants, head.grants).flatMap(([was, now]) =>
      now === undefined ? [] : [...evidenceChanges(was, now, add), ...grantorChange(was, now, add)],
    ),
    ...pairs(base.blockers, head.blockers).flatMap(([was, now]) =>
      now === undefined ? [] : blockerChanges(was, now, add),
    ),
  ];
}

/**
 * A register that is new beside others, and what of it could be taken on no
 * requirement at all: an option that is not its default, or a default that has
 * the id of what another register keeps behind requirements.
 */
export function addedRegister(base: readonly Register[], added: Register): RegisterChange[] {
  const add = adder(added, added);
  const guarded = new Set(
    base.flatMap((register) =>
      register.options.filter(({ id }) => id !== register.default).map(({ id }) => id),
    ),
  );
  return added.options
    .filter(({ requires, grants }) => requires !== 'all' && requires.length + grants.length === 0)
    .filter(({ id }) => id !== added.default || guarded.has(id))
    .map((option) => add('option-added', option.id, NOTHING, requirementWords(option), option.at));
}

/** A schema file of the repository that the base's register names, in other bytes. */
export function schemaChange(
  register: string,
  path: string,
  was: string,
  now: string,
): RegisterChange {
  return { kind: 'schema-changed', register, subject: path, was, now, file: path, line: null };
}

interface Named {
  readonly id: string;
  readonly at: { readonly line: number };
}

type Add = (
  kind: RelaxationKind,
  subject: string,
  was: string,
  now: string,
  at: Named['at'] | null,
) => RegisterChange;

function adder(base: Register, head: Register): Add {
  return (kind, subject, was, now, at) => ({
    kind,
    register: base.path,
    subject,
    was,
    now,
    file: head.path,
    line: at?.line ?? null,
  });
}

function pairs<T extends Named>(
  base: readonly T[],
  head: readonly T[],
): [was: T, now: T | undefined][] {
  const byId = new Map(head.map((entry) => [entry.id, entry]));
  return base.map((was) => [was, byId.get(was.id)]);
}

function defaultChange(base: Register, head: Register, add: Add): RegisterChange[] {
  if (base.default === head.default) return [];
  return [add('default-changed', base.packet, base.default, head.default, null)];
}

/**
 * An option that is new may not be the way around those that there are: merged,
 * it would be admissible on requirements that nobody on the base has set, and
 * no program can tell what it means. So it is free only if it is no easier to
 * reach than any other but the default; where there is no other, if it requires
 * all that there is to require.
 */
function addedOptions(base: Register, head: Register, add: Add): RegisterChange[] {
  const known = new Set(base.options.map(({ id }) => id));
  const others = base.options.filter(({ id }) => id !== base.default);
  const all: Requirements = { requires: 'all', grants: base.grants.map(({ id }) => id) };
  const bars: readonly Requirements[] = others.length > 0 ? others : [all];
  return head.options
    .filter((option) => !known.has(option.id) && !bars.every((bar) => reaches(bar, option)))
    .map((option) => add('option-added', option.id, NOTHING, requirementWords(option), option.at));
}

type Requirements = Pick<DecisionOption, 'requires' | 'grants'>;

function reaches(bar: Requirements, option: Requirements): boolean {
  return (
    coversBlockers(bar.requires, option.requires) &&
    bar.grants.every((id) => option.grants.includes(id))
  );
}

function requirementWords({ requires, grants }: Requirements): string {
  return `requires ${requiredWords(requires)}; grants ${listed(grants)}`;
}

function optionChanges(
  was: DecisionOption,
  now: DecisionOption | undefined,
  add: Add,
): RegisterChange[] {
  if (now === undefined) {
    return [add('option-removed', was.id, requirementWords(was), NOTHING, null)];
  }
  const changes: RegisterChange[] = [];
  if (!coversBlockers(was.requires, now.requires)) {
    const [before, after] = [requiredWords(was.requires), requiredWords(now.requires)];
    changes.push(add('option-requires', was.id, before, after, now.at));
  }
  if (!was.grants.every((id) => now.grants.includes(id))) {
    changes.push(add('option-grants', was.id, listed(was.grants), listed(now.grants), now.at));
  }
  if (was.summary !== now.summary) {
    changes.push(add('option-summary', was.id, was.summary, now.summary, now.at));
  }
  return changes;
}

type Requires = DecisionOption['requires'];

/** A list never covers "all": blockers may be added to the register later. */
function coversBlockers(was: Requires, now: Requires): boolean {
  if (now === 'all') return true;
  return was !== 'all' && was.every((id) => now.includes(id));
}

function requiredWords(requires: Requires): string {
  return requires === 'all' ? 'all blockers' : listed(requires);
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? NOTHING : ids.join(', ');
}

function evidenceChanges(was: Blocker | Grant, now: Blocker | Grant, add: Add): RegisterChange[] {
  const dropped = was.evidence.filter((ref) => !now.evidence.some((kept) => covers(kept, ref)));
  return dropped.map((ref) => {
    const same = now.evidence.filter(({ path }) => path === ref.path).map(evidenceWords);
    return add('evidence-removed', was.id, evidenceWords(ref), listed(same), now.at);
  });
}

/** The same file by the same schema, or by one where none was asked for. */
function covers(kept: EvidenceRef, asked: EvidenceRef): boolean {
  return kept.path === asked.path && (asked.schema === null || kept.schema === asked.schema);
}

function evidenceWords({ path, schema }: EvidenceRef): string {
  return schema === null ? path : `${path} (${schema})`;
}

/** Who granted stays named, also while a grant is taken back: else it could be given again by another. */
function grantorChange(was: Grant, now: Grant, add: Add): RegisterChange[] {
  if (was.by === null || was.by === now.by) return [];
  return [add('grantor-changed', was.id, was.by ?? NOTHING, now.by ?? NOTHING, now.at)];
}

/**
 * Who acts, what closes a blocker and what it locks. A closed one is no
 * exception: it may be reopened, and would then require what it says then.
 */
function blockerChanges(was: Blocker, now: Blocker, add: Add): RegisterChange[] {
  const changes = evidenceChanges(was, now, add);
  if (JSON.stringify(was.actors) !== JSON.stringify(now.actors)) {
    const [before, after] = [was.actors.join(', '), now.actors.join(', ')];
    changes.push(add('actors-changed', was.id, before, after, now.at));
  }
  if (was.gate !== now.gate) changes.push(add('gate-changed', was.id, was.gate, now.gate, now.at));
  const unlocked = was.locks.filter((path) => !now.locks.includes(path));
  return [
    ...changes,
    ...unlocked.map((path) => add('lock-removed', was.id, path, NOTHING, now.at)),
  ];
}
