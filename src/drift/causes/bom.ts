import { type CauseEntry, type Rewrite, TOUCHES } from '../change/change.ts';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Taking it off may bare bytes that were not what they seemed (a code page under a BOM). */
const remove: Rewrite = {
  touches: TOUCHES.start,
  opens: false,
  measure: (subject) => (subject.bom ? subject.length - 3 : null),
  apply: (subject) => (subject.bom ? subject.bytes.subarray(3) : null),
  places: null,
};

/** Never before another BOM, nor before the byte order mark of UTF-16 or UTF-32. */
const add: Rewrite = {
  touches: TOUCHES.start,
  opens: false,
  measure: ({ bom, length, bytes }) =>
    bom || (length >= 2 && (bytes.readUInt16BE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfffe))
      ? null
      : length + 3,
  apply: (subject) => (add.measure(subject) === null ? null : Buffer.concat([BOM, subject.bytes])),
  places: null,
};

const added = { cause: 'bom-added', family: 'bom', when: null } as const;
const removed = { cause: 'bom-removed', family: 'bom', when: null } as const;
const saysAdded = (): string => 'A UTF-8 BOM was added at the start.';
const saysRemoved = (): string => 'The UTF-8 BOM at the start was removed.';

export const BOM_CAUSES: readonly CauseEntry[] = [
  {
    id: 'bom-added',
    undo: [{ ...added, rewrite: remove, says: saysAdded }],
    redo: [{ ...added, rewrite: add, says: saysAdded }],
    observe: (found) => (found.bom ? 'it starts with a UTF-8 BOM' : null),
  },
  {
    id: 'bom-removed',
    undo: [{ ...removed, rewrite: add, says: saysRemoved }],
    redo: [{ ...removed, rewrite: remove, says: saysRemoved }],
    observe: () => null,
  },
];
