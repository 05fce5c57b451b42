import assert from 'node:assert/strict';
import { adviseOn, attributePattern } from '../../../src/core/attributes.ts';
import type { ByteSink } from '../../../src/core/byte-source.ts';
import type { TreeEntry } from '../../../src/core/listing.ts';
import { encodePath } from '../../../src/core/path.ts';
import { ProblemError } from '../../../src/core/problem.ts';
import { GitAttributes } from '../../../src/git/attributes.ts';
import { readObjects } from '../../../src/git/batch.ts';
import type { Git } from '../../../src/git/git.ts';
import { failed, unasked } from '../../../src/git/git-problems.ts';
import { parseListing } from '../../../src/git/listing.ts';
import { Choices } from '../choices.ts';
import { assertProblems } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

/** What git prints, or anything that runs under its name: read exactly, or a problem. */

const A = 'a1'.repeat(20);

function problemOf(cause: unknown): ProblemError {
  if (!(cause instanceof ProblemError)) throw cause;
  assertProblems([cause.problem]);
  return cause;
}

/** Records of a `-z` listing, split without the reader. */
const recordsOf = (input: Buffer): string[] => input.toString('latin1').split('\0').slice(0, -1);

export const listing: FuzzTarget = {
  name: 'git-listing',
  words: [
    ...[
      `100644 blob ${A}\ta\0`,
      `040000 tree ${A}\td\0`,
      `100755 ${A} 0\tb\0`,
      '160000 commit ',
      '120000 ',
      ' 1\t',
      '\0',
      '\t',
    ],
    ...['100664', '040000', 'd/', '../', '\xff', '\n', ' ', 'a/b', '100644 '],
  ],
  seeds: [
    `0100644 blob ${A}\ta.md\x00040000 tree ${A}\td\x00100755 blob ${A}\td/b\x00120000 blob ${A}\tl\0`,
    `1100644 ${A} 0\ta.md\x00160000 ${A} 0\ts\0`,
  ],
  run(input) {
    const layout = (input[0] ?? 0) % 2 === 0 ? 'ls-tree' : 'ls-files';
    const output = input.subarray(1);
    try {
      const { entries } = parseListing(Buffer.from(output), layout);
      const records = recordsOf(output).filter(
        (record) => layout === 'ls-files' || !/^040000[ \t]/.test(record),
      );
      assert.equal(
        output.length === 0 ? 0 : records.length,
        entries.length,
        'a record was passed over',
      );
      const paths = new Set<string>();
      for (const [index, { path, kind, oid }] of entries.entries()) {
        const [fields = '', ...name] = (records[index] ?? '').split('\t');
        assert.equal(
          encodePath(path).toString('latin1'),
          name.join('\t'),
          'a path has other bytes',
        );
        assert.ok(fields.split(' ').includes(oid ?? ''), 'an object id from nowhere');
        assert.equal(kind === 'symlink', fields.startsWith('120000'), 'another kind');
        assert.equal(kind === 'submodule', fields.startsWith('160000'), 'another kind');
        assert.ok(!paths.has(path), 'a path is listed twice');
        paths.add(path);
      }
      for (const path of paths) {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
          assert.ok(!paths.has(path.slice(0, cut)), 'a file is a folder too');
        }
      }
    } catch (cause) {
      problemOf(cause);
    }
  },
};

/** A git that says what it is told to, in these chunks. */
function saying(chunks: readonly Buffer[], status = 0): Git {
  const stub = {
    store: async () => stub,
    limited: () => stub,
    stream: async (_: unknown, __: unknown, take: (chunk: Buffer) => void) => {
      for (const chunk of chunks) take(chunk);
      return { status, stderr: '' };
    },
    ask: async (_: unknown, { take }: { take: (chunk: Buffer) => boolean }) => {
      let done = false;
      for (const chunk of chunks) {
        // What comes after the answer spoils the next one: the process is asked no more.
        if (done) throw unasked();
        done = take(chunk);
      }
      if (!done) throw failed([], { status, stderr: '' });
    },
    output: async () => Buffer.concat(chunks),
  };
  return stub as unknown as Git;
}

