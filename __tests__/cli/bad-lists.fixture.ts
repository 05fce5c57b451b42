import type { ProblemCode } from '../../src/core/problem.ts';
import { bag, listOf, manifestOf, PAYLOAD } from '../formats/foreign.fixture.ts';
import type { Tree } from '../gate/gate.fixture.ts';
import { type BadCase, type Content, seals } from './bad-input.fixture.ts';
import { A, DIGEST } from './bad-seals.fixture.ts';

const FILES = { 'a.md': A };

type Row = readonly [title: string, content: Content, code: ProblemCode, line: number];

const inFile =
  (name: string, kind: string) =>
  ([title, content, code, line]: Row): BadCase => ({
    title: `${kind}: ${title}`,
    head: { ...FILES, [name]: content },
    code,
    file: name,
    line,
    options: seals(name),
  });

const LINE = `${DIGEST}  a.md\n`;

const LISTS: readonly Row[] = [
  ['no byte', '', 'empty-seal', 1],
  ['comments alone', '# sealed\n\n', 'empty-seal', 1],
  ['a BOM', `\ufeff${LINE}`, 'bom-refused', 1],
  ['UTF-16', Buffer.from(LINE, 'utf16le'), 'malformed-line', 1],
  ['a NUL in a name', `# x\n${DIGEST}  a\0.md\n`, 'malformed-line', 2],
  ['a digest too short', `${DIGEST.slice(1)}  a.md\n`, 'malformed-line', 1],
  ['a digest too long', `${DIGEST}0  a.md\n`, 'malformed-line', 1],
  ['a digest with a letter beyond f', `g${DIGEST.slice(1)}  a.md\n`, 'malformed-line', 1],
  ['a digest alone', `${DIGEST}\n`, 'malformed-line', 1],
  ['JSON', '{}', 'malformed-line', 1],
  ['a name twice', `${LINE}${LINE}`, 'duplicate-path', 2],
  ['a name twice, once with ./', `${LINE}${DIGEST}  ./a.md\n`, 'duplicate-path', 2],
  ['a name twice, once with //', `${DIGEST}  d/a\n${DIGEST}  d//a\n`, 'duplicate-path', 2],
  ['a name twice, in two cases', `${LINE}${DIGEST}  A.md\n`, 'duplicate-path', 2],
  ['a name twice, in NFC and NFD', `${DIGEST}  \u00e9\n${DIGEST}  e\u0301\n`, 'duplicate-path', 2],
  ['its own name', `${DIGEST}  SHA256SUMS\n`, 'unsafe-path', 1],
  ['standard input', `${DIGEST}  -\n`, 'unsafe-path', 1],
  ['an MD5 tag', `MD5 (a.md) = ${'0'.repeat(32)}\n`, 'malformed-line', 1],
  ['a tag of another algorithm', `SHA512 (a.md) = ${'0'.repeat(128)}\n`, 'malformed-line', 1],
  ['a tag in lower case', `sha256 (a.md) = ${DIGEST}\n`, 'malformed-line', 1],
  ['a tag without a digest', 'SHA256 (a.md) = \n', 'malformed-line', 1],
  ['a backslash that escapes nothing', `\\${DIGEST}  a\\x.md\n`, 'malformed-line', 1],
  ['mixed separators', `${LINE}${DIGEST} b.md\n`, 'malformed-line', 2],
  ['a line of 1,000,000 characters', `${'0'.repeat(1_000_000)}\n`, 'malformed-line', 1],
  ['100,000 parentheses', `SHA256 (${'('.repeat(100_000)}\n`, 'malformed-line', 1],
];

const SUBJECT = `{"name": "a.md", "digest": {"sha256": "${DIGEST}"}}`;

/** The text of a statement; its subjects are on line 3. */
const statement = (subjects = `[${SUBJECT}]`, type = '"https://in-toto.io/Statement/v1"') =>
  `{"_type": ${type},\n"predicateType": "https://example.org/x",\n"subject": ${subjects},\n"predicate": {}}\n`;

const envelope = (payload: string, more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AA==' }],
    ...more,
  });

const named = (name: string) => statement(`[${SUBJECT.replace('"a.md"', name)}]`);
const digests = (set: string) => statement(`[{"name": "a.md", "digest": ${set}}]`);

