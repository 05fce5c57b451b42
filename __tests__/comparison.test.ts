import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../src/core/hashing.ts';
import { inSandbox } from './git/sandbox.fixture.ts';

/** The table "How it compares" of README.md: what the other tools do on the drifts that the gate reports. */

const SEALED = Buffer.from('# Plan\n\nHold \u2014 until all is closed.\nLine three.\n');
const RECORD = { note: 'hold \u2014 now', n: 1 };
const edited = (from: string, to: string): Buffer =>
  Buffer.from(SEALED.toString().replaceAll(from, to));

const DRIFTS: Readonly<Record<string, Buffer>> = {
  'CRLF on every line': edited('\n', '\r\n'),
  'CRLF on one line': edited('Plan\n', 'Plan\r\n'),
  'CR line endings': edited('\n', '\r'),
  'a BOM': Buffer.concat([Buffer.from('\ufeff'), SEALED]),
  'a missing final newline': SEALED.subarray(0, -1),
  'an em dash replaced': edited('\u2014', '-'),
  'one byte changed': edited('three', 'thref'),
};

describe('.gitattributes', () => {
  const CONVERTED = ['CRLF on every line', 'CRLF on one line'];

  test.each([
    ['* -text', [], true],
    ['* text eol=lf', CONVERTED, true],
    ['* text=auto eol=lf', CONVERTED, true],
    ['* text eol=crlf', CONVERTED, false],
    ['', CONVERTED, false],
  ])('%j: git add restores line endings alone, and refuses nothing', (line, restored, asIs) =>
    inSandbox((sandbox) => {
      const folder = sandbox.init('work');
      const path = join(folder, 'plan.md');
      writeFileSync(join(folder, '.gitattributes'), `${line}\n`);
      writeFileSync(path, SEALED);
      sandbox.git(folder, 'add', '.');
      sandbox.git(folder, 'config', 'core.autocrlf', 'true');
      rmSync(path);
      sandbox.git(folder, 'checkout', '--', 'plan.md');
      expect(readFileSync(path).equals(SEALED)).toBe(asIs);
      const back = Object.entries(DRIFTS).flatMap(([name, bytes]) => {
        writeFileSync(path, bytes);
        sandbox.git(folder, 'add', 'plan.md');
        const staged = execFileSync('git', ['cat-file', 'blob', ':plan.md'], {
          cwd: folder,
          env: sandbox.env,
        });
        expect([SEALED, bytes].some((one) => one.equals(staged))).toBe(true);
        return staged.equals(SEALED) ? [name] : [];
      });
      expect(back).toEqual(restored);
    }),
  );
});

/** Runs a program in a folder of its own that has a file, and removes it. */
function ran(bytes: Buffer | null, list: string | null, command: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
  try {
    const path = join(folder, 'plan.md');
    if (bytes !== null) writeFileSync(path, bytes);
    if (list !== null) writeFileSync(join(folder, 'SHA256SUMS'), list);
    const [program = '', ...args] = command;
    const { status, stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return { status, stdout, left: bytes === null ? null : readFileSync(path) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SUMS = /GNU coreutils\) 9/.test(
  spawnSync('sha256sum', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

(SUMS ? describe : describe.skip)('sha256sum -c (skipped where GNU coreutils 9 is absent)', () => {
  const check = (bytes: Buffer | null, listed: Buffer) =>
    ran(bytes, `${sha256(listed)}  plan.md\n`, ['sha256sum', '-c', 'SHA256SUMS']);

  test.each(Object.entries(DRIFTS))('%s: FAILED', (_, bytes) => {
    expect(check(bytes, SEALED)).toMatchObject({ status: 1, stdout: 'plan.md: FAILED\n' });
  });

  test('a missing file: FAILED open or read', () => {
    const stdout = 'plan.md: FAILED open or read\n';
    expect(check(null, SEALED)).toMatchObject({ status: 1, stdout });
  });

  test('list and file changed together: OK', () => {
    for (const bytes of Object.values(DRIFTS)) {
      expect(check(bytes, bytes)).toMatchObject({ status: 0, stdout: 'plan.md: OK\n' });
    }
  });
});

/** `pip install pre-commit-hooks`, or the folder of its programs in PRE_COMMIT_HOOKS. */
const HOOKS = process.env.PRE_COMMIT_HOOKS ?? '';
const hook = (name: string): string => (HOOKS === '' ? name : join(HOOKS, name));
const hasHooks = spawnSync(hook('mixed-line-ending'), ['--help']).status === 0;

(hasHooks ? describe : describe.skip)('pre-commit (skipped where its hooks are absent)', () => {
  const restoredBy = (...command: readonly [name: string, ...args: string[]]): string[] =>
    Object.entries(DRIFTS).flatMap(([name, bytes]) => {
      const [program, ...args] = command;
      const { status, left } = ran(bytes, null, [hook(program), ...args, 'plan.md']);
      expect([name, status]).toEqual([name, left?.equals(bytes) === true ? 0 : 1]);
      return left?.equals(SEALED) === true ? [name] : [];
    });

  test('mixed-line-ending restores lines that differ from most, by default', () => {
    expect(restoredBy('mixed-line-ending')).toEqual(['CRLF on one line']);
  });

  test('mixed-line-ending --fix=lf restores every LF, a CR included', () => {
    const lines = ['CRLF on every line', 'CRLF on one line', 'CR line endings'];
    expect(restoredBy('mixed-line-ending', '--fix=lf')).toEqual(lines);
  });

  test('fix-byte-order-marker and end-of-file-fixer restore what they are named for', () => {
    expect(restoredBy('fix-byte-order-marker')).toEqual(['a BOM']);
    expect(restoredBy('end-of-file-fixer')).toEqual(['a missing final newline']);
  });

  test('a JSON file written in another form passes all of them', () => {
    const reencoded = JSON.stringify(RECORD).replace('\u2014', '\\u2014');
    for (const name of ['mixed-line-ending', 'fix-byte-order-marker', 'end-of-file-fixer']) {
      expect(ran(Buffer.from(`${reencoded}\n`), null, [hook(name), 'plan.md']).status).toBe(0);
    }
  });

  test('a file that is sealed with a BOM is rewritten', () => {
    const bytes = DRIFTS['a BOM'] ?? SEALED;
    const { status, left } = ran(bytes, null, [hook('fix-byte-order-marker'), 'plan.md']);
    expect([status, left?.equals(SEALED)]).toEqual([1, true]);
  });
});
