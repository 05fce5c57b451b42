import {
  type CauseEntry,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';
import { plainDifference } from '../compare/difference.ts';
import {
  type Census,
  census,
  type Layout,
  printedLength,
  type ShortArrays,
  shortArrays,
} from '../json/layout.ts';
import { print } from '../json/print.ts';
import { type JsonText, jsonOf } from '../json/tree.ts';

interface Style extends Layout {
  readonly name: string;
}

const pretty = (indent: string, name: string, colon = ': '): readonly Style[] =>
  ['\n', '\r\n'].map((newline) => ({
    name: newline === '\n' ? name : `${name}, CR LF`,
    indent,
    comma: ',',
    colon,
    newline,
  }));
const flat = (comma: string, colon: string): Style => ({
  name: `on one line, "${comma}" and "${colon}"`,
  indent: null,
  comma,
  colon,
  newline: '\n',
});

/** JSON.stringify, json.dumps, jq, Go, PHP, Ruby; most common first. */
const LAYOUTS: readonly Style[] = [
  ...pretty('  ', 'indented by 2'),
  ...pretty('    ', 'indented by 4'),
  ...pretty('\t', 'indented by tabs'),
  flat(',', ':'),
  flat(', ', ': '),
  flat(',', ': '),
  flat(', ', ':'),
  ...[1, 3, 8, 6, 5, 7].flatMap((width) => pretty(' '.repeat(width), `indented by ${width}`)),
  ...pretty('', 'one item a line, not indented'),
  ...['  ', '    ', '\t'].flatMap((indent) => [
    ...pretty(indent, 'indented, ":" without a space', ':'),
    ...pretty(indent, 'indented, " : " between', ' : '),
  ]),
];
/** Prettier, and people: short lists on one line. */
const INLINE: readonly Style[] = LAYOUTS.slice(0, 6).flatMap((style) =>
  (['fit', 'inline'] as const).map((arrays) => ({
    ...style,
    name: `${style.name}, lists on one line`,
    arrays,
  })),
);
const STYLES: readonly Style[] = [...LAYOUTS, ...INLINE];

const counted = (subject: Subject) =>
  subject.memo(counted, () => {
    const json = jsonOf(subject);
    if (json === null) return null;
    return {
      counts: census(json),
      lists: /\[\s*[^\s{[\]]/.test(subject.bin),
      head: subject.bin.slice(0, json.start),
      tail: subject.bin.slice(json.end),
    };
  });

const shortOf = (subject: Subject): readonly ShortArrays[] =>
  subject.memo(shortOf, () => {
    const json = jsonOf(subject);
    return json === null ? [] : shortArrays(json);
  });

/** What follows the value stays, its line endings as the layout's. */
const tailFor = (tail: string, { newline }: Style): string => tail.replace(/\r?\n/g, newline);

/** Length of the value alone in this layout. */
function insideLength(subject: Subject, counts: Census, style: Style): number {
  return printedLength(counts, style.arrays === undefined ? [] : shortOf(subject), style);
}

function relaid(style: Style): Rewrite {
  const key = {};
  const make = (subject: Subject): Buffer | null =>
    subject.large(
      key,
      () => {
        const [facts, json] = [counted(subject), jsonOf(subject)];
        if (facts === null || json === null) return null;
        const inside = print(json, style, insideLength(subject, facts.counts, style));
        if (inside === null) return null;
        const around = [facts.head, tailFor(facts.tail, style)] as const;
        const [head, tail] = around.map((text) => Buffer.from(text, 'latin1')) as [Buffer, Buffer];
        const made = Buffer.concat([head, inside, tail]);
        WORK.spend(COST.byte * made.length);
        return made.equals(subject.bytes) ? null : made;
      },
      ({ length }) => length,
    );
  const measured = {};
  const lengthFor = (subject: Subject): number | null => {
    const facts = counted(subject);
    if (facts === null || (style.arrays !== undefined && !facts.lists)) return null;
    const { head, tail, counts } = facts;
    const inside = insideLength(subject, counts, style);
    const length = head.length + inside + tailFor(tail, style).length;
    // Formatted so already? Only then is it worth making.
    return length === subject.length && make(subject) === null ? null : length;
  };
  return {
    touches: TOUCHES.layout,
    opens: false,
    places: null,
    measure: (subject) => subject.memo(measured, () => lengthFor(subject)),
    apply: make,
    trace: gaps,
  };
}

/** Whitespace between tokens, where it changed; not told where the order did too. */
function gaps(before: Subject, after: Subject): readonly Splice[] {
  const old = jsonOf(before);
  const made = jsonOf(after);
  if (old === null || made === null || !haveSameTokens(old, made)) {
    return plainDifference(before, after);
  }
  const found: Splice[] = [];
  for (let token = 0; token <= old.count; token += 1) {
    const start = old.endOf(token - 1);
    const end = old.startOf(token);
    const space = after.bytes.toString('latin1', made.endOf(token - 1), made.startOf(token));
    if (space !== before.bytes.toString('latin1', start, end)) {
      found.push({ start, end, with: space });
    }
  }
  return found;
}

function haveSameTokens(a: JsonText, b: JsonText): boolean {
  if (a.count !== b.count) return false;
  for (let token = 0; token < a.count; token += 1) {
    const size = a.sizeOf(token);
    if (size !== b.sizeOf(token)) return false;
    const [start, other] = [a.startOf(token), b.startOf(token)];
    for (let i = 0; i < size; i += 1) if (a.bytes[start + i] !== b.bytes[other + i]) return false;
  }
  return true;
}

const step = (style: Style, says: string): Step => ({
  cause: 'json-reformatted',
  family: 'json-reformatted',
  rewrite: relaid(style),
  when: null,
  says: () => says,
});

export const JSON_FORMAT_CAUSE: CauseEntry = {
  id: 'json-reformatted',
  undo: STYLES.map((style) =>
    step(style, `JSON reformatted; all values unchanged. Layout before: ${style.name}.`),
  ),
  redo: STYLES.map((style) =>
    step(style, `JSON reformatted; all values unchanged. Layout now: ${style.name}.`),
  ),
  observe: () => null,
};