const STATEMENTS: readonly Row[] = [
  ['no byte', '', 'not-json', 1],
  ['null', 'null', 'invalid-statement', 1],
  ['a list', '[]', 'invalid-statement', 1],
  ['a BOM', `\ufeff${statement()}`, 'bom-refused', 1],
  ['a key twice', statement().replace('"predicate"', '"subject"'), 'duplicate-key', 4],
  ['lists 10,000 deep', statement('['.repeat(10_000)), 'too-deep', 3],
  ['v0.1', statement(undefined, '"https://in-toto.io/Statement/v0.1"'), 'invalid-statement', 1],
  ['_type: null', statement(undefined, 'null'), 'invalid-statement', 1],
  [
    '_type with a space',
    statement(undefined, '"https://in-toto.io/Statement/v1 "'),
    'invalid-statement',
    1,
  ],
  ['no subject', statement('[]'), 'empty-seal', 3],
  ['subject: {}', statement('{}'), 'empty-seal', 3],
  ['subject: null', statement('null'), 'empty-seal', 3],
  ['a subject that is null', statement('[null]'), 'invalid-statement', 3],
  ['a name that is a number', named('1'), 'invalid-statement', 3],
  ['an empty name', named('""'), 'invalid-statement', 3],
  ['a name through ..', named('"../a.md"'), 'unsafe-path', 3],
  ['a name in .git', named('".git/HEAD"'), 'unsafe-path', 3],
  ['a name of a URL', named('"pkg:npm//x@1"'), 'unsafe-path', 3],
  ['a name with a lone surrogate', named('"a\\ud800"'), 'not-json', 3],
  ['no digest', digests('{}'), 'unsupported-algorithm', 3],
  ['digest: null', digests('null'), 'unsupported-algorithm', 3],
  ['a digest that is a number', digests('{"sha256": 1e400}'), 'not-json', 3],
  ['a digest that is null', digests('{"sha256": null}'), 'unsupported-algorithm', 3],
  ['a digest by SHA-1 alone', digests(`{"sha1": "${'0'.repeat(40)}"}`), 'unsupported-algorithm', 3],
  [
    'a digest under two names',
    digests(`{"sha256": "${DIGEST}", "SHA-256": "${DIGEST}"}`),
    'unsupported-algorithm',
    3,
  ],
  [
    'a digest under __proto__',
    digests(`{"__proto__": {"sha256": "${DIGEST}"}}`),
    'unsupported-algorithm',
    3,
  ],
  ['a subject twice', statement(`[${SUBJECT}, ${SUBJECT}]`), 'duplicate-path', 3],
  [
    'an envelope of another type',
    envelope(statement(), { payloadType: 'text/plain' }),
    'invalid-statement',
    1,
  ],
  [
    'an envelope without signatures',
    envelope(statement(), { signatures: [] }),
    'invalid-statement',
    1,
  ],
  [
    'an envelope with a signature without text',
    envelope(statement(), { signatures: [{ sig: 1 }] }),
    'invalid-statement',
    1,
  ],
  ['an envelope with no payload', envelope(statement(), { payload: null }), 'invalid-statement', 1],
  [
    'an envelope with a payload that is not base64',
    envelope(statement(), { payload: 'a b' }),
    'invalid-statement',
    1,
  ],
  [
    'an envelope with an empty payload',
    envelope(statement(), { payload: '' }),
    'invalid-statement',
    1,
  ],
  ['an envelope in an envelope', envelope(envelope(statement())), 'invalid-statement', 1],
  ['an envelope that is not JSON', envelope('sealed'), 'not-json', 1],
];

const bagCase = (
  title: string,
  changes: Readonly<Record<string, Content | null>>,
  code: ProblemCode,
  file: string,
  line: number | null,
): BadCase => {
  const head: Tree = bag(changes);
  return {
    title: `a bag: ${title}`,
    head,
    code,
    file,
    line,
    options: seals('bag/**/manifest-*.txt'),
  };
};

const declared = (title: string, text: Content, code: ProblemCode, line: number): BadCase =>
  bagCase(title, { 'bagit.txt': text }, code, 'bag/bagit.txt', line);

const MANIFEST = manifestOf(PAYLOAD);
const manifest = (title: string, text: Content, code: ProblemCode, line: number): BadCase =>
  bagCase(title, { 'manifest-sha256.txt': text }, code, 'bag/manifest-sha256.txt', line);

const VERSION = 'BagIt-Version: 1.0\n';
const ENCODING = 'Tag-File-Character-Encoding: UTF-8\n';

