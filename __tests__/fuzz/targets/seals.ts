import assert from 'node:assert/strict';
import { DIGEST_LENGTHS, sealedDigests } from '../../../src/core/digest.ts';
import type { SealedFile } from '../../../src/core/seal.ts';
import { parseBag } from '../../../src/formats/bagit.ts';
import { parseChecksums } from '../../../src/formats/checksums.ts';
import { parseStatements } from '../../../src/formats/in-toto.ts';
import { formatSeal, parseSeal } from '../../../src/formats/seal.ts';
import { assertBelowTop, assertBounded, assertSha256, jsonOf, strictText } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

/** All that seals files: what is accepted names files below the top, each once, each with a digest. */

const DIGEST = 'ab'.repeat(32);

function assertFiles(files: readonly SealedFile[]): void {
  assert.ok(files.length > 0, 'a seal over nothing was accepted');
  assert.equal(new Set(files.map(({ path }) => path)).size, files.length, 'a path is sealed twice');
  for (const file of files) {
    assertBelowTop(file.path);
    const digests = sealedDigests(file);
    assert.ok(digests.length > 0, 'a file is sealed by no digest');
    for (const [algorithm, hex] of digests) {
      assert.ok(/^[0-9a-f]+$/.test(hex) && hex.length === DIGEST_LENGTHS[algorithm], 'no digest');
    }
  }
}

const withoutPlace = (file: SealedFile) => {
  const { at: _, ...rest } = file;
  return rest;
};
const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

export const seal: FuzzTarget = {
  name: 'seal',
  words: [
    ...[
      '"version":1',
      '"name":"P"',
      '"root":"."',
      '"root":"../x"',
      '"files":[',
      '"path":"a.md"',
      `"${DIGEST}"`,
    ],
    ...[
      '"sha256":',
      '"bytes":0',
      '"bytes":-1',
      '"bytes":1e3',
      '"text":{"bom":false}',
      '"eol":"lf"',
      '"charset":"utf-8"',
    ],
    ...[
      '"closed":["e/**"]',
      '"closed":["{a,b}/*"]',
      '"path":"A.md"',
      '"path":".git/x"',
      '"$schema":"x"',
      '\\u002e\\u002e/',
    ],
  ],
  seeds: [
    `{"version":1,"files":[{"path":"a.md","sha256":"${DIGEST}","bytes":3}]}`,
    `{"version":1,"name":"P","root":"docs","files":[{"path":"b/c.md","sha256":"${DIGEST}","bytes":0,"text":{"bom":false,"eol":"lf","charset":"utf-8"}}],"closed":["e/**"]}`,
  ],
  run(input) {
    const parsed = parseSeal(input, 'packet/x.seal.json');
    assertBounded(parsed);
    if (!parsed.ok) return;
    const { value } = parsed;
    assertFiles(value.files);
    for (const { sha256, bytes } of value.files) {
      assertSha256(sha256);
      assert.ok(Number.isSafeInteger(bytes) && (bytes ?? -1) >= 0, 'a byte length that is none');
    }
    const again = parseSeal(Buffer.from(formatSeal(value)), value.path);
    assert.ok(again.ok, 'a seal that was written is refused');
    assert.deepEqual(
      again.value.files.map(withoutPlace),
      value.files.map(withoutPlace).sort(byPath),
      'a seal that was written seals something else',
    );
    assert.deepEqual([again.value.name, again.value.root], [value.name, value.root]);
    const patterns = (one: typeof value) => one.closed.map(({ pattern }) => pattern);
    assert.deepEqual(patterns(again.value), patterns(value), 'a closed pattern changed');
  },
};

const LISTS = ['SHA256SUMS', 'd/checksums.txt', 'a.sha512', 'MD5SUMS', 'SHA512SUMS', 'B2SUMS'];

