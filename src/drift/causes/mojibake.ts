import { isUtf8 } from 'node:buffer';
import { rewriteOfWhole } from '../change/by-function.ts';
import { type CauseEntry, JSON_FORM, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import { Subject } from '../change/subject.ts';
import { codePage, decodePage, encodePage } from '../tables/code-pages.ts';

const touches =
  TOUCHES.everything &
  ~(TOUCHES.lineEnd | TOUCHES.fileEnd | TOUCHES.blank | TOUCHES.start | JSON_FORM);

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

const PAGES = [
  'windows-1252',
  'iso-8859-1',
  'macroman',
  'cp437',
  'cp850',
  'windows-1251',
  'koi8-r',
  'cp866',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'iso-8859-9',
  'windows-874',
  'macintosh (glibc)',
] as const;

/** First run of characters beyond ASCII: in a mojibake it is UTF-8 read as the page. */
const firstRun = (subject: Subject): string =>
  subject.memo(firstRun, () => {
    const { bytes } = subject;
    if (subject.asciiButBom || !subject.utf8) return '';
    let start = subject.bom ? 3 : 0;
    while (start < bytes.length && (bytes[start] ?? 0) < 0x80) start += 1;
    let end = start;
    // Three bytes a code unit, at most.
    while (end - start < 4 * RUN && (bytes[end] ?? 0) >= 0x80) end += 1;
    return bytes.toString('utf8', start, end).slice(0, RUN);
  });

/** Code units of it that are looked at. */
const RUN = 64;

function readBack(name: string, subject: Subject): Subject | null {
  const run = firstRun(subject);
  // ASCII behind a BOM: every page reads it as it is.
  if (run === '') return null;
  const page = codePage(name);
  const first = encodePage(page, run);
  if (first === null || (run.length < RUN && !isUtf8(first))) return null;
  const { text, bom } = subject;
  if (text === null) return null;
  // A BOM put on afterwards is no part of it.
  const bytes = encodePage(page, bom ? text.slice(1) : text);
  if (bytes === null || !isUtf8(bytes)) return null;
  return new Subject(bom ? Buffer.concat([BOM, bytes]) : bytes);
}

/** UTF-8 read as the page and written again, once or twice over, taken back. */
function undoing(name: string): readonly [Rewrite, Rewrite] {
  const key = {};
  const once = (subject: Subject): Subject | null =>
    subject.memo(key, () => readBack(name, subject));
  return [
    rewriteOfWhole(touches, (subject) => once(subject)?.bytes ?? null, true),
    rewriteOfWhole(
      touches,
      (subject) => {
        const first = once(subject);
        return first === null ? null : (once(first)?.bytes ?? null);
      },
      true,
    ),
  ];
}

const doing = (name: string): Rewrite => {
  const fits = ({ ascii, utf8 }: Subject): boolean => !ascii && utf8;
  return rewriteOfWhole(
    touches,
    (subject) =>
      fits(subject) ? Buffer.from(decodePage(codePage(name), subject.bin), 'utf8') : null,
    false,
    (subject) => {
      if (!fits(subject)) return null;
      const { toText } = codePage(name);
      const counts = subject.histogram;
      // What a page makes of each byte has a length: that of the whole follows.
      let length = 0;
      for (let byte = 0; byte < 256; byte += 1) {
        length += (counts[byte] ?? 0) * (byte < 0x80 ? 1 : Buffer.byteLength(toText[byte] ?? ''));
      }
      return length;
    },
  );
};

/** Each character beyond ASCII becomes two and more: with the result at hand, count them. */
const more: Step['when'] = (before, wanted) =>
  wanted === null || !wanted.utf8 || wanted.beyondAscii >= 1.5 * before.beyondAscii;

const step = (rewrite: Rewrite, says: string, when: Step['when'] = null): Step => ({
  cause: 'mojibake',
  family: 'mojibake',
  rewrite,
  when,
  says: () => says,
});
const read = (name: string): string => `UTF-8 was read as ${name} and written again as UTF-8`;
const UNDONE = PAGES.map((name) => [name, undoing(name)] as const);
const REPAIRED = 'Mojibake was repaired: UTF-8 once read as';

export const MOJIBAKE_CAUSE: CauseEntry = {
  id: 'mojibake',
  undo: [
    ...UNDONE.map(([name, [once]]) => step(once, `${read(name)}.`)),
    ...UNDONE.map(([name, [, twice]]) => step(twice, `${read(name)}, twice.`)),
    ...PAGES.slice(0, 3).map((name) => step(doing(name), `${REPAIRED} ${name}.`, more)),
  ],
  redo: [
    ...PAGES.map((name) => step(doing(name), `${read(name)}.`, more)),
    ...UNDONE.map(([name, [once]]) => step(once, `${REPAIRED} ${name}.`)),
  ],
  observe: ({ text }) =>
    text !== null && /Ã[\u0080-\u00bf]|â€|Ð[\u0080-\u00bf]|Â[\u00a0-\u00bf]/.test(text)
      ? 'it contains what UTF-8 read as another encoding looks like'
      : null,
};
