import type { CauseId } from '../../core/drift.ts';
import { COST, WORK } from '../change/work.ts';
import type { Place } from '../places.ts';
import { confusable } from '../tables/confusable.ts';
import { isTransliteration } from '../tables/transliterate.ts';
import { align, type Run } from './align.ts';
import { exchanged, tailStart, type Unit, unitsOf } from './units.ts';

const decode = (bin: string): string => Buffer.from(bin, 'latin1').toString('utf8');

/** ASCII without any character that a mechanical change exchanges is its own key. */
const PLAIN = /^(?![ \t])[^\x80-\xff\\\-"'.&\t]*(?<! )$/;

/** What is left of a line when all that mechanical changes exchange is made one. */
export function keyOf(content: string, json: boolean): string {
  // Without a key a line is compared as it is: it differs sooner than it would.
  if (WORK.isSpent || PLAIN.test(content)) return content;
  WORK.spend(COST.piece * content.length);
  const whole = decode(content);
  const text = whole.slice(0, tailStart(whole));
  let key = '';
  for (const { canon } of unitsOf(text.trimStart(), json)) key += canon;
  return key;
}

/** The differences of two lines' contents (one character a byte); `start` is the found one's offset. */
export function compareContents(
  sealed: string,
  found: string,
  start: number,
  json: boolean,
): readonly Place[] {
  WORK.spend(COST.piece * (sealed.length + found.length));
  if (WORK.isSpent) return [wholeLine(sealed, found, start)];
  const before = split(decode(sealed));
  const after = split(decode(found));
  const places: Place[] = [];
  let at = start;
  if (before.indent !== after.indent) {
    places.push(place(indentCause(before.indent, after.indent), at, before.indent, after.indent));
  }
  at += Buffer.byteLength(after.indent);
  if (before.middle !== after.middle) {
    const units = compareUnits(unitsOf(before.middle, json), unitsOf(after.middle, json), at);
    for (const found of units) places.push(found);
  }
  at += Buffer.byteLength(after.middle);
  if (before.tail !== after.tail) {
    places.push(place('trailing-whitespace', at, before.tail, after.tail));
  }
  return places;
}

/** Once the work is spent: the whole line is an edit, which explains nothing. */
function wholeLine(sealed: string, found: string, start: number): Place {
  const bytes = Buffer.from(found, 'latin1');
  const end = start + bytes.length;
  return { cause: 'edited', start, end, found: bytes, sealed: Buffer.from(sealed, 'latin1') };
}

interface Parts {
  readonly indent: string;
  readonly middle: string;
  readonly tail: string;
}

function split(text: string): Parts {
  const rest = text.slice(0, tailStart(text));
  const tail = text.slice(rest.length);
  const indent = /^[ \t]*/.exec(rest)?.[0] ?? '';
  return { indent, middle: rest.slice(indent.length), tail };
}

function indentCause(before: string, after: string): CauseId {
  const same = (width: number): boolean => columns(before, width) === columns(after, width);
  return before.includes('\t') !== after.includes('\t') && [1, 2, 3, 4, 8].some(same)
    ? 'tabs-spaces'
    : 'edited';
}

/** Columns that an indentation spans, tabs at every `width`. */
function columns(indent: string, width: number): number {
  let column = 0;
  for (const character of indent) {
    column = character === '\t' ? column + width - (column % width) : column + 1;
  }
  return column;
}

function place(cause: CauseId, start: number, sealed: string, found: string): Place {
  const bytes = Buffer.from(found);
  return { cause, start, end: start + bytes.length, found: bytes, sealed: Buffer.from(sealed) };
}

function compareUnits(before: readonly Unit[], after: readonly Unit[], start: number): Place[] {
  const places: Place[] = [];
  let at = start;
  for (const run of wholeWords(align(before.map(canon), after.map(canon)), before, after)) {
    const left = before.slice(run.from, run.to);
    const right = after.slice(run.fromAfter, run.toAfter);
    if (run.equal) {
      for (const [i, unit] of right.entries()) {
        const old = left[i];
        if (old !== undefined && old.raw !== unit.raw) {
          places.push(place(exchanged(old, unit) ?? 'edited', at, old.raw, unit.raw));
        }
        at += Buffer.byteLength(unit.raw);
      }
    } else {
      for (const change of changes(left, right, at)) places.push(change);
      at += Buffer.byteLength(text(right));
    }
  }
  return places;
}

/**
 * Runs that differ, widened to the whole word or number: a reviewer reads that
 * 3650 became 3560, not that a 6 came and went. What a mechanical change may
 * explain, letter for letter, stays as it is.
 */
function wholeWords(
  runs: readonly Run[],
  before: readonly Unit[],
  after: readonly Unit[],
): readonly Run[] {
  return joined(
    runs.flatMap((run) => (run.equal ? splitAtWords(run, runs, before, after) : [run])),
  );
}

function isEdit(run: Run, before: readonly Unit[], after: readonly Unit[]): boolean {
  const left = before.slice(run.from, run.to);
  const right = after.slice(run.fromAfter, run.toAfter);
  // A letter lost to ASCII is reported as that letter.
  if (isTransliteration(text(left), text(right))) return false;
  return changes(left, right, 0).some(({ cause }) => cause === 'edited');
}

const WORD = /^[\p{L}\p{N}\p{M}_]+$/u;

/** An equal run without the letters at its ends that belong to a word edited beside it. */
function splitAtWords(
  run: Run,
  runs: readonly Run[],
  before: readonly Unit[],
  after: readonly Unit[],
): Run[] {
  const at = runs.indexOf(run);
  const [previous, next] = [runs[at - 1], runs[at + 1]];
  const inWord = (i: number): boolean => {
    const raw = before[run.from + i]?.raw ?? '';
    return raw === after[run.fromAfter + i]?.raw && WORD.test(raw);
  };
  const length = run.to - run.from;
  let head = 0;
  if (previous !== undefined && isEdit(previous, before, after)) {
    while (head < length && inWord(head)) head += 1;
  }
  let tail = 0;
  if (next !== undefined && isEdit(next, before, after)) {
    while (tail < length - head && inWord(length - 1 - tail)) tail += 1;
  }
  const part = (from: number, to: number, equal: boolean): Run => ({
    equal,
    from: run.from + from,
    to: run.from + to,
    fromAfter: run.fromAfter + from,
    toAfter: run.fromAfter + to,
  });
  return [
    part(0, head, false),
    part(head, length - tail, true),
    part(length - tail, length, false),
  ].filter(({ from, to }) => from < to);
}

/** Neighbours that differ, made one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last === undefined || last.equal || run.equal) result.push(run);
    else result[result.length - 1] = { ...last, to: run.to, toAfter: run.toAfter };
  }
  return result;
}

const text = (units: readonly Unit[]): string => units.map(({ raw }) => raw).join('');

/** Units that differ by more than their form: one for one as look-alikes or as lost, else an edit. */
function changes(before: readonly Unit[], after: readonly Unit[], start: number): Place[] {
  if ([...before, ...after].every((unit) => unit.canon === '')) {
    return [place('invisible', start, text(before), text(after))];
  }
  const places: Place[] = [];
  let at = start;
  for (const [i, unit] of after.entries()) {
    const old = before[i];
    const cause = before.length === after.length && old ? lostOrLike(old.raw, unit.raw) : null;
    if (old === undefined || cause === null) {
      return [place('edited', start, text(before), text(after))];
    }
    places.push(place(cause, at, old.raw, unit.raw));
    at += Buffer.byteLength(unit.raw);
  }
  return places.length > 0 ? places : [place('edited', start, text(before), text(after))];
}

function lostOrLike(before: string, after: string): CauseId | null {
  if (after === '\ufffd' || (after === '?' && before > '\x7f')) return 'replacement-characters';
  return confusable(before, after) ? 'homoglyph' : null;
}

const canon = ({ canon: key }: Unit): string => key;
