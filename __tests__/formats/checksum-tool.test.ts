import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../src/core/hashing.ts';
import { encodePath } from '../../src/core/path.ts';
import { parseChecksums } from '../../src/formats/checksums.ts';

/** What the reader accepts, against what GNU coreutils' own `sha256sum --check` makes of the same list. */

const VERSION = spawnSync('sha256sum', ['--version'], { encoding: 'utf8' });
const MISSING = !/GNU coreutils\) 9/.test(VERSION.stdout ?? '');
const compare = MISSING ? test.skip : test;

const NAMES = ['a', 'b c', ' lead', '*star', 'd/e', 'x\ny', '\u00e9', '(p) = q', 'trail ', '#h'];
const bytesOf = (name: string): Buffer => Buffer.from(`content of ${name}`);
const DIGESTS = new Map(NAMES.map((name) => [name, sha256(bytesOf(name))]));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checksum-tool-'));
  for (const name of NAMES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytesOf(name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const escaped = (name: string): string =>
  name.replace(/[\\\n\r]/g, (one) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[one] ?? one);

/** One line in each of the ways that tools write it, with a digest that is right or of another file. */
const line = fc
  .record({
    name: fc.constantFrom(...NAMES),
    digest: fc.constantFrom(...NAMES),
    isRight: fc.boolean(),
    style: fc.nat(9),
    end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', ''),
  })
  .map(({ name, digest, isRight, style, end }) => {
    const hex = DIGESTS.get(isRight ? name : digest) ?? '';
    const mark = escaped(name) === name ? '' : '\\';
    const forms = [
      ...[`${mark}${hex}  ${escaped(name)}`, `${mark}${hex} *${escaped(name)}`],
      ...[`${mark}SHA256 (${escaped(name)}) = ${hex}`, `SHA256(${name})= ${hex}`],
      ...[`${hex} ${name}`, `${hex.toUpperCase()}  ${name}`, `  ${hex}  ${name}`],
      ...[`${hex}  ./${name}`, `\\${hex}  ${name}`, `# ${name}`],
    ];
    return `${forms[style] ?? ''}${end}`;
  });
const noise = fc.constantFrom('\n', '#\n', 'x\n', ' \n', `${'ab'.repeat(32)}\n`, '\r\n', '\\\n');
const list = fc
  .array(fc.oneof({ weight: 12, arbitrary: line }, { weight: 1, arbitrary: noise }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => Buffer.from(lines.join('')));

describe(`a list that is accepted${MISSING ? ' (GNU coreutils 9 is not installed)' : ''}`, () => {
  compare('names the files that sha256sum checks, and matches where it says OK', () => {
    let accepted = 0;
    let matched = 0;
    const property = fc.property(list, (bytes) => {
      const parsed = parseChecksums(bytes, 'SHA256SUMS');
      if (!parsed.ok) return;
      accepted += 1;
      const { files } = parsed.value;
      const run = spawnSync('sha256sum', ['--check', '--strict', '-'], {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C' },
        input: bytes,
        encoding: 'latin1',
      });
      const checked = run.stdout.split('\n').filter((each) => /: (?:OK|FAILED)/.test(each));
      expect(checked).toHaveLength(files.length);
      const names = checked.map((each) =>
        each
          .replace(/: (?:OK|FAILED[^:]*)$/, '')
          .replace(/^\\(.*)$/s, (_, text: string) =>
            text.replaceAll('\\n', '\n').replaceAll('\\\\', '\\'),
          ),
      );
      expect(names.map((name) => name.replace(/^\.\//, ''))).toEqual(
        files.map(({ path }) => encodePath(path).toString('latin1')),
      );
      const matches = files.every(({ path, sha256: hex }) => DIGESTS.get(path) === hex);
      expect([bytes.toString(), run.status === 0]).toEqual([bytes.toString(), matches]);
      matched += matches ? 1 : 0;
    });
    fc.assert(property, { numRuns: 1_200, seed: 41 });
    expect(accepted).toBeGreaterThan(200);
    expect(matched).toBeGreaterThan(50);
    expect(accepted - matched).toBeGreaterThan(50);
  });
});
