import { LIMITS } from '../core/limits.ts';
import { type Parsed, problem } from '../core/problem.ts';
import { isFolderOf, matchSegments, type Segment } from './pattern-match.ts';
import { expandBraces, type PatternToken, readTokens } from './pattern-tokens.ts';
import { quoted } from './quoted.ts';

/**
 * Globs over repository paths: `*` and `?` within a segment, `**` over whole
 * segments, `[a-z]`, `[!a-z]` and `{a,b}`. A name that starts with a dot is a
 * name like any other, and case counts. Patterns are matched without a regular
 * expression: whoever opens a pull request chooses the paths, and a backtracking
 * matcher can be held up for hours by one path of 4,096 characters. Here the work
 * is at most the path's length times the pattern's.
 */
export type PathMatcher = (path: string) => boolean;

export interface CompiledPattern {
  readonly match: PathMatcher;
  /** Whether a path below this one could match: a link there leads around the pattern. */
  readonly mayContain: PathMatcher;
  /** Into how many its braces multiply it: what one comparison costs. */
  readonly alternatives: number;
}

export type ReadPattern =
  | ({ readonly ok: true } & CompiledPattern)
  | { readonly ok: false; readonly reason: string };

/** A pattern that somebody passed as an input. */
export function compilePattern(pattern: string): Parsed<PathMatcher> {
  const read = compileClosed(pattern);
  return read.ok ? { ok: true, value: read.value.match } : read;
}

/** A closed pattern: what it matches, and what could lead around it. */
export function compileClosed(pattern: string): Parsed<CompiledPattern> {
  const read = readPattern(pattern);
  if (read.ok) return { ok: true, value: read };
  const message = `The pattern ${quoted(pattern)} ${read.reason}.`;
  return { ok: false, problems: [problem('bad-input', message, PATTERN_REMEDY)] };
}

export const PATTERN_REMEDY =
  'Write a pattern relative to the top, with / between folders, such as docs/**/*.md.';

/** Alternatives that braces may multiply a pattern into. */
const ALTERNATIVES = 64;

/** A pattern's matcher, or why it is refused, as the end of a sentence. */
export function readPattern(pattern: string): ReadPattern {
  const refused = refusal(pattern);
  if (refused !== null) return { ok: false, reason: refused };
  const tokens = readTokens(pattern);
  if (typeof tokens === 'string') return { ok: false, reason: tokens };
  const wildcards = tokens.filter(({ kind }) => WILD.has(kind)).length;
  if (wildcards > LIMITS.patternWildcards) {
    return {
      ok: false,
      reason: `has ${wildcards} wildcards; at most ${LIMITS.patternWildcards} are allowed`,
    };
  }
  const expanded = expandBraces(tokens, ALTERNATIVES);
  if (expanded === null) {
    return { ok: false, reason: `means more than ${ALTERNATIVES} alternatives` };
  }
  const matchers: PathMatcher[] = [];
  const alternatives: (readonly Segment[])[] = [];
  for (const alternative of expanded) {
    const segments = segmentsOf(alternative);
    if (typeof segments === 'string') return { ok: false, reason: segments };
    alternatives.push(segments);
    matchers.push(matcherOf(segments));
  }
  return {
    ok: true,
    alternatives: alternatives.length,
    match: (path) => matchers.some((match) => match(path)),
    mayContain: (path) => {
      const names = path.split('/');
      return alternatives.some((segments) => isFolderOf(segments, names));
    },
  };
}

/** A folder or file name as a pattern that matches it alone. */
export function escapePattern(path: string): string {
  return path.replace(/[*?[\]{},!\\]/g, '\\$&');
}

const WILD: ReadonlySet<PatternToken['kind']> = new Set(['star', 'any', 'class', 'open']);

function refusal(pattern: string): string | null {
  if (pattern === '') return 'is empty';
  if (pattern.length > LIMITS.patternLength) {
    return `has ${pattern.length} characters; at most ${LIMITS.patternLength} are allowed`;
  }
  if (pattern.includes('\0')) return 'contains a NUL';
  if (!pattern.isWellFormed()) return 'is not well-formed Unicode';
  if (pattern.startsWith('!')) return 'is a negation, and only inclusion is known';
  if (pattern.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(pattern)) return 'starts with a drive letter';
  return null;
}

function segmentsOf(tokens: readonly PatternToken[]): readonly Segment[] | string {
  const segments: Segment[] = [];
  let current: PatternToken[] = [];
  for (const token of [...tokens, SLASH]) {
    if (token.kind !== 'slash') {
      current.push(token);
      continue;
    }
    const text = literalOf(current);
    if (current.length === 0) return 'has an empty segment';
    if (text === '.' || text === '..') return `has a "${text}" segment`;
    const globstar = current.length === 2 && current.every(({ kind }) => kind === 'star');
    segments.push(globstar ? null : current);
    current = [];
  }
  return segments;
}

const SLASH: PatternToken = { kind: 'slash' };

/** The text that a segment stands for, if it holds no wildcard. */
function literalOf(tokens: readonly PatternToken[]): string | null {
  let text = '';
  for (const token of tokens) {
    if (token.kind !== 'char') return null;
    text += String.fromCodePoint(token.code);
  }
  return text;
}

/** Most paths of a tree differ at once in how they start or end: those are decided without splitting. */
function matcherOf(segments: readonly Segment[]): PathMatcher {
  const literal = segments.map((segment) => (segment === null ? null : literalOf(segment)));
  const wild = literal.indexOf(null);
  const whole = literal.join('/');
  if (wild < 0) return (path) => path === whole;
  const prefix = literal.slice(0, wild).join('/');
  const suffix = trailingText(segments.at(-1) ?? null);
  return (path) =>
    path.startsWith(prefix) && path.endsWith(suffix) && matchSegments(segments, path.split('/'));
}

function trailingText(segment: Segment): string {
  let text = '';
  for (const token of [...(segment ?? [])].reverse()) {
    if (token.kind !== 'char') break;
    text = String.fromCodePoint(token.code) + text;
  }
  return text;
}
