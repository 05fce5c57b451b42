import type { CauseId } from '../../core/drift.ts';
import type { Subject } from '../change/subject.ts';
import { WORK } from '../change/work.ts';
import { looksLikeJson } from '../json/text.ts';
import type { Place } from '../places.ts';
import { isTransliteration } from '../tables/transliterate.ts';
import { align, type Run } from './align.ts';
import { compareContents, keyOf } from './compare-line.ts';
import { plainDifference } from './difference.ts';
import { compareJson } from './json-compare.ts';
import { type Line, linesOf } from './lines.ts';

/** Every difference between the sealed and the found bytes, each with the change it is; in order. */
export function compare(sealed: Subject, found: Subject): readonly Place[] {
  if (!sealed.utf8 || !found.utf8 || sealed.has('\0') || found.has('\0')) {
    return plainDifference(found, sealed).map(({ start, end, with: made }) => ({
      cause: 'edited',
      start,
      end,
      found: found.bytes.subarray(start, end),
      sealed: Buffer.from(made, 'latin1'),
    }));
  }
  const { places } = new Comparison(sealed, found);
  if (!places.some(isEdit)) return lossesOf(places, found);
  return (WORK.isSpent ? null : compareJson(sealed, found)) ?? lossesOf(places, found);
}

const isEdit = ({ cause }: Place): boolean => cause === 'edited';

/**
 * An "ö" that became "o", "oe" or "?" was lost to a tool only if no "ö" is left:
 * a tool takes them all, a person changes a word.
 */
function lossesOf(places: readonly Place[], found: Subject): readonly Place[] {
  // One look through the text for each different loss, not for each place.
  const kept = new Map<string, boolean>();
  const isLeft = (before: string): boolean => {
    const known = kept.get(before);
    if (known !== undefined) return known;
    const left = found.text?.includes(before) ?? false;
    kept.set(before, left);
    return left;
  };
  return places.map((place): Place => {
    const before = Buffer.from(place.sealed ?? []).toString('utf8');
    const after = Buffer.from(place.found ?? []).toString('utf8');
    if (place.cause === 'replacement-characters') {
      return after === '?' && isLeft(before) ? { ...place, cause: 'edited' } : place;
    }
    if (place.cause === 'transliterated') {
      return isLeft(before) ? { ...place, cause: 'edited' } : place;
    }
    if (!isEdit(place) || !isTransliteration(before, after) || isLeft(before)) return place;
    return { ...place, cause: 'transliterated' };
  });
}

class Comparison {
  readonly places: Place[] = [];
  readonly #sealed: Subject;
  readonly #found: Subject;
  readonly #before: readonly Line[];
  readonly #after: readonly Line[];
  readonly #json: boolean;

  constructor(sealed: Subject, found: Subject) {
    this.#sealed = sealed;
    this.#found = found;
    this.#before = linesOf(sealed);
    this.#after = linesOf(found);
    this.#json = looksLikeJson(sealed) && looksLikeJson(found);
    this.#bom();
    for (const run of this.#runs()) {
      if (run.equal || run.to - run.from === run.toAfter - run.fromAfter) this.#lineByLine(run);
      else this.#block(run);
    }
  }

  /**
   * Runs of lines that differ at most mechanically, and of others. Keys are made
   * only between the common start and end: the common case differs in one place.
   */
  #runs(): readonly Run[] {
    const before = this.#before;
    const after = this.#after;
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start]?.content === after[start]?.content) start += 1;
    let tail = 0;
    while (
      tail < shorter - start &&
      before[before.length - 1 - tail]?.content === after[after.length - 1 - tail]?.content
    ) {
      tail += 1;
    }
    const keys = (lines: readonly Line[]): string[] =>
      lines.map(({ content }) => keyOf(content, this.#json));
    const to = before.length - tail;
    const toAfter = after.length - tail;
    return [
      { equal: true, from: 0, to: start, fromAfter: 0, toAfter: start },
      ...align(keys(before.slice(start, to)), keys(after.slice(start, toAfter))).map((run) => ({
        equal: run.equal,
        from: run.from + start,
        to: run.to + start,
        fromAfter: run.fromAfter + start,
        toAfter: run.toAfter + start,
      })),
      { equal: true, from: to, to: before.length, fromAfter: toAfter, toAfter: after.length },
    ];
  }

  #bom(): void {
    if (this.#sealed.bom === this.#found.bom) return;
    const bom = Buffer.from('\ufeff');
    const added = this.#found.bom;
    this.places.push({
      cause: added ? 'bom-added' : 'bom-removed',
      start: 0,
      end: added ? 3 : 0,
      found: added ? bom : Buffer.alloc(0),
      sealed: added ? Buffer.alloc(0) : bom,
    });
  }

  #lineByLine(run: Run): void {
    for (let i = run.from; i < run.to; i += 1) {
      const before = this.#before[i];
      const after = this.#after[run.fromAfter + i - run.from];
      if (before === undefined || after === undefined) continue;
      if (before.content !== after.content) {
        const { content, start } = after;
        for (const place of compareContents(before.content, content, start, this.#json)) {
          this.places.push(place);
        }
      }
      if (before.end !== after.end) this.#lineEnd(before, after);
    }
  }

  #lineEnd(before: Line, after: Line): void {
    const start = after.start + after.content.length;
    this.places.push({
      cause: this.#lineEndCause(before, after),
      start,
      end: start + after.end.length,
      found: Buffer.from(after.end, 'latin1'),
      sealed: Buffer.from(before.end, 'latin1'),
    });
  }

  #lineEndCause(before: Line, after: Line): CauseId {
    if (before.end === '') return 'final-newline-added';
    if (after.end === '') return 'final-newline-removed';
    if (after.end === '\r\r\n') return 'eol-doubled';
    const { style } = this.#found.ends;
    return style === 'none' ? 'eol-mixed' : `eol-${style}`;
  }

  /** Lines on one side only, or not as many on both. */
  #block(run: Run): void {
    const before = this.#before.slice(run.from, run.to);
    const after = this.#after.slice(run.fromAfter, run.toAfter);
    const atEnd = run.to === this.#before.length && run.toAfter === this.#after.length;
    const empty = [...before, ...after].every(({ content }) => content === '');
    const here = this.#after[run.fromAfter]?.start ?? this.#found.length;
    const text = (lines: readonly Line[]): string =>
      lines.map(({ content, end }) => content + end).join('');
    const found = text(after);
    this.places.push({
      cause: this.#blockCause(run, empty, atEnd),
      start: here,
      end: here + found.length,
      found: Buffer.from(found, 'latin1'),
      sealed: Buffer.from(text(before), 'latin1'),
    });
  }

  #blockCause(run: Run, empty: boolean, atEnd: boolean): CauseId {
    const more = run.toAfter - run.fromAfter - (run.to - run.from);
    if (!empty) return 'edited';
    if (atEnd) return more > 0 ? 'final-newline-added' : 'final-newline-removed';
    const beside = [this.#after[run.fromAfter - 1], this.#after[run.toAfter]];
    const left = run.toAfter > run.fromAfter || beside.some((line) => line?.content === '');
    // A tool collapses all runs to one blank line each; a person takes out one line.
    return more < 0 && left && !hasBlankRun(this.#found) ? 'blank-lines' : 'edited';
  }
}

const hasBlankRun = (subject: Subject): boolean =>
  subject.memo(hasBlankRun, () => /\n\r?\n\r?\n/.test(subject.bin));
