import { rewriteOfWhole } from '../change/by-function.ts';
import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { isIndex, type Keys, keysIn, rearranged, sortedBy } from '../json/order.ts';
import { jsonOf } from '../json/tree.ts';

const byValue = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const text = (bin: string): string => Buffer.from(bin, 'latin1').toString('utf8');
const folded = (bin: string): string => text(bin).toLowerCase();

/** What a JavaScript object does: keys that are array indices first, by number. */
function indicesFirst(a: string, b: string): number {
  const [left, right] = [isIndex(a), isIndex(b)];
  if (left && right) return Number(a) - Number(b);
  return left === right ? 0 : left ? -1 : 1;
}

const keysOf = (subject: Subject): Keys | null =>
  subject.memo(keysOf, () => {
    const json = jsonOf(subject);
    return json === null ? null : keysIn(json);
  });

function sorting(
  compare: (a: string, b: string) => number,
  applies: (subject: Subject) => boolean,
): Rewrite {
  const arrange = sortedBy(compare);
  return rewriteOfWhole(
    TOUCHES.order,
    (subject) => {
      const json = applies(subject) ? jsonOf(subject) : null;
      return json === null ? null : rearranged(subject, json, arrange);
    },
    false,
    (subject) => (applies(subject) ? subject.length : null),
  );
}

/** Python `sort_keys`, jq `-S`, Go: by code point, which is the order of UTF-8 bytes. */
const byPoint = sorting(byValue, (s) => keysOf(s)?.unsorted === true);
/** RFC 8785 and JavaScript: by UTF-16 code unit, which differs beyond the BMP only. */
const byUnit = sorting(
  (a, b) => byValue(text(a), text(b)),
  (s) => keysOf(s)?.astral === true,
);
const byFolded = sorting(
  (a, b) => byValue(folded(a), folded(b)) || byValue(a, b),
  (s) => keysOf(s)?.upper === true,
);
const byIndex = sorting(indicesFirst, (s) => keysOf(s)?.index === true);

const ORDERS: readonly (readonly [string, Rewrite])[] = [
  ['by code point', byPoint],
  ['by UTF-16 code unit', byUnit],
  ['without regard to case', byFolded],
];

const step = (rewrite: Rewrite, says: string): Step => ({
  cause: 'json-reordered',
  family: 'json-reordered',
  rewrite,
  when: null,
  says: () => says,
});

const KEPT = 'all values unchanged';

export const JSON_ORDER_CAUSE: CauseEntry = {
  id: 'json-reordered',
  undo: ORDERS.map(([how, rewrite]) =>
    step(rewrite, `JSON members reordered; ${KEPT}. The sealed keys are sorted ${how}.`),
  ),
  redo: [
    ...ORDERS.map(([how, rewrite]) => step(rewrite, `JSON keys sorted ${how}; ${KEPT}.`)),
    step(byIndex, `JSON keys that are integers moved to the front (JavaScript); ${KEPT}.`),
  ],
  observe: () => null,
};
