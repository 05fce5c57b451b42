import { sha256 } from '../../src/core/hashing.ts';
import type { ProblemCode } from '../../src/core/problem.ts';
import type { BadCase, Content } from './bad-input.fixture.ts';

export const SEAL = 'x.seal.json';
export const A = 'one\n';
export const DIGEST = sha256(Buffer.from(A));

interface Parts {
  readonly path?: string;
  readonly sha256?: string;
  readonly bytes?: string;
  /** More members of the entry, each with a comma before it. */
  readonly more?: string;
  /** More members of the document, each with a comma behind it; they are on line 2. */
  readonly top?: string;
  /** Raw JSON in place of the list of files. */
  readonly files?: string;
  readonly version?: string;
}

/** The text of a seal over `a.md`: values are raw JSON, the entry is on line 4. */
export function sealText(parts: Parts = {}): string {
  const {
    path = '"a.md"',
    sha256: digest = `"${DIGEST}"`,
    bytes = '4',
    more = '',
    top = '',
    version = '1',
  } = parts;
  const entry = `{"path": ${path}, "sha256": ${digest}, "bytes": ${bytes}${more}}`;
  return `{\n"version": ${version}, ${top}\n"files": ${parts.files ?? `[\n${entry}\n]`}\n}\n`;
}

type Row = readonly [title: string, content: Content, code: ProblemCode, line: number];

const badSeal = ([title, content, code, line]: Row): BadCase => ({
  title,
  head: { 'a.md': A, [SEAL]: content },
  code,
  file: SEAL,
  line,
});

/** Raw JSON of each type. */
const VALUES: readonly string[] = ['null', 'true', '0', '-1', '1.5', '"?"', '[]', '[[]]', '{}'];

