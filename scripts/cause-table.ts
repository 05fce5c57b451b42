/**
 * Writes docs/causes.md from a run: each example's drift is made here, diagnosed by
 * the engine, and printed as it was reported. `node scripts/cause-table.ts` writes it;
 * a test compares the page with a new run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { CauseId, Diagnosis } from '../src/core/drift.ts';
import { sha256 } from '../src/core/hashing.ts';
import { diagnose } from '../src/drift/diagnose.ts';
import { visibleBytes } from '../src/drift/visible.ts';

export const CAUSES_PAGE = new URL('../docs/causes.md', import.meta.url);

interface Example {
  readonly id: CauseId;
  readonly sealed: string | Uint8Array;
  readonly found: string | Uint8Array;
  readonly recovered?: boolean;
  readonly arises: string;
  readonly back: string;
}

const COMMITTED = 'the sealed bytes follow from the found ones: `restore` writes them';
const RECOVERED = 'the sealed bytes are in the base or the history: `restore` writes them';
const text = 'It runs — or not.\nHold.\n';
const json = '{\n  "a": "é",\n  "b": [1.0]\n}\n';

const EXAMPLES: readonly Example[] = [
  {
    id: 'bom-added',
    sealed: text,
    found: `\ufeff${text}`,
    arises: 'Windows PowerShell `-Encoding UTF8`, Notepad, Excel',
    back: COMMITTED,
  },
  {
    id: 'bom-removed',
    sealed: `\ufeff${text}`,
    found: text,
    arises: '`dos2unix`, editors that save plain UTF-8',
    back: COMMITTED,
  },
  {
    id: 'eol-crlf',
    sealed: text,
    found: text.replaceAll('\n', '\r\n'),
    arises: '`unix2dos`, `core.autocrlf`, editors on Windows',
    back: `${COMMITTED}; protect the path with \`-text\``,
  },
  {
    id: 'eol-lf',
    sealed: text.replaceAll('\n', '\r\n'),
    found: text,
    arises: '`dos2unix`, `text=auto` at check-in; or the *seal* was made over a Windows checkout',
    back: `${COMMITTED}; where the seal is at fault, reseal from the committed bytes`,
  },
  {
    id: 'eol-cr',
    sealed: text,
    found: text.replaceAll('\n', '\r'),
    arises: '`unix2mac`, old exports',
    back: COMMITTED,
  },
  {
    id: 'eol-mixed',
    sealed: text,
    found: text.replace('\n', '\r\n'),
    arises: 'a passage pasted on another system',
    back: COMMITTED,
  },
  {
    id: 'eol-doubled',
    sealed: text.replaceAll('\n', '\r\n'),
    found: text.replaceAll('\n', '\r\r\n'),
    arises: 'CR LF written in text mode on Windows',
    back: COMMITTED,
  },
  {
    id: 'final-newline-added',
    sealed: text.slice(0, -1),
    found: text,
    arises: '`insert_final_newline`, formatters',
    back: COMMITTED,
  },
  {
    id: 'final-newline-removed',
    sealed: text,
    found: text.slice(0, -1),
    arises: 'web forms, `json.dump`, trimming',
    back: COMMITTED,
  },
  {
    id: 'trailing-whitespace',
    sealed: 'One  \ntwo\n',
    found: 'One\ntwo\n',
    arises: '`trim_trailing_whitespace`; Markdown means a line break by it',
    back: COMMITTED,
  },
  {
    id: 'tabs-spaces',
    sealed: 'a:\n\tb\n',
    found: 'a:\n    b\n',
    arises: '`expand`, editors',
    back: COMMITTED,
  },
  {
    id: 'blank-lines',
    sealed: 'a\n\n\n\nb\n\n\nc\n',
    found: 'a\n\nb\n\nc\n',
    recovered: true,
    arises: '`cat -s`, formatters',
    back: RECOVERED,
  },
  {
    id: 'dash',
    sealed: text,
    found: text.replace('—', '--'),
    arises: 'ASCII filters, chat, pandoc and word processors (the other way)',
    back: COMMITTED,
  },
  {
    id: 'quotes',
    sealed: 'Don’t “hold”.\n',
    found: 'Don\'t "hold".\n',
    arises: 'smart punctuation, or its undoing',
    back: COMMITTED,
  },
  {
    id: 'ellipsis',
    sealed: 'Wait…\n',
    found: 'Wait...\n',
    arises: 'smart punctuation, or its undoing',
    back: COMMITTED,
  },
  {
    id: 'space-lookalike',
    sealed: 'Prix : 5\n',
    found: 'Prix\u00a0: 5\n',
    arises: 'word processors, web pages, Option-space',
    back: COMMITTED,
  },
  {
    id: 'invisible',
    sealed: 'mutation\n',
    found: 'muta\u200btion\n',
    arises: 'web pages, chat; bidi controls by intent (Trojan Source)',
    back: COMMITTED,
  },
  {
    id: 'homoglyph',
    sealed: 'owner\n',
    found: '\u043ewner\n',
    arises: 'another keyboard layout; by intent',
    back: COMMITTED,
  },
  {
    id: 'unicode-normalization',
    sealed: 'Zoë\n',
    found: 'Zoe\u0308\n',
    arises: 'macOS tools, form fields',
    back: COMMITTED,
  },
  {
    id: 'json-escaped',
    sealed: json,
    found: json.replace('é', '\\u00e9'),
    arises: '`json.dumps` (`ensure_ascii`), PHP (`\\/`), Go and Rails (`<`, `>`, `&`)',
    back: COMMITTED,
  },
  {
    id: 'json-unescaped',
    sealed: json.replace('é', '\\u00e9'),
    found: json,
    arises: '`JSON.stringify`, `jq`',
    back: COMMITTED,
  },
  {
    id: 'json-numbers',
    sealed: '{"a": 1.0, "b": 100.0}\n',
    found: '{"a": 1, "b": 100}\n',
    arises: '`JSON.stringify`, `jq`, Python, PHP, Prettier, RFC 8785',
    back: COMMITTED,
  },
  {
    id: 'json-reordered',
    sealed: '{"b": 1, "a": 2}\n',
    found: '{"a": 2, "b": 1}\n',
    recovered: true,
    arises: '`jq -S`, `sort_keys`, RFC 8785; hash maps (the other way)',
    back: RECOVERED,
  },
  {
    id: 'json-reformatted',
    sealed: json,
    found: '{"a":"é","b":[1.0]}\n',
    arises: 'formatters, `jq -c`, re-encoding',
    back: COMMITTED,
  },
  {
    id: 'character-references',
    sealed: text,
    found: text.replace('—', '&mdash;'),
    arises: '`recode`, `html.escape`, `xmlcharrefreplace`, web editors',
    back: COMMITTED,
  },
  {
    id: 'text-escaped',
    sealed: 'ort=Größe\n',
    found: 'ort=Gr\\u00f6\\u00dfe\n',
    arises: '`native2ascii`, `uconv`, Python `backslashreplace`',
    back: COMMITTED,
  },
  {
    id: 'transcoded',
    sealed: 'Größe – 5 €\n',
    found: iconv.encode('Größe – 5 €\n', 'windows-1252'),
    arises: '`iconv`, PowerShell `>` (UTF-16), `working-tree-encoding`, old editors',
    back: COMMITTED,
  },
  {
    id: 'mojibake',
    sealed: 'Größe\n',
    found: 'GrÃ¶Ã\u009fe\n',
    arises: 'UTF-8 read as a legacy code page and saved again',
    back: COMMITTED,
  },
  {
    id: 'replacement-characters',
    sealed: 'Größe — ü\n',
    found: 'Gr??e ? ?\n',
    recovered: true,
    arises: 'writing to a code page that lacks the character',
    back: RECOVERED,
  },
  {
    id: 'transliterated',
    sealed: 'Příliš žluťoučký\n',
    found: 'Prilis zlutoucky\n',
    recovered: true,
    arises: '`iconv //TRANSLIT`, slugs, ASCII filters',
    back: RECOVERED,
  },
  {
    id: 'ident-expanded',
    sealed: '# $Id$\n',
    found: `# $Id: ${'4b'.repeat(20)} $\n`,
    arises: "git's `ident` attribute, Subversion, CVS",
    back: COMMITTED,
  },
  {
    id: 'export-subst',
    sealed: 'version: $Format:%H$\n',
    found: `version: ${'4b'.repeat(20)}\n`,
    arises: "`git archive` with git's `export-subst` attribute",
    back: COMMITTED,
  },
  {
    id: 'base64',
    sealed: text,
    found: `${Buffer.from(text).toString('base64')}\n`,
    arises: 'an API response or a mail attachment saved without decoding',
    back: COMMITTED,
  },
  {
    id: 'truncated',
    sealed: text,
    found: text.slice(0, 9),
    recovered: true,
    arises: 'a full disk, an aborted upload, `head -c`',
    back: RECOVERED,
  },
  {
    id: 'extended',
    sealed: text,
    found: `${text}More.\n`,
    arises: 'appending: a log, a signature, a second copy',
    back: COMMITTED,
  },
  {
    id: 'nul-filled',
    sealed: text,
    found: '\0'.repeat(Buffer.byteLength(text)),
    recovered: true,
    arises: 'a crash or a full disk during a write, a sparse copy',
    back: RECOVERED,
  },
  {
    id: 'bit-flipped',
    sealed: 'It costs 5 euros.\n',
    found: Buffer.from('It costs \xb5 euros.\n', 'latin1'),
    arises: 'faulty memory, disk or transfer; of a binary file, also intent',
    back: COMMITTED,
  },
  {
    id: 'git-lfs-pointer',
    sealed: text,
    found: `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(Buffer.from(text))}\nsize ${Buffer.byteLength(text)}\n`,
    arises: 'the path came under `filter=lfs`',
    back: 'the content is in LFS storage: `git lfs pull`, or take the path out of LFS',
  },
  {
    id: 'edited',
    sealed: 'It costs 5 €.\n',
    found: 'It costs 6 €.\n',
    recovered: true,
    arises: 'somebody changed the content',
    back: RECOVERED,
  },
];

export function diagnoseExample({ sealed, found, recovered }: Example): Diagnosis {
  const bytes = Buffer.from(sealed);
  return diagnose({
    sealed: { sha256: sha256(bytes), bytes: bytes.length },
    found: Buffer.from(found),
    recovered: recovered === true ? bytes : null,
    path: 'example',
    unchangedSinceBase: false,
  });
}

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
/** Where look-alikes are the matter, every character beyond ASCII is named. */
const NAMED: readonly CauseId[] = ['homoglyph', 'unicode-normalization'];
const code = (bytes: string | Uint8Array, id: CauseId): string => {
  const shown = visibleBytes(Buffer.from(bytes), NAMED.includes(id) ? 'all' : 'marks', 40);
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
};

