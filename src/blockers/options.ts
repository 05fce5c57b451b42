import type { DecisionOption, Register } from '../core/register.ts';
import type { Trust } from '../core/report.ts';
import type {
  CheckedBlocker,
  CheckedGrant,
  CheckedOption,
  OptionState,
} from '../core/report-blockers.ts';

/** A blocker and a grant as they count in this run, and by what the base already has. */
export type JudgedBlocker = CheckedBlocker & { readonly closedOnBase: boolean };
export type JudgedGrant = CheckedGrant & { readonly countsOnBase: boolean };

/** What both sides say of one register, as far as options rest on it. */
export interface OptionFacts {
  readonly base: Register | null;
  readonly head: Register;
  readonly blockers: readonly JudgedBlocker[];
  readonly grants: readonly JudgedGrant[];
  readonly trust: Trust;
  /** The relaxations of this change were accepted: the head's requirements are those once merged. */
  readonly accepted: boolean;
}

/**
 * The state of each option, in the register's order; nothing is ever selected.
 * Admissible is what the base already has: what it requires is closed and
 * granted there, and still is. What this change closes or grants counts once it
 * is merged, and the option says so. What only the head has is not admissible,
 * a default of its own included. Requirements of both sides are joined, so that
 * a head cannot make an option admissible by requiring less.
 */
export function checkOptions(facts: OptionFacts): CheckedOption[] {
  const { base, head, trust } = facts;
  const trusted = new Map((base?.options ?? []).map((option) => [option.id, option]));
  const stated = new Set(head.options.map(({ id }) => id));
  const removed = (base?.options ?? []).filter(({ id }) => !stated.has(id));
  return [
    ...head.options.map((option) => {
      if (trust === 'new') {
        return proposed(head, option, 'the base does not have this register');
      }
      const was = trusted.get(option.id);
      if (base !== null && was === undefined) {
        return proposed(head, option, 'the base does not have it');
      }
      return checked(option, was, facts);
    }),
    ...removed.map((option) => {
      const { state, because } = checked(option, option, facts);
      return entry(head, option, state, ['this change removes it', ...because]);
    }),
  ];
}

function proposed(head: Register, option: DecisionOption, why: string): CheckedOption {
  return entry(head, option, 'not-admissible', [`proposed by this change: ${why}`]);
}

function checked(
  option: DecisionOption,
  was: DecisionOption | undefined,
  { base, head, blockers, grants, accepted }: OptionFacts,
): CheckedOption {
  const both = joined(was, option);
  const now = met(blockers, grants);
  if (base === null) {
    const against = unmet(both, blockers, now);
    return entry(head, option, against.length === 0 ? 'admissible' : 'not-admissible', against);
  }
  if (unmet(both, blockers, metOnBase(blockers, grants)).length === 0) {
    return entry(head, option, 'admissible', []);
  }
  const against = unmet(accepted ? option : both, blockers, now);
  if (against.length > 0) return entry(head, option, 'not-admissible', against);
  return entry(head, option, 'admissible-once-merged', restsOn(both, blockers, grants));
}

function entry(
  { path }: Register,
  { id, summary }: DecisionOption,
  state: OptionState,
  because: readonly string[],
): CheckedOption {
  return { id, register: path, summary, state, admissible: state === 'admissible', because };
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

/** The ids that are closed, and those that are granted. */
interface Met {
  readonly closed: ReadonlySet<string>;
  readonly granted: ReadonlySet<string>;
}

function met(blockers: readonly JudgedBlocker[], grants: readonly JudgedGrant[]): Met {
  return {
    closed: idsOf(blockers.filter(({ status }) => status === 'closed')),
    granted: idsOf(grants.filter(({ counts }) => counts)),
  };
}

function metOnBase(blockers: readonly JudgedBlocker[], grants: readonly JudgedGrant[]): Met {
  return {
    closed: idsOf(blockers.filter(({ closedOnBase }) => closedOnBase)),
    granted: idsOf(grants.filter(({ countsOnBase }) => countsOnBase)),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function unmet(
  { requires, grants: named }: Requirements,
  blockers: readonly CheckedBlocker[],
  { closed, granted }: Met,
): string[] {
  const required = requires === 'all' ? blockers.map(({ id }) => id) : requires;
  const open = required.filter((id) => !closed.has(id));
  const missing = named.filter((id) => !granted.has(id));
  const because: string[] = [];
  if (open.length > 0) because.push(`${counted(open.length, 'blocker')} open: ${open.join(', ')}`);
  if (missing.length > 0) {
    because.push(`${counted(missing.length, 'grant')} missing: ${missing.join(', ')}`);
  }
  return because;
}

/** What of the requirements this change settles: closed or granted here, and not on the base. */
function restsOn(
  { requires, grants: named }: Requirements,
  blockers: readonly JudgedBlocker[],
  grants: readonly JudgedGrant[],
): string[] {
  const required = requires === 'all' ? idsOf(blockers) : new Set(requires);
  const here = [
    ...blockers.filter(({ id, closedOnBase }) => required.has(id) && !closedOnBase),
    ...grants.filter(({ id, countsOnBase }) => named.includes(id) && !countsOnBase),
  ].map(({ id }) => id);
  return [`rests on what this change closes, grants or relaxes: ${here.join(', ')}`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
