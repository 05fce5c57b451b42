import {
  type CauseEntry,
  type Rewrite,
  type Splice,
  type Step,
  TOUCHES,
} from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { plainDifference } from '../compare/difference.ts';
import { census, type Layout, layoutLength, print, printedLength } from '../json/layout.ts';
import { jsonOf } from '../json/tree.ts';

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
    sorted: false,
  }));
const flat = (comma: string, colon: string): Style => ({
  name: `on one line, "${comma}" and "${colon}"`,
  indent: null,
  comma,
  colon,
  newline: '\n',
  sorted: false,
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
      counts: census(json.root),
      lists: /\[\s*[^\s{[\]]/.test(subject.bin),
      head: subject.bin.slice(0, json.start),
      tail: subject.bin.slice(json.end),
    };
  });

/** What follows the value stays, its line endings as the layout's. */
const tailFor = (tail: string, { newline }: Style): string => tail.replace(/\r?\n/g, newline);

function relaid(style: Style): Rewrite {
  const key = {};
  const make = (subject: Subject): Buffer | null =>
    subject.large(
      key,
      () => {
        const [facts, json] = [counted(subject), jsonOf(subject)];
        if (facts === null || json === null) return null;
        const text = facts.head + print(json.root, style) + tailFor(facts.tail, style);
        return text === subject.bin ? null : Buffer.from(text, 'latin1');
      },
      ({ length }) => length,
    );
  const measured = {};
  const lengthFor = (subject: Subject): number | null => {
    const facts = counted(subject);
    if (facts === null || (style.arrays !== undefined && !facts.lists)) return null;
    const { head, tail, counts } = facts;
    const json = style.arrays === undefined ? null : jsonOf(subject);
    const inside = json === null ? layoutLength(counts, style) : printedLength(json.root, style);
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
  const old = jsonOf(before)?.tokens ?? [];
  const made = jsonOf(after)?.tokens ?? [];
  if (old.some(({ text }, i) => made[i]?.text !== text)) return plainDifference(before, after);
  const found: Splice[] = [];
  let at = 0;
  let atMade = 0;
  for (const [i, token] of [...old, { start: before.length, text: '' }].entries()) {
    const next = made[i]?.start ?? after.length;
    const space = after.bin.slice(atMade, next);
    if (space !== before.bin.slice(at, token.start)) {
      found.push({ start: at, end: token.start, with: space });
    }
    at = token.start + token.text.length;
    atMade = next + token.text.length;
  }
  return found;
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