function row(example: Example): string {
  const diagnosis = diagnoseExample(example);
  const told = diagnosis.causes.map(({ summary }) => summary).join(' ');
  const proofs = [...new Set(diagnosis.causes.map(({ proof }) => proof))].join(', ');
  const cells = [
    `\`${example.id}\``,
    `${proofs}${example.recovered === true ? ' (with the sealed bytes)' : ''}`,
    code(example.sealed, example.id),
    code(example.found, example.id),
    told,
    example.arises,
    example.back,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

export const examples = EXAMPLES;

export function causeTable(): string {
  return [
    '# Why bytes drifted',
    '',
    'Made by `node scripts/cause-table.ts`: every example below was drifted, diagnosed and printed by a run. Invisible characters are shown as tokens.',
    '',
    '| cause | proof | sealed | found | what the report says | how it arises | how to restore |',
    '|---|---|---|---|---|---|---|',
    ...EXAMPLES.map(row),
    '',
    'The causes of the tree (`symlink`, `submodule`, `directory`, `missing`, `moved`, `case-renamed`, `swapped`, `unlisted`) are read from the listing of the tree, not from bytes.',
    '',
    'Proofs, strongest first. **reconstructed**: undoing the change on the found bytes gives bytes of the sealed length and SHA-256. **reproduced**: the change, made to the sealed bytes, gives exactly the found ones. **located**: compared with the sealed bytes and shown place by place, explained by no named change alone. **observed**: a property of the found bytes, never the cause.',
    '',
    '`explained` in the report says that the causes, all proven, account for every differing byte: it is no judgement on what the text says after the change. Text in `$Id: … $` and other keywords, or where `$Format:…$` was, is the expansion only if it has the shape of what git, RCS, CVS or Subversion write there; otherwise it is `edited`.',
    '',
    'The seal is at fault (`fault`) only if the file is as it is on the base, a checkout makes the sealed bytes of it (CRLF, a BOM, another encoding, `$Id$`, Git LFS), and no commit that was read has the sealed bytes. If some commit has them, the file was changed. In a shallow or partial clone an earlier commit may have them; the report says so.',
    '',
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const made = causeTable();
  writeFileSync(CAUSES_PAGE, made);
  console.log(
    readFileSync(CAUSES_PAGE, 'utf8') === made ? 'docs/causes.md written' : 'not written',
  );
}
