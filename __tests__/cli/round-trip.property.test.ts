import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodePath, encodePath, folderOf } from '../../src/core/path.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { DECLARATION, digest, manifestOf } from '../formats/foreign.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

/** Sealed, checked, bent, found out, restored, checked again: any tree, any format, any source. */

interface SealedFile {
  readonly path: string;
  readonly content: Buffer;
}

const ODD = [
  ' ',
  '  ',
  '*',
  '\n',
  '\r',
  '\t',
  '"',
  "'",
  '$(x)',
  '`',
  '#',
  '%',
  '%0A',
  '\u00e9',
  'e\u0301',
];
const ODDER = [
  '\u202e',
  '\ufeff',
  '\u{1f600}',
  '(',
  ') = ',
  '-',
  '--',
  ':',
  '[a]',
  '{a,b}',
  '?',
  '!',
  '~',
  '\x01',
  '\x7f',
];

/** Lists may name what JSON, or this program's own seals, may not. */
const FRAGMENTS = {
  native: [...ODD, ...ODDER],
  checksums: [
    ...ODD,
    ...ODDER,
    '\\',
    '\\n',
    decodePath(Buffer.of(0xff)),
    decodePath(Buffer.of(0xe2, 0x80)),
  ],
  bagit: [...ODD, ...ODDER, '\\'],
  'in-toto': [...ODD, ...ODDER, '\\'],
} as const;

type Format = keyof typeof FRAGMENTS;
const FORMATS = Object.keys(FRAGMENTS) as readonly Format[];

const CONTENT = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => Buffer.from(`${text}\nend\n`)),
  fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
);

/** A tree of two to five files below `tree/`, or below the payload of a bag there. */
function treeOf(format: Format): fc.Arbitrary<readonly SealedFile[]> {
  const name = fc.array(fc.constantFrom(...FRAGMENTS[format]), { minLength: 1, maxLength: 4 });
  const file = fc.record({ folder: fc.option(name), name, content: CONTENT });
  const root = format === 'bagit' ? 'tree/data' : 'tree';
  return fc.array(file, { minLength: 2, maxLength: 5 }).map((files) =>
    files.map(({ folder, name: parts, content }, index) => {
      const names = folder === null ? [parts] : [folder, parts];
      // The number keeps them apart for systems that fold case and form; a leading backslash is a root.
      const path = names.map((each) => `${each.join('')}${index}`.replace(/^\\/, 'n\\'));
      return { path: `${root}/${path.join('/')}`, content };
    }),
  );
}

const BENDS = {
  removed: null,
  'with CR LF': (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  'with a byte order mark': (bytes: Buffer) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]),
  'cut off': (bytes: Buffer) => bytes.subarray(0, -1),
  edited: (bytes: Buffer) => Buffer.concat([Buffer.from('edited '), bytes.subarray(1)]),
} as const;

type Bend = keyof typeof BENDS;

const onDisk = (folder: string, path: string) =>
  Buffer.concat([Buffer.from(`${folder}/`), encodePath(path)]);

function put(folder: string, { path, content }: SealedFile): void {
  mkdirSync(onDisk(folder, folderOf(path)), { recursive: true });
  writeFileSync(onDisk(folder, path), content);
}