/** What the reader told of each entry, as one line; an order of calls that a sink forbids is refused. */
async function told(entries: readonly TreeEntry[], chunks: readonly Buffer[]): Promise<string> {
  const lines: string[] = [];
  const open = ({ path }: TreeEntry): ByteSink => {
    let left = -1;
    let over = false;
    const parts: Buffer[] = [];
    const end = (how: string): void => {
      assert.ok(!over, 'a sink is used after its end');
      over = true;
      lines.push(`${path} ${how}`);
    };
    return {
      start: (bytes) => {
        assert.ok(left === -1 && !over, 'a sink is started twice');
        left = bytes;
      },
      chunk: (bytes) => {
        assert.ok(left >= 0 && !over, 'bytes before the start or after the end');
        parts.push(Buffer.from(bytes));
        left -= bytes.length;
        assert.ok(left >= 0, 'more bytes than announced');
      },
      end: () => {
        assert.equal(left, 0, 'fewer bytes than announced');
        end(`= ${Buffer.concat(parts).toString('base64')}`);
      },
      fail: (reason) => end(`! ${reason}`),
    };
  };
  try {
    await readObjects(saying(chunks), entries, open);
    assert.equal(lines.length, entries.length, 'an entry without an answer');
  } catch (cause) {
    // Which of the two problems it is depends on where a chunk ends; that there is one does not.
    problemOf(cause);
    lines.push('stopped');
  }
  return lines.join('\n');
}

function inChunks(output: Buffer, sizes: Choices): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const next = at + 1 + sizes.below(40);
    chunks.push(output.subarray(at, next));
    at = next;
  }
  return chunks;
}

const ENTRIES: readonly TreeEntry[] = [
  { path: 'a', kind: 'file', oid: A },
  { path: 's', kind: 'submodule', oid: 'c3'.repeat(20) },
  { path: 'b', kind: 'file', oid: 'b2'.repeat(20) },
];

/** `cat-file --batch` in any chunks is what it is in one. */
export const catFile: FuzzTarget = {
  name: 'git-cat-file',
  isAsync: true,
  words: [
    `${A} blob 3\nabc\n`,
    `${'b2'.repeat(20)} blob 0\n\n`,
    ' missing\n',
    ' blob ',
    ' tree ',
    '\n',
    '99999999999999999999',
    '-1',
    '0x3',
  ],
  seeds: [
    `\x08\x03\x01${A} blob 3\nabc\n${'b2'.repeat(20)} blob 0\n\n`,
    `\x01\x02\x03${A} missing\n${'b2'.repeat(20)} blob 2\nxy\n`,
  ],
  async run(input) {
    const sizes = new Choices(input.subarray(0, 3));
    const output = Buffer.from(input.subarray(3));
    const whole = await told(ENTRIES, [output]);
    assert.equal(await told(ENTRIES, inChunks(output, sizes)), whole, 'chunks change what is read');
  },
};

export const attributes: FuzzTarget = {
  name: 'git-attributes',
  isAsync: true,
  words: [
    'a.md\0text\0set\0',
    'eol\0crlf\0',
    '\0unspecified\0',
    '\0unset\0',
    '\0auto\0',
    'filter\0lfs\0',
    'ident\0',
    'working-tree-encoding\0UTF-16\0',
    '__proto__\0',
  ],
  seeds: ['a.md\0text\0auto\0a.md\0eol\0crlf\0', 'a b\0filter\0lfs\0a b\0ident\0set\0'],
  async run(input) {
    const read = await new GitAttributes(saying([Buffer.from(input)])).read(['a.md']);
    for (const [path, found] of read) {
      const { altering, protection, open } = adviseOn(found);
      if (altering.length > 0)
        assert.ok(protection.length > 0, 'bytes change and nothing protects them');
      if (open) assert.ok(protection.includes('-text'), 'an open attribute is not protected');
      const pattern = attributePattern(path);
      assert.ok(pattern === null || !/[\n\r\0]/.test(pattern), 'a pattern of more than one line');
      assert.ok(
        pattern === null || pattern.startsWith('/') || pattern.startsWith('"/'),
        'no anchor',
      );
    }
  },
};