export const checksums: FuzzTarget = {
  name: 'checksums',
  words: [
    ...[
      `${DIGEST}  `,
      `${DIGEST} *`,
      `\\${DIGEST}  `,
      `${DIGEST} `,
      'SHA256 (',
      ') = ',
      'SHA2-256(',
      ')= ',
      'MD5 (',
    ],
    ...[
      '\\n',
      '\\\\',
      './',
      '../',
      '#',
      '\r\n',
      '\n',
      '\t',
      '\0',
      '\xff',
      'a/b',
      'sha512:',
      '-',
      'C:\\x',
    ],
  ],
  seeds: [
    `0${DIGEST}  a.md\n${DIGEST} *b/c.md\n`,
    `0SHA256 (a (1).md) = ${DIGEST}\n# note\n`,
    `0\\${DIGEST}  a\\nb\n`,
    `2${DIGEST}${DIGEST}  a\r\n`,
  ],
  run(input) {
    // The first byte chooses the name of the list, the rest is its text.
    const name = LISTS[(input[0] ?? 0x30) % LISTS.length] ?? 'SHA256SUMS';
    const bytes = input.subarray(1);
    const parsed = parseChecksums(bytes, name);
    assertBounded(parsed);
    if (!parsed.ok) return;
    const { files } = parsed.value;
    assertFiles(files);
    const lines = bytes.toString('latin1').split('\n');
    for (const file of files) {
      const line = lines[file.at.line - 1] ?? '';
      for (const [, hex] of sealedDigests(file)) {
        assert.ok(line.toLowerCase().includes(hex), 'a digest is not on its line');
      }
    }
    const written = lines.filter((line) => !/^\r?$|^#/.test(line));
    assert.equal(written.length, files.length, 'a line was passed over');
  },
};

/** Files of a bag in one input, each behind a line `@@NAME`. */
function bagOf(input: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const text = input.toString('latin1');
  for (const [, name = '', content = ''] of text.matchAll(
    /@@([\w.-]+)\n([\s\S]*?)(?=@@[\w.-]+\n|$)/g,
  )) {
    files.set(`bag/${name}`, Buffer.from(content, 'latin1'));
  }
  return files;
}

const DECLARED = '@@bagit.txt\nBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export const bagit: FuzzTarget = {
  name: 'bagit',
  words: [
    ...[
      '@@bagit.txt\n',
      '@@bag-info.txt\n',
      '@@manifest-sha256.txt\n',
      '@@manifest-md5.txt\n',
      '@@fetch.txt\n',
    ],
    ...[
      '@@tagmanifest-sha256.txt\n',
      'BagIt-Version: ',
      '0.97',
      '1.0',
      'Payload-Oxum: 3.1\n',
      ': ',
      '\n ',
    ],
    ...[
      `${DIGEST}  data/a\n`,
      `${DIGEST} *data/a\n`,
      'data/',
      '%0A',
      '%25',
      '%0d',
      '../',
      'manifest-sha256.txt',
      '\ufeff',
    ],
  ],
  seeds: [
    `${DECLARED}@@manifest-sha256.txt\n${DIGEST}  data/a.md\n`,
    `${DECLARED}@@bag-info.txt\nPayload-Oxum: 12.1\nNote: x\n  y\n@@manifest-sha256.txt\n${DIGEST}  data/a%0Ab\n@@tagmanifest-sha256.txt\n${DIGEST}  manifest-sha256.txt\n${DIGEST}  bagit.txt\n`,
  ],
  run(input) {
    const documents = bagOf(input);
    const parsed = parseBag(documents, 'bag/bagit.txt');
    assertBounded(parsed);
    if (!parsed.ok) return;
    assert.ok(!documents.has('bag/fetch.txt'), 'a bag with holes was accepted');
    assert.ok(parsed.value.length > 0, 'a bag without a manifest was accepted');
    const strong = new Set<string>();
    for (const { path, files, root, closed } of parsed.value) {
      assert.equal(root, 'bag');
      const isPayload = path.startsWith('bag/manifest-');
      for (const file of files) {
        assertBelowTop(file.path);
        const inData = file.path.startsWith('bag/data/');
        assert.ok(file.path.startsWith('bag/') && inData === isPayload, 'a file of another place');
        if (sealedDigests(file).some(([name]) => name !== 'md5' && name !== 'sha1'))
          strong.add(file.path);
      }
      if (isPayload) assert.ok(closed.length === 1, 'the payload is not closed');
    }
    for (const { path } of parsed.value.flatMap(({ files }) => files)) {
      assert.ok(strong.has(path), 'a file is sealed by a broken digest alone');
    }
  },
};

/** Subjects of statements, read by `JSON.parse` and `Buffer` alone. */
function subjectsOf(text: string): { name: string; digests: string[] }[] | null {
  const value = jsonOf(text)?.value as Record<string, unknown> | null | undefined;
  if (value === undefined || value === null || typeof value !== 'object') return null;
  if ('payloadType' in value)
    return subjectsOf(Buffer.from(String(value.payload), 'base64').toString());
  assert.equal(value._type, 'https://in-toto.io/Statement/v1', 'a statement of another type');
  return (value.subject as { name: string; digest: object }[]).map(({ name, digest }) => ({
    name,
    digests: Object.values(digest).map((hex) => String(hex).toLowerCase()),
  }));
}

const STATEMENT = `{"_type":"https://in-toto.io/Statement/v1","predicateType":"x","subject":[{"name":"a.md","digest":{"sha256":"${DIGEST}"}}]}`;
const ENVELOPE = `{"payloadType":"application/vnd.in-toto+json","payload":"${Buffer.from(STATEMENT).toString('base64')}","signatures":[{"sig":""}]}`;

export const inToto: FuzzTarget = {
  name: 'in-toto',
  words: [
    ...[
      '"_type":"https://in-toto.io/Statement/v1"',
      '"predicateType":"x"',
      '"subject":[',
      '"name":"a"',
      '"digest":{',
    ],
    ...[
      `"sha256":"${DIGEST}"`,
      `"sha512":"${DIGEST}${DIGEST}"`,
      '"gitCommit":"x"',
      '"payloadType":"application/vnd.in-toto+json"',
    ],
    ...[
      '"payload":"',
      '"signatures":[{"sig":"x"}]',
      '==',
      '-_',
      '\n',
      ',',
      '{',
      '}',
      '"__proto__":',
    ],
  ],
  seeds: [STATEMENT, ENVELOPE, `${STATEMENT}\n\n${ENVELOPE}\n`],
  run(input) {
    for (const name of ['a.intoto.jsonl', 'a.dsse.json']) {
      const parsed = parseStatements(input, name);
      assertBounded(parsed);
      if (!parsed.ok) continue;
      assertFiles(parsed.value.files);
      const text = strictText(input) ?? assert.fail('accepted what is no UTF-8');
      const texts = name.endsWith('l')
        ? text.split('\n').filter((line) => line.trim() !== '')
        : [text];
      const subjects = texts.flatMap(
        (one) => subjectsOf(one) ?? assert.fail('accepted what is no JSON'),
      );
      const named = new Map(parsed.value.files.map((file) => [file.path, file]));
      assert.deepEqual(
        [...new Set(subjects.map((one) => one.name))].sort(),
        [...named.keys()].sort(),
      );
      for (const file of named.values()) {
        const own = subjects.filter((one) => one.name === file.path).flatMap((one) => one.digests);
        for (const [, hex] of sealedDigests(file))
          assert.ok(own.includes(hex), 'a digest from nowhere');
      }
    }
  },
};
