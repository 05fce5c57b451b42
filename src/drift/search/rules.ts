import { LIMITS } from '../../core/limits.ts';
import type { Subject } from '../change/subject.ts';
import type { Move, Node } from './chain.ts';
import { attainable, PARTIAL_COMBINATIONS } from './partial.ts';
import { areIndependent } from './subsets.ts';

/** Changes in one chain, at most. */
export const CHAIN_LENGTH = 3;

/**
 * Steps whose result is built, so that the steps that interact with them are
 * tried on it: those most often seen together, and those that open new places.
 */
const BUILT = new Set(['bom', 'eol', 'final-newline', 'trailing-whitespace', 'tabs-spaces']);

/** How far an interaction may move a length change that was measured without it. */
export const SLACK = 16;

/** Above this size only opening steps, line endings, BOM and the end of the file are built on, once. */
export const WIDE_BYTES = 256 * 1024;

/** Where the wanted bytes are at hand: a BOM, line endings or a last line ending that they have not. */
export function astray(move: Move, { bom, ends, bytes }: Subject, wanted: Subject | null): boolean {
  if (wanted === null || !wanted.utf8 || wanted.has('\0')) return false;
  if (move.step.family === 'bom') return bom !== wanted.bom;
  if (move.step.family === 'eol') return ends.style !== wanted.ends.style;
  if (move.step.family !== 'final-newline') return false;
  const last = bytes.at(-1);
  return (last === 10 || last === 13) !== /[\r\n]$/.test(wanted.bin.slice(-1));
}

/** Fewer ways are tried the longer the chain is already. */
export const capAt = (depth: number): number => PARTIAL_COMBINATIONS >> (depth * 2);

/** Some of the places of a change give some of its length: of one sign, and less. */
export const lessThanWhole = (rest: number, delta: number): boolean =>
  delta === 0 ? rest === 0 : rest / delta > 0 && rest / delta < 1;

/** Whole changes beside which a partial one is searched for. */
const BESIDE = new Set(['bom', 'eol', 'final-newline']);

export const isBeside = (move: Move): boolean => BESIDE.has(move.step.family);

export const isBuilt = (move: Move): boolean => BUILT.has(move.step.family);

/**
 * Where no length guides: one step, or several of which all but one are common, and
 * no more bytes than the whole search may build (nested lists, indented).
 */
export function isWorthwhile(moves: readonly Move[], length: number): boolean {
  const common = moves.filter(isBuilt).length;
  const made = moves.reduce((sum, { delta }) => sum + delta, length);
  if (made > LIMITS.unguidedSearchBytes) return false;
  return moves.length === 1 || common >= moves.length - 1;
}

/** Could some, not all, of a move's places make up the rest of the length, beside whole moves? */
export function inPart(
  subject: Subject,
  move: Move,
  whole: readonly Move[],
  { rest, cap }: { readonly rest: number; readonly cap: number },
): boolean {
  if (move.step.wholly === true || !lessThanWhole(rest, move.delta)) return false;
  const places = move.step.rewrite.places?.(subject);
  if (places === undefined || whole.some((other) => !areIndependent(other, move))) return false;
  return attainable(places, rest, cap);
}

/**
 * Is the state behind a move made, to search on from there?
 * @param missing bytes up to the wanted length; null: that is not known
 */
export function isBuildable(
  { subject, moves }: Node,
  move: Move,
  depth: number,
  missing: number | null,
): boolean {
  if (!isBuilt(move)) return false;
  if (subject.length > WIDE_BYTES && (depth > 1 || !isBeside(move))) return false;
  if (missing === null || depth < CHAIN_LENGTH - 1) return true;
  // The last step must make up the rest: some step here comes near it.
  const rest = missing - move.delta;
  if (Math.abs(rest) <= SLACK) return true;
  return moves.some(({ delta }) => Math.abs(rest - delta) <= SLACK);
}
