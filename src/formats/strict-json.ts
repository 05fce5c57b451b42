import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { LIMITS } from '../core/limits.ts';
import { type Parsed, type Place, TOP } from '../core/problem.ts';
import { costlyParts } from './json-cost.ts';
import { JSON_VALUES, type JsonText, jsonDocument, ValueOffsets } from './json-document.ts';
import { readPrinted } from './printed-json.ts';
import { placesOfPrinted } from './printed-places.ts';
import { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import { LineIndex, readUtf8 } from './utf8-text.ts';

/**
 * JSON as RFC 8259 has it and I-JSON (RFC 7493) narrows it: UTF-8 without a byte
 * order mark, no duplicate names, no lone surrogates, no numbers past what a
 * double holds. Every mistake with its line and column. Never throws, whatever
 * the bytes.
 */
export function parseStrictJson(
  bytes: Uint8Array,
  file: string,
  cap: number = LIMITS.manifestBytes,
): Parsed<JsonText> {
  const problems = new ProblemList(file);
  const text = readUtf8(bytes, cap, problems);
  if (text === null) return { ok: false, problems: problems.toProblems() };
  return parseStrictText(text, problems);
}

/** The same for a text that was decoded; what is wrong with its bytes is in the list. */
export function parseStrictText(text: string, problems: ProblemList): Parsed<JsonText> {
  const costly = costlyParts(text);
  if (costly.length > 0) {
    const lines = new LineIndex(text);
    for (const { at, message, remedy } of costly) {
      problems.add('too-large', message, remedy, lines.placeAt(at));
    }
    return { ok: false, problems: problems.toProblems() };
  }
  const printed = problems.any ? null : readPrinted(text);
  if (printed !== null) {
    return { ok: true, value: jsonDocument(text, printed.value, placesOfPrinted(printed)) };
  }
  const offsets = new JsonReader(text, problems).read();
  // A second opinion: what JSON.parse refuses is no JSON, whatever the first parser says.
  const value = problems.any ? undefined : parseOrRefuse(text, problems);
  if (problems.any) return { ok: false, problems: problems.toProblems() };
  const { plainNumbers } = offsets;
  const places = { plainNumbers, offsets: () => offsets };
  return { ok: true, value: jsonDocument(text, value, places) };
}

function parseOrRefuse(text: string, problems: ProblemList): unknown {
  try {
    return JSON.parse(text);
  } catch {
    problems.add('not-json', 'The text is not JSON.', 'Fix the syntax (RFC 8259).', TOP);
    return undefined;
  }
}

/** Leaves the recursive parser before a hostile file can overflow the stack or fill the memory. */
class GivenUp extends Error {}

class JsonReader {
  readonly #text: string;
  readonly #problems: ProblemList;
  readonly #offsets = new ValueOffsets();
  /** Names seen in each open object; null in an array, or before the first name. */
  readonly #open: (Set<string> | null)[] = [];
  #lines: LineIndex | null = null;
  #lastError = -1;

  constructor(text: string, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
  }

  read(): ValueOffsets {
    if (/^[ \t\r\n]*$/.test(this.#text)) {
      this.#refuse(0, 'The file is empty.', 'Write a JSON document into it, or remove it.');
      return this.#offsets;
    }
    try {
      visit(this.#text, this.#visitor(), { disallowComments: true, allowTrailingComma: false });
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
    }
    return this.#offsets;
  }

  #visitor(): JSONVisitor {
    return {
      onObjectBegin: (offset) => this.#begin(offset),
      onArrayBegin: (offset) => this.#begin(offset),
      onObjectEnd: () => this.#end(),
      onArrayEnd: () => this.#end(),
      onObjectProperty: (name, offset) => this.#name(name, offset),
      onLiteralValue: (value: unknown, offset, length) => this.#literal(value, offset, length),
      onError: (code, offset, length) => this.#syntax(code, offset, length),
    };
  }

  #begin(offset: number): void {
    this.#open.push(null);
    this.#offsets.begin(offset);
    this.#countValue(offset);
    if (this.#open.length <= LIMITS.jsonDepth) return;
    this.#problems.add(
      'too-deep',
      `The JSON is nested deeper than ${LIMITS.jsonDepth} levels.`,
      'Flatten it: no manifest needs such a depth.',
      this.#placeAt(offset),
    );
    throw new GivenUp();
  }

  #countValue(offset: number): void {
    if (this.#offsets.count <= JSON_VALUES) return;
    this.#problems.add(
      'too-large',
      `The JSON contains more than ${JSON_VALUES} values.`,
      'Split it into smaller files.',
      this.#placeAt(offset),
    );
    throw new GivenUp();
  }

  #end(): void {
    this.#open.pop();
    this.#offsets.end();
  }

  /** Names are compared decoded: "\u0061" is "a" (RFC 8259, 8.3). */
  #name(name: string, offset: number): void {
    this.#offsets.key(name, offset);
    const names = this.#open.at(-1) ?? new Set();
    if (names.has(name)) {
      this.#problems.add(
        'duplicate-key',
        `The key ${quoted(name)} appears twice in one object.`,
        'Keep one of the two.',
        this.#placeAt(offset),
      );
    }
    names.add(name);
    this.#open[this.#open.length - 1] = names;
    this.#wellFormed(name, offset);
  }

  #literal(value: unknown, offset: number, length: number): void {
    this.#offsets.value(offset);
    this.#countValue(offset);
    if (typeof value === 'string') this.#wellFormed(value, offset);
    if (typeof value !== 'number') return;
    this.#offsets.number(this.#text.slice(offset, offset + length));
    if (!Number.isFinite(value)) {
      this.#refuse(offset, 'The number is too large to be kept.', 'Write a smaller number.');
    }
  }

  #wellFormed(text: string, offset: number): void {
    if (text.isWellFormed()) return;
    this.#refuse(
      offset,
      'The string contains half of a surrogate pair, which is not a character.',
      'Write the whole character, or both \\u escapes of the pair.',
    );
  }

  /** The parser recovers after a mistake and may name one place twice: the first name counts. */
  #syntax(code: ParseErrorCode, offset: number, length: number): void {
    if (offset === this.#lastError) return;
    this.#lastError = offset;
    if (this.#problems.full) {
      this.#problems.addUnlisted();
      return;
    }
    const before = this.#text.slice(Math.max(0, offset - 100), offset).trimEnd();
    const token = this.#text.slice(offset, offset + Math.min(length, 100));
    const [message, remedy] = syntaxWording(printParseErrorCode(code), token, before);
    this.#refuse(offset, message, remedy);
  }

  #placeAt(offset: number): Place {
    this.#lines ??= new LineIndex(this.#text);
    return this.#lines.placeAt(offset);
  }

  #refuse(offset: number, message: string, remedy: string): void {
    this.#problems.add('not-json', message, remedy, this.#placeAt(offset));
  }
}