/** As sha256sum writes a line: a name with a line ending or a backslash is escaped. */
function gnuLine({ path, content }: SealedFile): Buffer {
  const name = path.replace(/^tree\//, '');
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  const mark = escaped === name ? '' : '\\';
  return Buffer.concat([
    Buffer.from(`${mark}${digest(content)}  `),
    encodePath(escaped),
    Buffer.from('\n'),
  ]);
}

/** Writes the seal; returns the pattern that names it. */
async function sealTree(
  sandbox: Sandbox,
  folder: string,
  format: Format,
  files: readonly SealedFile[],
): Promise<string> {
  if (format === 'native') {
    const { status, err } = await call(
      sandbox,
      folder,
      'seal',
      'tree',
      '--output',
      'tree.seal.json',
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return 'tree.seal.json';
  }
  if (format === 'checksums') {
    writeFileSync(`${folder}/tree/SHA256SUMS`, Buffer.concat(files.map(gnuLine)));
    return 'tree/SHA256SUMS';
  }
  if (format === 'bagit') {
    const payload = Object.fromEntries(
      files.map(({ path, content }) => [path.replace(/^tree\//, ''), content]),
    );
    writeFileSync(`${folder}/tree/bagit.txt`, DECLARATION);
    writeFileSync(`${folder}/tree/manifest-sha512.txt`, manifestOf(payload, 'sha512'));
    return 'tree/bagit.txt';
  }
  const subject = files.map(({ path, content }) => ({
    name: path,
    digest: { sha256: digest(content) },
  }));
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: 'x' };
  writeFileSync(`${folder}/tree.intoto.json`, JSON.stringify(statement));
  return 'tree.intoto.json';
}

const SOURCES = ['commit', 'index', 'work-tree'] as const;
type Source = (typeof SOURCES)[number];

/** What a user does so that a source has what is on disk, and how it is then named. */
function taken(sandbox: Sandbox, folder: string, source: Source, base: string): readonly string[] {
  if (source === 'work-tree') return ['--work-tree', '--base', base];
  if (source === 'index') {
    sandbox.git(folder, 'add', '--all');
    return ['--staged', '--base', base];
  }
  sandbox.commit(folder, 'as it is', {});
  return ['--commit', 'HEAD', '--base', base];
}

async function roundTrip(
  format: Format,
  source: Source,
  files: readonly SealedFile[],
  bends: readonly Bend[],
): Promise<void> {
  await inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    for (const file of files) put(folder, file);
    sandbox.git(folder, 'add', '--all');
    const glob = await sealTree(sandbox, folder, format, files);
    const base = sandbox.commit(folder, 'sealed', {});
    const run = (command: string, ...args: readonly string[]) =>
      call(sandbox, folder, command, '--seal', glob, ...args);
    const sound = await run('check', ...taken(sandbox, folder, source, base));
    expect({ format, source, status: sound.status, out: sound.out }).toMatchObject({ status: 0 });
    const bent = files.filter((file, index) => {
      const bend = BENDS[bends[index % bends.length] ?? 'removed'];
      if (bend === null) rmSync(onDisk(folder, file.path));
      else writeFileSync(onDisk(folder, file.path), bend(file.content));
      return bend === null || !bend(file.content).equals(file.content);
    });
    const found = await run('check', '--json', '-', ...taken(sandbox, folder, source, base));
    const report = JSON.parse(found.out);
    expect({ status: found.status, drifted: report.counts.drifted }).toEqual({
      status: bent.length > 0 ? 1 : 0,
      drifted: bent.length,
    });
    const restored = await run('restore', '--all', ...taken(sandbox, folder, source, base));
    expect({ status: restored.status, out: restored.out }).toMatchObject({ status: 0 });
    for (const { path, content } of files) {
      expect(readFileSync(onDisk(folder, path)).equals(content)).toBe(true);
    }
    expect((await run('check', ...taken(sandbox, folder, source, base))).status).toBe(0);
  });
}

describe.each(FORMATS)('%s', (format) => {
  test.each(SOURCES.map((source, at) => [source, at + 1] as const))(
    'restores every changed file, in the %s',
    async (source, seed) => {
      await fc.assert(
        fc.asyncProperty(
          treeOf(format),
          fc.array(
            fc.constantFrom<Bend>(
              'removed',
              'with CR LF',
              'with a byte order mark',
              'cut off',
              'edited',
            ),
            {
              minLength: 1,
              maxLength: 5,
            },
          ),
          (files, bends) => roundTrip(format, source, files, bends),
        ),
        { numRuns: 4, seed, endOnFailure: true },
      );
    },
    120_000,
  );
});
