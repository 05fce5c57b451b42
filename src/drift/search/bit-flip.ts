import { LIMITS } from '../../core/limits.ts';
import { Subject } from '../change/subject.ts';
import type { Goal } from './goal.ts';

/** One bit, and what it made of the text: a person never types the damage of `text`. */
export interface BitFlip {
  readonly offset: number;
  readonly sealed: number;
  readonly found: number;
  /** `damage`: text is text no more. `binary`: no text before. `edit`: text before and after. */
  readonly kind: 'damage' | 'binary' | 'edit';
}

const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
const isText = (subject: Subject): boolean => subject.utf8 && !CONTROL.test(subject.bin);

/** The one bit in which two byte strings of one length differ; null where it is not one bit. */
export function bitFlip(sealed: Subject, found: Subject): BitFlip | null {
  if (sealed.length !== found.length) return null;
  const { bytes } = sealed;
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === found.bytes[offset]) offset += 1;
  const before = bytes[offset] ?? 0;
  const after = found.bytes[offset] ?? 0;
  const bits = before ^ after;
  if (bits === 0 || (bits & (bits - 1)) !== 0) return null;
  if (!bytes.subarray(offset + 1).equals(found.bytes.subarray(offset + 1))) return null;
  const kind = isText(sealed) ? (isText(found) ? 'edit' : 'damage') : 'binary';
  return { offset, sealed: before, found: after, kind };
}

/** Bytes tried on either side of where text stops being text. */
const WINDOW = 4;

/**
 * The bytes of the goal, if one bit of the found ones makes them. All bits are
 * tried of a small file; of a large one those where the text is damaged.
 */
export function unflipped(found: Subject, goal: Goal): Subject | null {
  if (found.length === 0 || (goal.bytes !== null && goal.bytes !== found.length)) return null;
  const [from, to] = range(found);
  if ((to - from) * 8 * found.length > LIMITS.bitFlipHashedBytes) return null;
  const bytes = Buffer.from(found.bytes);
  for (let at = from; at < to; at += 1) {
    for (let bit = 1; bit < 256; bit <<= 1) {
      bytes[at] = (bytes[at] ?? 0) ^ bit;
      if (goal.reached(bytes)) return new Subject(bytes);
      bytes[at] = (bytes[at] ?? 0) ^ bit;
    }
  }
  return null;
}

function range(found: Subject): readonly [number, number] {
  if (found.length * found.length * 8 <= LIMITS.bitFlipHashedBytes) return [0, found.length];
  const damage = damageAt(found);
  if (damage === null) return [0, found.length];
  return [Math.max(0, damage - WINDOW), Math.min(found.length, damage + WINDOW)];
}

/** Offset of the first byte that no text has there; null where there is none. */
function damageAt(found: Subject): number | null {
  if (found.utf8) {
    const at = found.bin.search(CONTROL);
    return at === -1 ? null : at;
  }
  const text = found.bytes.toString('utf8');
  return Buffer.byteLength(text.slice(0, text.indexOf('\ufffd')));
}