const BAGS: readonly BadCase[] = [
  declared('a declaration of no byte', '', 'invalid-bag', 1),
  declared('a declaration with a BOM', `\ufeff${VERSION}${ENCODING}`, 'bom-refused', 1),
  declared('version 2.0', `BagIt-Version: 2.0\n${ENCODING}`, 'invalid-bag', 1),
  declared('version 1', `BagIt-Version: 1\n${ENCODING}`, 'invalid-bag', 1),
  declared('version 1e400', `BagIt-Version: 1e400\n${ENCODING}`, 'invalid-bag', 1),
  declared('UTF-16', `${VERSION}Tag-File-Character-Encoding: UTF-16\n`, 'invalid-bag', 2),
  declared('no encoding', VERSION, 'invalid-bag', 1),
  declared('three lines', `${VERSION}${ENCODING}x\n`, 'invalid-bag', 3),
  declared(
    'an overlong slash',
    Buffer.concat([Buffer.from(VERSION), Buffer.of(0xc0, 0xaf)]),
    'not-utf8',
    2,
  ),
  manifest('a manifest of no byte', '', 'empty-seal', 1),
  manifest('a manifest with a BOM', `\ufeff${MANIFEST}`, 'bom-refused', 1),
  manifest('a line that is none', `sealed\n${MANIFEST}`, 'invalid-bag', 1),
  manifest('a path through ..', `${DIGEST}  data/../../a.md\n`, 'unsafe-path', 1),
  manifest('a path outside of data', `${DIGEST}  a.md\n`, 'invalid-bag', 1),
  manifest('an absolute path', `${DIGEST}  /data/a.md\n`, 'invalid-bag', 1),
  manifest('a path in .git', `${DIGEST}  data/.git/HEAD\n`, 'unsafe-path', 1),
  manifest('a percent sign', `${DIGEST}  data/100%\n`, 'invalid-bag', 1),
  manifest('an encoded slash', `${DIGEST}  data%2F..%2Fa\n`, 'invalid-bag', 1),
  manifest('a path twice', `${MANIFEST}${MANIFEST}`, 'duplicate-path', 4),
  manifest('a path twice by case', `${DIGEST}  data/a\n${DIGEST}  data/A\n`, 'duplicate-path', 2),
  manifest(
    'a truncated sequence',
    Buffer.concat([Buffer.from(`${DIGEST}  data/`), Buffer.of(0xe2, 0x82)]),
    'not-utf8',
    1,
  ),
  ...(
    [
      ['no colon', 'sealed\n', 1],
      ['a Payload-Oxum that is malformed', 'Payload-Oxum: many\n', 1],
      ['a Payload-Oxum with a sign', 'Payload-Oxum: -1.3\n', 1],
      ['a Payload-Oxum of 1e400', 'Payload-Oxum: 1e400.3\n', 1],
      ['a Payload-Oxum of 31 digits', `Payload-Oxum: ${'9'.repeat(31)}.3\n`, 1],
      ['a Payload-Oxum twice', 'Payload-Oxum: 17.3\nPayload-Oxum: 17.3\n', 2],
    ] as const
  ).map(([title, text, line]) =>
    bagCase(title, { 'bag-info.txt': text }, 'invalid-bag', 'bag/bag-info.txt', line),
  ),
];

export const BAD_LISTS: readonly BadCase[] = [
  ...LISTS.map(inFile('SHA256SUMS', 'a list')),
  inFile('checksums.txt', 'a list')(['no algorithm', listOf(FILES), 'unsupported-algorithm', 1]),
  inFile('MD5SUMS', 'a list')(['MD5', `${'0'.repeat(32)}  a.md\n`, 'unsupported-algorithm', 1]),
  inFile('B2SUMS', 'a list')(['BLAKE2', `${'0'.repeat(128)}  a.md\n`, 'unsupported-algorithm', 1]),
  ...STATEMENTS.map(inFile('x.intoto.json', 'a statement')),
  inFile(
    'x.intoto.jsonl',
    'a statement',
  )([
    'of a second line that is none',
    `${JSON.stringify(JSON.parse(statement()))}\nsealed\n`,
    'not-json',
    2,
  ]),
  inFile('x.intoto.jsonl', 'a statement')(['of blank lines alone', '\n \n', 'empty-seal', 1]),
  ...BAGS,
];
