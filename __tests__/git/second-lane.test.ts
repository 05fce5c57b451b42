import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type HashedEntries, sha256 } from '../../src/core/hashing.ts';
import { Sandbox } from '../../src/demo/sandbox.ts';
import { needsSecondLane, SECOND_LANE } from '../../src/git/second-lane.ts';
import { hashFiles } from '../../src/git/work-tree/hash-files.ts';
import { Lane, sharedWork } from '../../src/git/work-tree/lane.ts';

describe.each(['thread', 'process'] as const)('a second %s', (lane) => {
  const least = SECOND_LANE[lane];

  test.each<[string, number, number, number, boolean]>([
    ['many small files', least.files, 0, 2, true],
    ['one file less', least.files - 1, 0, 2, false],
    ['two large files', 2, least.bytes, 2, true],
    ['one byte less', 2, least.bytes - 1, 2, false],
    ['one file cannot be shared', 1, least.bytes, 2, false],
    ['no file', 0, least.bytes, 2, false],
    ['one processor', least.files, least.bytes, 1, false],
  ])('%s', (_name, files, bytes, processors, expected) => {
    expect(needsSecondLane(lane, { files, bytes }, processors)).toBe(expected);
  });
});

const NAMES = Array.from({ length: 130 }, (_, index) => `f${index}`);

function withFiles<T>(work: (folder: string) => T): T {
  const sandbox = new Sandbox();
  try {
    const folder = sandbox.path('files');
    mkdirSync(folder);
    for (const name of NAMES) writeFileSync(`${folder}/${name}`, name);
    return work(folder);
  } finally {
    sandbox.remove();
  }
}

const PATHS = [...NAMES, 'none'];
const EXPECTED = [
  ...NAMES.map((name) => ({
    ok: true,
    digest: { sha256: sha256(Buffer.from(name)), bytes: name.length },
    text: null,
  })),
  { ok: false, reason: 'it vanished while the folder was read' },
];

const foundBy = (found: HashedEntries) => PATHS.map((_, index) => found.at(index));

const run = (lane: Iterable<void>): number => [...lane].length;

test('one lane does the work that the other does not take', () =>
  withFiles((folder) => {
    const work = sharedWork(folder, PATHS);
    const lane = new Lane(work);
    expect(work.block).toBe(3);
    expect(run(lane.run())).toBe(PATHS.length);
    expect(run(lane.run())).toBe(0);
    expect(run(lane.finish())).toBe(0);
    expect(foundBy(lane.found)).toEqual(EXPECTED);
  }));

test.each<[string, number]>([
  ['nothing', 0],
  ['all', PATHS.length],
  ['some', 50],
])('work of a lane that died, %s of it done, is done again', (_name, done) =>
  withFiles((folder) => {
    const work = sharedWork(folder, PATHS);
    const lost = new Lane(work).run();
    for (let count = 0; count < done; count += 1) lost.next();
    work.next[0] = PATHS.length;
    const lane = new Lane(work);
    expect(run(lane.run())).toBe(0);
    // The reason of what failed went down with the lane.
    expect(run(lane.finish())).toBe(Math.max(1, PATHS.length - done));
    expect(foundBy(lane.found)).toEqual(EXPECTED);
  }),
);

test('two threads give the answer of one', async () => {
  const sandbox = new Sandbox();
  try {
    const folder = sandbox.path('files');
    mkdirSync(folder);
    for (const name of NAMES) writeFileSync(`${folder}/${name}`, name);
    expect(foundBy(await hashFiles(folder, PATHS))).toEqual(EXPECTED);
  } finally {
    sandbox.remove();
  }
});
