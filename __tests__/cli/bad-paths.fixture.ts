import type { ProblemCode } from '../../src/core/problem.ts';
import { type BadCase, seals } from './bad-input.fixture.ts';
import { A, DIGEST, SEAL, sealText } from './bad-seals.fixture.ts';

/** Names that no file of a repository may be sealed by. */
const UNSAFE: readonly (readonly [title: string, path: string])[] = [
  ['empty', ''],
  ['..', '..'],
  ['../', '../'],
  ['../ before a name', '../a.md'],
  ['../ in the middle', 'docs/../a.md'],
  ['../ at the end', 'docs/..'],
  ['../ many times', `${'../'.repeat(50)}etc/passwd`],
  ['../ with two slashes', '..//a.md'],
  ['..\\', '..\\a.md'],
  ['..\\ in the middle', 'docs\\..\\a.md'],
  ['.', '.'],
  ['./ before a name', './a.md'],
  ['/./ in the middle', 'docs/./a.md'],
  ['/. at the end', 'docs/.'],
  ['//', 'docs//a.md'],
  ['// at the start', '//server/share/a.md'],
  ['/ at the end', 'a.md/'],
  ['/ at the start', '/a.md'],
  ['/ alone', '/'],
  ['/dev/stdin', '/dev/stdin'],
  ['/proc/self/environ', '/proc/self/environ'],
  ['a drive', 'C:/a.md'],
  ['a drive without a slash', 'C:a.md'],
  ['a drive in lower case', 'z:/a.md'],
  ['a backslash', 'docs\\a.md'],
  ['a backslash at the start', '\\a.md'],
  ['\\\\?\\', '\\\\?\\C:\\a.md'],
  ['\\\\.\\', '\\\\.\\PhysicalDrive0'],
  ['\\\\server\\share', '\\\\server\\share\\a.md'],
  ['.git', '.git'],
  ['.git/config', '.git/config'],
  ['.GIT/config', '.GIT/config'],
  ['.git in a folder', 'docs/.git/HEAD'],
  ['.git by its short name on Windows', 'GIT~1/hooks/pre-commit'],
  ['.git with a dot that Windows drops', '.git./config'],
  ['.git with a space that Windows drops', '.git /config'],
  ['.git as a stream of NTFS', '.git::$INDEX_ALLOCATION/config'],
  ['.git with a character that macOS drops', '.g\u200cit/config'],
  ['a NUL', 'a\0.md'],
];

const quotedPath = (path: string): string => JSON.stringify(path);

const native = (title: string, path: string, code: ProblemCode): BadCase => ({
  title: `a seal: ${title}`,
  head: { 'a.md': A, [SEAL]: sealText({ path: quotedPath(path) }) },
  code,
  file: SEAL,
  line: 4,
});

/** Two entries on lines 4 and 5. */
const twice = (title: string, first: string, second: string): BadCase => {
  const entry = (path: string) =>
    `{"path": ${quotedPath(path)}, "sha256": "${DIGEST}", "bytes": 4}`;
  const files = `[\n${entry(first)},\n${entry(second)}\n]`;
  return {
    title: `twice ${title}`,
    head: { [first]: A, [second]: A, [SEAL]: sealText({ files }) },
    code: 'duplicate-path',
    file: SEAL,
    line: 5,
  };
};

const LIST = 'SHA256SUMS';

const listed = ([title, path]: readonly [string, string]): BadCase => ({
  title: `a list: ${title}`,
  head: { 'a.md': A, [LIST]: `# names\n${DIGEST}  ${path}\n` },
  code: 'unsafe-path',
  file: LIST,
  line: 2,
  options: seals(LIST),
});

/** What `sha256sum` takes for sound names, for other spellings of one, or for no line of a list. */
const OTHERWISE_IN_LISTS = new Set([
  '',
  './a.md',
  'docs/./a.md',
  'docs//a.md',
  'docs\\a.md',
  'a\0.md',
]);

const pattern = (title: string, closed: string): BadCase => ({
  title: `a closed pattern: ${title}`,
  head: { 'a.md': A, [SEAL]: sealText({ top: `"closed": [${quotedPath(closed)}],` }) },
  code: 'unsafe-path',
  file: SEAL,
  line: 2,
});

export const BAD_PATHS: readonly BadCase[] = [
  ...UNSAFE.map(([title, path]) => native(title, path, 'unsafe-path')),
  ...UNSAFE.filter(([, path]) => !OTHERWISE_IN_LISTS.has(path)).map(listed),
  native('the seal itself', SEAL, 'unsafe-path'),
  native('the seal itself in upper case', SEAL.toUpperCase(), 'unsafe-path'),
  ...['..', '../docs', '/docs', 'docs/', 'docs//x', 'docs\\x', 'C:/docs', './docs', '.git'].map(
    (root): BadCase => ({
      title: `the root ${root}`,
      head: { 'a.md': A, [SEAL]: sealText({ top: `"root": ${quotedPath(root)},` }) },
      code: 'unsafe-path',
      file: SEAL,
      line: 2,
    }),
  ),
  twice('as written', 'a.md', 'a.md'),
  twice('by case', 'a.md', 'A.md'),
  twice('by case of a folder', 'docs/a.md', 'Docs/a.md'),
  twice('by case beyond ASCII', '\u00e9.md', '\u00c9.md'),
  twice('by the Kelvin sign', 'k.md', '\u212a.md'),
  twice('by NFC and NFD', '\u00e9.md', 'e\u0301.md'),
  twice('by NFC and NFD of a folder', '\u00e9/a.md', 'e\u0301/a.md'),
  twice('by the order of two marks', 'a\u0323\u0307.md', 'a\u0307\u0323.md'),
  pattern('..', '../**'),
  pattern('/', '/**'),
  pattern('a negation', '!*.md'),
  pattern('a backslash', 'docs\\*'),
  pattern('13 wildcards', '*a'.repeat(13)),
  pattern('513 characters', 'x'.repeat(513)),
  pattern('an open class', '[a'),
  pattern('an open brace', '{a,b'),
  pattern('a nesting of 1,000 braces', `${'{a,'.repeat(1_000)}b${'}'.repeat(1_000)}`),
];
