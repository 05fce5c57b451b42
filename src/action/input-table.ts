import { LIMITS } from '../core/limits.ts';
import { type Problem, problem } from '../core/problem.ts';
import type { Mode } from '../core/report.ts';
import type { Shard } from '../core/shard.ts';
import { compilePattern } from '../formats/pattern.ts';
import type { BlockOnOpen, Patterns } from '../gate/contract.ts';
import { DEFAULT_PATTERNS, DEFAULT_PRODUCTION_BRANCHES, NO_PATTERN } from '../gate/defaults.ts';
import type { ResealPolicy } from '../trust/policy.ts';
import { COMMENT_POLICIES, type CommentPolicy } from './publish/comment-policy.ts';

/** How an input is read: not trimmed, because a path may begin or end with any whitespace. */
export type ReadInput = (name: string) => string;

/** What is wrong with an input, as the rest of a sentence that begins with its name. */
type Refuse = (what: string) => void;

/** From an input's text to its value; what is refused gets the value of an input left empty. */
type Parse<T> = (text: string, refuse: Refuse) => T;

export type AnnotationsBy = 'auto' | 'check-run' | 'commands' | 'none';

/** Every input of action.yml, once: a test holds the two together. */
const INPUTS = {
  command: choice<'check' | 'publish'>(['check', 'publish']),
  seals: patterns(DEFAULT_PATTERNS.seals),
  blockers: patterns(DEFAULT_PATTERNS.registers),
  mode: choice<Mode>(['enforce', 'advisory']),
  reseal: choice<ResealPolicy>(['require-approval', 'deny', 'allow']),
  'reseal-approvers': approvers,
  'block-on-open': choice<BlockOnOpen>(['production', 'always', 'never']),
  'production-branches': branches,
  comment: choice<CommentPolicy>(COMMENT_POLICIES, { true: 'always', false: 'never' }),
  'comment-key': key,
  annotations: choice<AnnotationsBy>(['auto', 'check-run', 'commands', 'none']),
  status: choice<'true' | 'false'>(['true', 'false']),
  shard,
  reports: lines,
  redact: choice<'false' | 'true'>(['false', 'true']),
  'time-limit': seconds,
  path: (text: string): string => trimAscii(text) || '.',
  token: trimAscii,
} as const satisfies Readonly<Record<string, Parse<unknown>>>;

export type InputName = keyof typeof INPUTS;
export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

export type Inputs = { readonly [Name in InputName]: ReturnType<(typeof INPUTS)[Name]> };

/** Reads every input; each has a value, whatever is refused. */
export function readInputs(input: ReadInput): {
  readonly values: Inputs;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = (name: InputName): [string, unknown] => [
    name,
    INPUTS[name](input(name), (what) => problems.push(badInput(name, what))),
  ];
  return { values: Object.fromEntries(INPUT_NAMES.map(read)) as Inputs, problems };
}

export function badInput(name: string, what: string): Problem {
  return problem(
    'bad-input',
    `The input "${name}" ${what}.`,
    'Correct it in the workflow; the README has the table of inputs.',
  );
}

/** The first word is what an empty input means. */
function choice<T extends string>(
  allowed: readonly [T, ...T[]],
  aliases: Readonly<Record<string, T>> = {},
): Parse<T> {
  return (text, refuse) => {
    const word = trimAscii(text);
    const found = allowed.find((entry) => entry === word);
    if (found !== undefined) return found;
    const alias = Object.hasOwn(aliases, word) ? aliases[word] : undefined;
    if (word !== '' && alias === undefined) {
      refuse(`is "${word}", not one of ${allowed.join(', ')}`);
    }
    return alias ?? allowed[0];
  };
}

function patterns(fallback: readonly string[]): Parse<Patterns> {
  return (text) => {
    const globs = lines(text);
    if (globs.length === 1 && globs[0] === NO_PATTERN) return { globs: [], explicit: true };
    return globs.length > 0 ? { globs, explicit: true } : { globs: fallback, explicit: false };
  };
}

function approvers(text: string, refuse: Refuse): readonly string[] {
  const logins = lines(text).map((login) => login.replace(/^@/, ''));
  for (const login of logins) {
    if (!/^[\w.-]+(?:\[bot\])?$/.test(login)) {
      refuse(`has "${login}", which is not a login; teams are not resolved`);
    }
  }
  return logins;
}

function branches(text: string, refuse: Refuse): readonly string[] {
  const globs = lines(text);
  for (const glob of globs) {
    if (!compilePattern(glob).ok) refuse(`has "${glob}", which is not a glob of branch names`);
    else if (glob.startsWith('refs/') || /,\s/.test(glob)) {
      refuse(`has "${glob}"; write one branch name or glob a line, without refs/heads/`);
    }
  }
  return globs.length > 0 ? globs : DEFAULT_PRODUCTION_BRANCHES;
}

function key(text: string, refuse: Refuse): string {
  const word = trimAscii(text) || DEFAULT_KEY;
  if (/^[\w.-]{1,100}$/.test(word)) return word;
  refuse('must be 1 to 100 letters, digits, "_", "." or "-"');
  return DEFAULT_KEY;
}

export const DEFAULT_KEY = 'default';

/** `2/8`: the second of eight parts of the sealed files. */
function shard(text: string, refuse: Refuse): Shard | null {
  const word = trimAscii(text);
  if (word === '') return null;
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(word) ?? [];
  const parsed = { index: Number(index), count: Number(count) };
  if (index !== undefined && parsed.index <= parsed.count && parsed.count <= LIMITS.shards) {
    return parsed;
  }
  refuse(`is "${word}", not a shard such as 2/8 (at most ${LIMITS.shards} of them)`);
  return null;
}

function seconds(text: string, refuse: Refuse): number {
  const word = trimAscii(text);
  if (word === '') return LIMITS.runSeconds;
  const value = /^[1-9]\d{0,5}$/.test(word) ? Number(word) : Number.NaN;
  if (value <= LIMITS.longestRunSeconds) return value;
  refuse(`is "${word}", not a number of seconds from 1 to ${LIMITS.longestRunSeconds}`);
  return LIMITS.runSeconds;
}

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map(trimAscii)
    .filter((line) => line !== '');
}

/** Only what YAML leaves around a value: `core.getInput` would also take a BOM or NBSP off a name. */
export function trimAscii(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
