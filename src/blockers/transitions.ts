import type { Blocker, BlockerStatus } from '../core/register.ts';
import type { BlockerChange } from '../core/report-blockers.ts';

/** What happened to a blocker between base and head; null: nothing. */
export function changeOf(was: Blocker | undefined, now: Blocker | undefined): BlockerChange {
  if (was === undefined) return now === undefined ? null : 'added';
  if (now === undefined) return 'vanished';
  if (was.status !== now.status) return statusChange(was.status, now.status);
  return editedFields(was, now).length > 0 ? 'edited' : null;
}

function statusChange(was: BlockerStatus, now: BlockerStatus): BlockerChange {
  if (now === 'closed') return 'closed';
  if (was === 'closed') return 'reopened';
  return now === 'narrowed' ? 'narrowed' : 'opened';
}

/** The fields of a blocker whose words differ, by their names in the register. */
export function editedFields(was: Blocker, now: Blocker): string[] {
  const fields = ['note', 'actors', 'gate', 'evidence', 'locks'] as const;
  return fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(now[field]));
}

/** What changed of a blocker: its fields by name, a short text with its words on both sides. */
export function changedFields(was: Blocker, now: Blocker): string[] {
  return editedFields(was, now).map((field) => {
    if (field !== 'note' && field !== 'gate') return field;
    const [before, after] = [was[field], now[field]];
    const isShort = before.length <= SHORT_TEXT && after.length <= SHORT_TEXT;
    return isShort ? `${field}: "${before}" \u2192 "${after}"` : field;
  });
}

/** Of a text that is quoted whole beside its new form, in UTF-16 code units. */
const SHORT_TEXT = 80;

/** A vanished blocker whose text appears under an id that the base does not have: it was renamed. */
export function renamedTo(
  vanished: Blocker,
  base: ReadonlyMap<string, Blocker>,
  head: readonly Blocker[],
): string | null {
  const twin = head.find((blocker) => !base.has(blocker.id) && blocker.gate === vanished.gate);
  return twin?.id ?? null;
}
