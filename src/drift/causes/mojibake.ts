import { isUtf8 } from 'node:buffer';
import { codePage, decodePage, encodePage } from '../code-pages.ts';
import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../rewrite.ts';
import { rewriteOfWhole } from '../rewrites.ts';

const touches =
  TOUCHES.everything &
  ~(TOUCHES.lineEnd | TOUCHES.fileEnd | TOUCHES.blank | TOUCHES.start | TOUCHES.layout);

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
] as const;

/** First run of characters beyond ASCII: in a mojibake it is UTF-8 read as the page. */
const RUN = /[^\0-\x7f]+/;

function readBack(name: string, text: string): Buffer | null {
  const page = codePage(name);
  const [run = ''] = RUN.exec(text) ?? [];
  const first = encodePage(page, run.slice(0, 64));
  if (first === null || (run.length <= 64 && !isUtf8(first))) return null;
  const bytes = encodePage(page, text);
  return bytes !== null && isUtf8(bytes) ? bytes : null;
}

/** UTF-8 read as the page and written again, `times` over, taken back. */
const undoing = (name: string, times: number): Rewrite =>
  rewriteOfWhole(
    touches,
    ({ text, ascii }) => {
      if (ascii || text === null) return null;
      // A BOM put on afterwards is no part of it.
      const marked = text.startsWith('\ufeff');
      let bytes: Buffer | null = null;
      for (let i = 0; i < times; i += 1) {
        bytes = readBack(name, bytes?.toString('utf8') ?? (marked ? text.slice(1) : text));
        if (bytes === null) return null;
      }
      return bytes !== null && marked ? Buffer.concat([BOM, bytes]) : bytes;
    },
    true,
  );

const doing = (name: string): Rewrite =>
  rewriteOfWhole(touches, ({ bin, ascii, utf8 }) =>
    ascii || !utf8 ? null : Buffer.from(decodePage(codePage(name), bin), 'utf8'),
  );

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
const MENDED = 'Mojibake was mended: UTF-8 once read as';

export const MOJIBAKE_CAUSE: CauseEntry = {
  id: 'mojibake',
  undo: [
    ...PAGES.map((name) => step(undoing(name, 1), `${read(name)}.`)),
    ...PAGES.map((name) => step(undoing(name, 2), `${read(name)}, twice.`)),
    ...PAGES.slice(0, 3).map((name) => step(doing(name), `${MENDED} ${name}.`, more)),
  ],
  redo: [
    ...PAGES.map((name) => step(doing(name), `${read(name)}.`, more)),
    ...PAGES.map((name) => step(undoing(name, 1), `${MENDED} ${name}.`)),
  ],
  observe: ({ text }) =>
    text !== null && /Ã[\u0080-\u00bf]|â€|Ð[\u0080-\u00bf]|Â[\u00a0-\u00bf]/.test(text)
      ? 'it holds what UTF-8 read as another encoding looks like'
      : null,
};
