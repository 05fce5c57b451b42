import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import {
  type Match,
  type MatcherConfig,
  ProblemMatcher,
  parseMatchers,
} from './problem-matchers.ts';
import { CommandReader, type WorkflowCommand } from './workflow-commands.ts';

/** An annotation that a runner keeps of a step. */
export interface KeptAnnotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
  /** The problem matcher that made it of a line; null where the step asked for it. */
  readonly matcher: string | null;
}

export type Stream = 'stdout' | 'stderr';

const LEVELS = new Set(['error', 'warning', 'notice']);
/** Of each level and step; what comes later is lost (ExecutionContext.cs). */
const KEPT_PER_LEVEL = 10;
const MESSAGE_CHARACTERS = 4_096;

/**
 * A step's output as actions/runner reads it (OutputManager.cs): a line is a
 * command, or is tried against the matchers, or is text. Matchers are tried while
 * commands are stopped too. Each stream has matchers of its own; whether commands
 * are stopped is known to both. Colours are meant to be taken off before a line is
 * tried, but the runner's expression for them looks for other bytes than U+001B
 * (actions/runner#2341): they stay, here as there.
 */
export class StepLog {
  readonly #workspace: string;
  readonly #commands = new CommandReader();
  readonly #lines = { stdout: new LineReader(), stderr: new LineReader() };
  readonly #matchers: Record<Stream, ProblemMatcher[]>;
  readonly #kept: KeptAnnotation[] = [];

  constructor(workspace: string, matchers: readonly MatcherConfig[]) {
    this.#workspace = workspace;
    const made = (): ProblemMatcher[] => matchers.map((config) => new ProblemMatcher(config));
    this.#matchers = { stdout: made(), stderr: made() };
  }

  /** In the order in which the runner kept them. */
  get kept(): readonly KeptAnnotation[] {
    return this.#kept;
  }

  /** Bytes of a stream, in the order of arrival. */
  push(stream: Stream, chunk: Uint8Array): void {
    for (const line of this.#lines[stream].push(chunk)) this.#take(stream, line);
  }

  /** Both streams are closed: their last lines need no line ending. */
  end(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      for (const line of this.#lines[stream].end()) this.#take(stream, line);
    }
  }

  #take(stream: Stream, line: string): void {
    const command = this.#commands.read(line);
    if (command !== null) this.#try(command, line);
    // A command that is not obeyed, as while commands are stopped, is a line like any other.
    else if (!this.#commands.justResumed) this.#match(stream, line);
  }

  #try(command: WorkflowCommand, line: string): void {
    try {
      this.#obey(command);
    } catch (cause) {
      const said = [`Unable to process command '${line}' successfully.`, String(cause)];
      for (const message of said) {
        this.#keep({ level: 'error', properties: {}, message, matcher: null });
      }
    }
  }

  #obey({ name, properties, data }: WorkflowCommand): void {
    if (LEVELS.has(name)) this.#keep({ level: name, properties, message: data, matcher: null });
    if (name === 'add-matcher') this.#add(parseMatchers(this.#read(data)));
    if (name !== 'remove-matcher') return;
    const owners =
      properties.owner === undefined
        ? parseMatchers(this.#read(data)).map(({ owner }) => owner)
        : [properties.owner];
    for (const owner of owners) this.#remove(owner);
  }

  /** One by one to the front: the last of a file is tried first. */
  #add(configs: readonly MatcherConfig[]): void {
    for (const config of configs) {
      this.#remove(config.owner);
      for (const stream of ['stdout', 'stderr'] as const) {
        this.#matchers[stream].unshift(new ProblemMatcher(config));
      }
    }
  }

  #remove(owner: string): void {
    const isOther = (matcher: ProblemMatcher): boolean =>
      matcher.owner.toLowerCase() !== owner.toLowerCase();
    for (const stream of ['stdout', 'stderr'] as const) {
      this.#matchers[stream] = this.#matchers[stream].filter(isOther);
    }
  }

  #match(stream: Stream, line: string): void {
    for (const matcher of this.#matchers[stream]) {
      const match = matcher.match(line);
      if (match === null) continue;
      for (const other of this.#matchers[stream]) if (other !== matcher) other.reset();
      const issue = this.#issueOf(match, matcher.owner);
      // A match that makes no issue leaves the line to the matchers behind it.
      if (issue === null) continue;
      this.#keep(issue);
      return;
    }
  }

  #issueOf(match: Match, matcher: string): KeptAnnotation | null {
    const { message = '', severity = '' } = match;
    const level = severity === '' ? 'error' : severity.toLowerCase();
    if (message.trim() === '' || !LEVELS.has(level)) return null;
    const properties: Record<string, string> = {};
    if (isCount(match.line)) properties.line = String(Number(match.line));
    if (isCount(match.column)) properties.col = String(Number(match.column));
    const code = match.code?.trim() ?? '';
    if (code !== '') properties.code = code;
    const file = this.#fileOf(match);
    if (file !== null) properties.file = file;
    return { level, properties, message, matcher };
  }

  /** The file's path in the workspace, which stands for the checkout; null if there is none. */
  #fileOf({ file = '', fromPath = '' }: Match): string | null {
    if (file.trim() === '') return null;
    const start = fromPath.trim() === '' ? '' : dirname(fromPath);
    const path = resolve(this.#workspace, isAbsolute(file) ? '' : start, file);
    const inside = relative(this.#workspace, path);
    if (inside.startsWith('..') || isAbsolute(inside)) return null;
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
      ? inside.replaceAll(sep, '/')
      : null;
  }

  #keep(annotation: KeptAnnotation): void {
    const ofLevel = this.#kept.filter(({ level }) => level === annotation.level);
    if (ofLevel.length >= KEPT_PER_LEVEL) return;
    this.#kept.push({ ...annotation, message: annotation.message.slice(0, MESSAGE_CHARACTERS) });
  }

  #read(path: string): string {
    return readFileSync(resolve(this.#workspace, path), 'utf8');
  }
}

function isCount(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text) && Number(text) <= 0x7fffffff;
}

/** Lines as they become whole; U+000A, U+000D and both together end one. */
class LineReader {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';

  push(chunk: Uint8Array): string[] {
    // A U+000D at the end may be half of a pair: it waits for what follows.
    const lines = `${this.#rest}${this.#decoder.write(Buffer.from(chunk))}`.split(
      /\r\n|\n|\r(?!$)/,
    );
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  end(): string[] {
    const rest = `${this.#rest}${this.#decoder.end()}`.replace(/\r$/, '');
    this.#rest = '';
    return rest === '' ? [] : [rest];
  }
}
