import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { sealOf } from '../gate/gate.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { expectReadable, expectRefused, reportOn } from './bad-input.fixture.ts';
import { DIGEST, SEAL, sealText } from './bad-seals.fixture.ts';
import { reportOf } from './shell.fixture.ts';

/** Names that git and Linux allow. Windows refuses or changes some of them: there the file is missing. */
const NAMES: readonly (readonly [title: string, name: string])[] = [
  ['CON', 'CON'],
  ['con.md', 'con.md'],
  ['NUL', 'NUL'],
  ['AUX.txt', 'AUX.txt'],
  ['COM1', 'COM1'],
  ['LPT1.md', 'LPT1.md'],
  ['a trailing dot', 'a.md.'],
  ['a trailing space', 'a.md '],
  ['a leading space', ' a.md'],
  ['three dots', '...'],
  ['a colon after two letters', 'ab:c'],
  ['a question mark', 'a?.md'],
  ['an asterisk', '*.md'],
  ['brackets', '[a].md'],
  ['an exclamation mark', '!a.md'],
  ['a leading dash', '-a.md'],
  ['two leading dashes', '--json'],
  ['a quotation mark', '"a".md'],
  ['a pipe character', 'a|b.md'],
  ['a dollar sign', '$(a).md'],
  ['a newline', 'a\nb.md'],
  ['a carriage return', 'a\rb.md'],
  ['a tab', 'a\tb.md'],
  ['an escape sequence', 'a\u001b[31mb.md'],
  ['a bidirectional override', 'a\u202eb.md'],
  ['a BOM', '\ufeffa.md'],
  ['a zero-width space', 'a\u200bb.md'],
  ['a no-break space', 'a\u00a0b.md'],
  ['an NFC letter', '\u00e9.md'],
  ['an NFD letter', 'e\u0301.md'],
  ['.gitignore', '.gitignore'],
  ['.git with more behind it', '.github/a.md'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor/prototype'],
  ['255 bytes', 'x'.repeat(255)],
];

describe('legal names', () => {
  test.each(NAMES)(
    '%s: a match passes, a drift is reported in visible characters',
    async (_, name) => {
      const seal = sealOf({ [name]: 'one\n' });
      const sound = await reportOn({ head: { [name]: 'one\n', [SEAL]: seal } });
      expect([sound.verdict, sound.counts.matching]).toEqual(['pass', 1]);
      const drifted = await reportOn({ head: { [name]: 'two\n', [SEAL]: seal } });
      expect(drifted.verdict).toBe('fail');
      expectReadable(terminalText(drifted));
      const gone = await reportOn({ head: { [SEAL]: seal } });
      expect([gone.verdict, gone.files.map(({ status }) => status)]).toEqual(['fail', ['missing']]);
      expectReadable(terminalText(gone));
    },
  );

  test('all of them in one repository, by commit, index and on disk', () =>
    inSandbox(async (sandbox) => {
      // git reads .gitignore, and Linux has both forms of a letter; the other names are themselves.
      const names = NAMES.map(([, name]) => name).filter(
        (name) => name !== '.gitignore' && name !== 'e\u0301.md',
      );
      const files = Object.fromEntries(names.map((name) => [name, 'one\n']));
      const folder = sandbox.init('repository');
      // git refuses what NTFS cannot store, unless its protection is off.
      sandbox.git(folder, 'config', 'core.protectNTFS', 'false');
      sandbox.commit(folder, 'sealed', { ...files, [SEAL]: sealOf(files) });
      for (const args of [['--commit', 'HEAD'], ['--staged'], []]) {
        const { status, report } = await reportOf(sandbox, folder, ...args);
        expect([args, status, report.counts.matching]).toEqual([args, 0, names.length]);
      }
    }));
});

describe('sizes and counts over the limits', () => {
  const refused = (title: string, content: string, line: number) => ({
    title,
    head: { [SEAL]: content },
    code: 'too-large' as const,
    file: SEAL,
    line,
  });

  test('a seal one byte over the limit', async () => {
    const text = sealText();
    const padded = text + ' '.repeat(LIMITS.manifestBytes + 1 - text.length);
    const report = await reportOn({ head: { [SEAL]: padded } });
    expect(report.problems).toMatchObject([
      { code: 'too-large', file: SEAL, message: expect.stringContaining('33554432') },
    ]);
    expect(report.verdict).toBe('error');
  });

  test('one entry over the limit', () => {
    const files = `[\n${'{},'.repeat(LIMITS.filesPerSeal)}{}]`;
    return expectRefused(refused('entries', sealText({ files }), 3));
  });

  test.each([
    ['a name of 4,096 bytes', 'x'.repeat(4_096)],
    ['a path of 4,096 bytes', `${'x'.repeat(254)}/`.repeat(16).slice(0, 4_096)],
    ['a path of 100,000 bytes', `${'x'.repeat(99)}/`.repeat(1_000).slice(0, -1)],
    ['a path of 50,000 folders', 'x/'.repeat(50_000).slice(0, -1)],
  ])('%s: missing, reported shortened', async (_, path) => {
    const named = path.replace(/\/$/, 'x');
    const report = await reportOn({ head: { [SEAL]: sealText({ path: JSON.stringify(named) }) } });
    expect([report.verdict, report.files.map(({ status }) => status)]).toEqual([
      'fail',
      ['missing'],
    ]);
    expectReadable(terminalText(report));
  });

  test('a seal name with control and bidirectional characters is shown escaped', async () => {
    const top = `"name": "a\\u0007\\u001b[2J\u202eb",`;
    const head = { 'a.md': 'two\n', [SEAL]: sealText({ top }) };
    expectReadable(terminalText(await reportOn({ head })));
  });

  test('the digest of another file', async () => {
    const head = {
      'a.md': 'one\n',
      [SEAL]: sealText({ sha256: `"${DIGEST.replace(/./g, '0')}"` }),
    };
    expect((await reportOn({ head })).verdict).toBe('fail');
  });
});
