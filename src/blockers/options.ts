import type { DecisionOption, Register } from '../core/register.ts';
import type { CheckedBlocker, CheckedGrant, CheckedOption, Trust } from '../core/report.ts';

/**
 * Which options are admissible: every blocker it requires closed, every grant
 * it names counting. The requirements of base and head are joined, so that a
 * head cannot make an option admissible by asking less of it; what only the head
 * proposes is not admissible, but for the default of a register that is new as a
 * whole. Where an option rests on what this change closes or grants itself, it
 * says so: that is what a reviewer of the change has to weigh. Listed in the
 * register's order; nothing is ever selected.
 */
export function checkOptions(
  base: Register | null,
  head: Register,
  blockers: readonly CheckedBlocker[],
  grants: readonly CheckedGrant[],
  trust: Trust,
): CheckedOption[] {
  const baseOptions = new Map((base?.options ?? []).map((option) => [option.id, option]));
  return head.options.map((option) => {
    const trusted = baseOptions.get(option.id);
    const wanted = joined(trusted, option);
    const against = unmet(wanted, blockers, grants);
    if (trust === 'new' && option.id !== head.default) {
      against.unshift('proposed by this change: the base does not have this register');
    } else if (base !== null && trusted === undefined) {
      against.unshift('proposed by this change: the base does not have it');
    }
    const own = base === null ? [] : settledHere(wanted, base, blockers, grants);
    return {
      id: option.id,
      register: head.path,
      summary: option.summary,
      admissible: against.length === 0,
      because: [...against, ...own],
    };
  });
}

interface Requirements {
  readonly requires: 'all' | readonly string[];
  readonly grants: readonly string[];
}

function joined(base: DecisionOption | undefined, head: DecisionOption): Requirements {
  if (base === undefined) return head;
  return {
    requires:
      base.requires === 'all' || head.requires === 'all'
        ? 'all'
        : [...new Set([...base.requires, ...head.requires])],
    grants: [...new Set([...base.grants, ...head.grants])],
  };
}

function unmet(
  { requires, grants: named }: Requirements,
  blockers: readonly CheckedBlocker[],
  grants: readonly CheckedGrant[],
): string[] {
  const closed = new Set(blockers.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const required = requires === 'all' ? blockers.map(({ id }) => id) : requires;
  const open = required.filter((id) => !closed.has(id));
  const counting = new Set(grants.filter(({ counts }) => counts).map(({ id }) => id));
  const missing = named.filter((id) => !counting.has(id));
  const because: string[] = [];
  if (open.length > 0) because.push(`${counted(open.length, 'blocker')} open: ${open.join(', ')}`);
  if (missing.length > 0) {
    because.push(`${counted(missing.length, 'grant')} missing: ${missing.join(', ')}`);
  }
  return because;
}

/** Closed, or granted, here and not on the base. */
function settledHere(
  { requires, grants: named }: Requirements,
  base: Register,
  blockers: readonly CheckedBlocker[],
  grants: readonly CheckedGrant[],
): string[] {
  const required = new Set(requires === 'all' ? blockers.map(({ id }) => id) : requires);
  const given = new Set(
    base.grants.filter(({ status }) => status === 'granted').map(({ id }) => id),
  );
  const fresh = [
    ...blockers.filter(
      ({ id, status, was }) => required.has(id) && status === 'closed' && was !== 'closed',
    ),
    ...grants.filter(({ id, counts }) => named.includes(id) && counts && !given.has(id)),
  ].map(({ id }) => id);
  if (fresh.length === 0) return [];
  return [`closed or granted by this change alone: ${fresh.join(', ')}; counts once merged`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What an option of the base asks that the head's asks no more; empty: nothing. */
export function loosened(base: DecisionOption, head: DecisionOption): string[] {
  const less: string[] = [];
  if (base.requires === 'all' && head.requires !== 'all') less.push('it required all blockers');
  if (base.requires !== 'all' && head.requires !== 'all') {
    const kept = new Set(head.requires);
    const dropped = base.requires.filter((id) => !kept.has(id));
    if (dropped.length > 0) less.push(`it required ${dropped.join(', ')}`);
  }
  const kept = new Set(head.grants);
  const dropped = base.grants.filter((id) => !kept.has(id));
  if (dropped.length > 0) less.push(`it needed the grants ${dropped.join(', ')}`);
  return less;
}