/** Each key with values of a type that it does not have. */
function wrongTypes(): Row[] {
  const keys: readonly [key: string, allowed: RegExp, line: number, with_: (v: string) => Parts][] =
    [
      ['version', /^$/, 2, (version) => ({ version })],
      ['name', /^"/, 2, (value) => ({ top: `"name": ${value},` })],
      ['root', /^"/, 2, (value) => ({ top: `"root": ${value},` })],
      ['closed', /^\[\]/, 2, (value) => ({ top: `"closed": ${value},` })],
      ['files', /^\[\]/, 3, (files) => ({ files })],
      ['files[0]', /^$/, 3, (value) => ({ files: `[${value}]` })],
      ['path', /^"/, 4, (path) => ({ path })],
      ['sha256', /^$/, 4, (value) => ({ sha256: value })],
      ['bytes', /^0/, 4, (bytes) => ({ bytes })],
      ['text', /^\{/, 4, (value) => ({ more: `, "text": ${value}` })],
      ['text.bom', /^true/, 4, (value) => ({ more: `, "text": {"bom": ${value}}` })],
      ['text.eol', /^$/, 4, (value) => ({ more: `, "text": {"eol": ${value}}` })],
      ['text.charset', /^$/, 4, (value) => ({ more: `, "text": {"charset": ${value}}` })],
    ];
  return keys.flatMap(([key, allowed, line, parts]) =>
    VALUES.filter((value) => !allowed.test(value)).map(
      (value): Row => [`${key}: ${value}`, sealText(parts(value)), 'schema-violation', line],
    ),
  );
}

const KEYS: readonly Row[] = [
  ['version missing', '{"files": []}', 'schema-violation', 1],
  ['files missing', '{"version": 1}', 'schema-violation', 1],
  ['an empty object', '{}', 'schema-violation', 1],
  [
    'path missing',
    sealText({ files: `[{"sha256": "${DIGEST}", "bytes": 4}]` }),
    'schema-violation',
    3,
  ],
  ['sha256 missing', sealText({ files: '[{"path": "a.md", "bytes": 4}]' }), 'schema-violation', 3],
  [
    'bytes missing',
    sealText({ files: `[{"path": "a.md", "sha256": "${DIGEST}"}]` }),
    'schema-violation',
    3,
  ],
  ['an unknown key', sealText({ top: '"skip": true,' }), 'schema-violation', 2],
  ['an unknown key of an entry', sealText({ more: ', "optional": true' }), 'schema-violation', 4],
  ['an unknown key of text', sealText({ more: ', "text": {"EOL": "lf"}' }), 'schema-violation', 4],
  ['__proto__ as a key', sealText({ top: '"__proto__": {},' }), 'schema-violation', 2],
  [
    '__proto__ in an entry',
    sealText({ more: ', "__proto__": {"bytes": 4}' }),
    'schema-violation',
    4,
  ],
  ['constructor as a key', sealText({ top: '"constructor": 1,' }), 'schema-violation', 2],
  ['a key twice', sealText({ top: '"version": 1,' }), 'duplicate-key', 2],
  ['a key twice, once escaped', sealText({ top: '"vers\\u0069on": 1,' }), 'duplicate-key', 2],
  ['a key of an entry twice', sealText({ more: ', "bytes": 4' }), 'duplicate-key', 4],
  ['a key with a BOM inside', sealText({ top: '"\ufeffversion": 1,' }), 'schema-violation', 2],
  ['a key with a space inside', sealText({ top: '"name ": "x",' }), 'schema-violation', 2],
  ['a key of a Cyrillic letter', sealText({ top: '"n\u0430me": "x",' }), 'schema-violation', 2],
  ['no entry', sealText({ files: '[]' }), 'empty-seal', 3],
  ['version 2', sealText({ version: '2' }), 'schema-violation', 2],
  [
    'a digest in upper case',
    sealText({ sha256: `"${DIGEST.toUpperCase()}"` }),
    'schema-violation',
    4,
  ],
  ['a digest one digit short', sealText({ sha256: `"${DIGEST.slice(1)}"` }), 'schema-violation', 4],
  ['a digest one digit long', sealText({ sha256: `"${DIGEST}0"` }), 'schema-violation', 4],
  [
    'a digest with a trailing newline',
    sealText({ sha256: `"${DIGEST}\\n"` }),
    'schema-violation',
    4,
  ],
  ['a digest with a leading space', sealText({ sha256: `" ${DIGEST}"` }), 'schema-violation', 4],
  ['a digest with a BOM inside', sealText({ sha256: `"\ufeff${DIGEST}"` }), 'schema-violation', 4],
  [
    'a digest with full-width digits',
    sealText({ sha256: `"\uff11${DIGEST.slice(1)}"` }),
    'schema-violation',
    4,
  ],
];

/** Numbers that JSON allows and a byte length must not be, or that no JSON has. */
const NUMBERS: readonly Row[] = [
  ...(
    [
      ['1e400', 'not-json'],
      ['-1e400', 'not-json'],
      ['1e-400', 'schema-violation'],
      ['-0', 'schema-violation'],
      ['-0.0', 'schema-violation'],
      ['4.0', 'schema-violation'],
      ['4e0', 'schema-violation'],
      ['0.4e1', 'schema-violation'],
      ['9007199254740992', 'schema-violation'],
      ['9007199254740993', 'schema-violation'],
      ['18446744073709551616', 'schema-violation'],
      ['4.0000000000000000000001', 'schema-violation'],
      ['04', 'not-json'],
      ['+4', 'not-json'],
      ['.4', 'not-json'],
      ['4.', 'not-json'],
      ['0x4', 'not-json'],
      ['4n', 'not-json'],
      ['4_0', 'not-json'],
      ['NaN', 'not-json'],
      ['Infinity', 'not-json'],
      ['-Infinity', 'not-json'],
      ['undefined', 'not-json'],
      ['\uff14', 'not-json'],
    ] as const
  ).map(([bytes, code]): Row => [`bytes: ${bytes}`, sealText({ bytes }), code, 4]),
  ['bytes of 10,000 digits', sealText({ bytes: '9'.repeat(10_000) }), 'not-json', 4],
  [
    'bytes as a fraction of 10,000 digits',
    sealText({ bytes: `4.${'0'.repeat(10_000)}1` }),
    'schema-violation',
    4,
  ],
  ['version: 1.0', sealText({ version: '"1"' }), 'schema-violation', 2],
];

const NESTED = 10_000;

const TEXTS: readonly Row[] = [
  ['no byte', '', 'not-json', 1],
  ['whitespace alone', ' \n\t\r\n ', 'not-json', 1],
  ['a BOM', `\ufeff${sealText()}`, 'bom-refused', 1],
  ['a BOM alone', '\ufeff', 'bom-refused', 1],
  ['two BOMs', `\ufeff\ufeff${sealText()}`, 'bom-refused', 1],
  ['a BOM between tokens', sealText().replace('\n"files"', '\n\ufeff"files"'), 'not-json', 3],
  [
    'a no-break space between tokens',
    sealText().replace('\n"files"', '\n\u00a0"files"'),
    'not-json',
    3,
  ],
  [
    'a line separator between tokens',
    sealText().replace('\n"files"', '\n\u2028"files"'),
    'not-json',
    3,
  ],
  ['a form feed between tokens', sealText().replace('\n"files"', '\n\f"files"'), 'not-json', 3],
  ['a raw tab in a string', sealText({ path: '"a\t.md"' }), 'not-json', 4],
  ['a raw newline in a string', sealText({ path: '"a\n.md"' }), 'not-json', 4],
  ['a raw NUL in a string', sealText({ path: '"a\0.md"' }), 'not-utf8', 4],
  ['UTF-16LE with a BOM', Buffer.from(`\ufeff${sealText()}`, 'utf16le'), 'not-utf8', 1],
  ['UTF-16LE without a BOM', Buffer.from(sealText(), 'utf16le'), 'not-utf8', 1],
  ['UTF-16BE with a BOM', Buffer.from(`\ufeff${sealText()}`, 'utf16le').swap16(), 'not-utf8', 1],
  ['UTF-32BE with a BOM', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), 'not-utf8', 1],
  ['a comment', `// sealed\n${sealText()}`, 'not-json', 1],
  ['a block comment', sealText({ top: '/* sealed */' }), 'not-json', 2],
  ['a trailing comma', sealText({ more: ',' }), 'not-json', 4],
  ['single quotes', sealText({ path: "'a.md'" }), 'not-json', 4],
  ['a key without quotes', sealText({ top: 'name: "x",' }), 'not-json', 2],
  ['text after the document', `${sealText()}{}`, 'not-json', 6 + 1],
  ['two documents', `${sealText()}${sealText()}`, 'not-json', 6 + 1],
  ['a truncated document', sealText().slice(0, 60), 'not-json', 4],
  ['a missing bracket', sealText().replace('\n]', '\n'), 'not-json', 6],
  ['an unknown escape', sealText({ path: '"a\\x2emd"' }), 'not-json', 4],
  ['a short \\u escape', sealText({ path: '"a\\u2emd"' }), 'not-json', 4],
  ['a lone high surrogate', sealText({ path: '"a\\ud800.md"' }), 'not-json', 4],
  ['a lone low surrogate', sealText({ path: '"a\\udc00.md"' }), 'not-json', 4],
  ['surrogates in the wrong order', sealText({ path: '"a\\udc00\\ud800.md"' }), 'not-json', 4],
  ['a lone surrogate in a key', sealText({ top: '"\\ud800": 1,' }), 'not-json', 2],
  ['lists 10,000 deep', '['.repeat(NESTED) + ']'.repeat(NESTED), 'too-deep', 1],
  ['lists 10,000 deep, never closed', '['.repeat(NESTED), 'too-deep', 1],
  ['objects 10,000 deep', `${'{"a":'.repeat(NESTED)}1${'}'.repeat(NESTED)}`, 'too-deep', 1],
  [
    'a path 10,000 deep',
    sealText({ path: `${'['.repeat(NESTED)}${']'.repeat(NESTED)}` }),
    'too-deep',
    4,
  ],
  ['a string', '"sealed"', 'schema-violation', 1],
  ['a number', '1', 'schema-violation', 1],
  ['null', 'null', 'schema-violation', 1],
  ['a list of seals', `[${sealText()}]`, 'schema-violation', 1],
  ['YAML', 'version: 1\nfiles: []\n', 'not-json', 1],
  ['a merge conflict', `<<<<<<< HEAD\n${sealText()}=======\n`, 'not-json', 1],
  [
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    'not-json',
    1,
  ],
];

/** Bytes in a string on line 4 that are no UTF-8 (RFC 3629). */
const BYTES: readonly Row[] = (
  [
    ['an overlong slash of two bytes', [0xc0, 0xaf]],
    ['an overlong slash of three bytes', [0xe0, 0x80, 0xaf]],
    ['an overlong slash of four bytes', [0xf0, 0x80, 0x80, 0xaf]],
    ['an overlong NUL', [0xc0, 0x80]],
    ['an overlong dot', [0xc0, 0xae]],
    ['a truncated sequence of two bytes', [0xc3]],
    ['a truncated sequence of three bytes', [0xe2, 0x82]],
    ['a truncated sequence of four bytes', [0xf0, 0x9f, 0x98]],
    ['a lone continuation byte', [0x80]],
    ['a high surrogate in UTF-8', [0xed, 0xa0, 0x80]],
    ['a low surrogate in UTF-8', [0xed, 0xb0, 0x80]],
    ['a surrogate pair in UTF-8 (CESU-8)', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['the byte 0xFE', [0xfe]],
    ['the byte 0xFF', [0xff]],
    ['Latin-1', [0xe9]],
  ] as const
).map(([title, bytes]): Row => {
  const [before = '', after = ''] = sealText({ path: '"\u0001"' }).split('\u0001');
  return [
    title,
    Buffer.concat([Buffer.from(before), Buffer.of(...bytes), Buffer.from(after)]),
    'not-utf8',
    4,
  ];
});

export const BAD_SEALS: readonly BadCase[] = [
  ...wrongTypes(),
  ...KEYS,
  ...NUMBERS,
  ...TEXTS,
  ...BYTES,
].map(badSeal);