type SyntaxError = ReturnType<typeof printParseErrorCode>;

const WORDINGS: Partial<Record<SyntaxError, readonly [message: string, remedy: string]>> = {
  ColonExpected: ['A colon is expected here.', 'Put a colon between the key and its value.'],
  CommaExpected: ['A comma is expected here.', 'Put a comma before this, or remove it.'],
  CloseBraceExpected: ['An object is not closed.', 'Close it with }.'],
  CloseBracketExpected: ['A list is not closed.', 'Close it with ].'],
  EndOfFileExpected: ['Text follows the end of the document.', 'Remove what follows.'],
  InvalidCommentToken: ['Comments are not part of JSON.', 'Remove the comment.'],
  UnexpectedEndOfString: ['A string is not closed on its line.', 'Close it with ".'],
  UnexpectedEndOfNumber: ['A number is not complete.', 'Write digits after the point or exponent.'],
  InvalidUnicode: ['A \\u escape is not complete.', 'Write four hexadecimal digits after \\u.'],
  InvalidEscapeCharacter: [
    'A string contains an escape that JSON does not know.',
    'Write a backslash itself as \\\\.',
  ],
  InvalidCharacter: [
    'A string contains a raw control character.',
    'Remove it, or write it as a \\u escape.',
  ],
};

function syntaxWording(
  code: SyntaxError,
  token: string,
  before: string,
): readonly [string, string] {
  const known = WORDINGS[code];
  if (known !== undefined) return known;
  if (before.endsWith(',') && (token === '}' || token === ']')) {
    return ['There is a comma before a closing bracket.', 'Remove the comma.'];
  }
  if (code === 'PropertyNameExpected') {
    return [`A key is expected here${foundInstead(token)}.`, 'Write the key in double quotes.'];
  }
  if (code === 'InvalidSymbol') {
    return [`${quoted(token)} is not JSON.`, 'Write a JSON value; strings take double quotes.'];
  }
  return [`A value is expected here${foundInstead(token)}.`, 'Write a JSON value here.'];
}

function foundInstead(token: string): string {
  return token === '' ? '' : `, not ${quoted(token)}`;
}
