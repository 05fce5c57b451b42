import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/demo/sandbox.ts';
import { SETUP_NODE } from '../demo/setup-node-matchers.fixture.ts';
import { json, one, type RegisterJson, register, seal } from './packet.fixture.ts';
import { Scene, type Seen } from './scene.fixture.ts';

/**
 * Problem matchers that an earlier step has added read the gate's log too. A
 * runner keeps ten annotations of a level, so a pull request whose names look
 * like a compiler's findings could take the place of the gate's own.
 */

/** More lines than a runner keeps annotations of one level. */
const MANY = 12;

interface Shape {
  /** Of the sealed files, all of which drift. */
  readonly path: (at: number) => string;
  readonly sealed: string;
  readonly found: string;
  readonly register?: (made: RegisterJson) => void;
  /** The gate's findings are warnings then: a level of its own, with ten places of its own. */
  readonly mode?: 'advisory';
}

const plain = { sealed: 'a \u2014 b\n', found: 'a - b\n' };

const SHAPES: Readonly<Record<string, Shape>> = {
  'eslint-compact: names': {
    ...plain,
    path: (at) => `packet/${at}: line 1, col 2, Error - drifted`,
  },
  'eslint-compact: names, where findings are warnings': {
    ...plain,
    mode: 'advisory',
    path: (at) => `packet/${at}: line 1, col 2, Warning - drifted`,
  },
  'tsc: names': { ...plain, path: (at) => `packet/a${at}.ts(1,2): error TS1: x` },
  'tsc: names with places behind a colon': {
    ...plain,
    path: (at) => `packet/a${at}.ts:1:2 - error TS1: x`,
  },
  'eslint-stylish: names': { ...plain, path: (at) => `packet/${at}/ 1:2  error  x  y` },
  'eslint-stylish: contents': {
    path: (at) => `packet/${at}.txt`,
    sealed: '  1:2  error  held \u2014 until proven  rule\n',
    found: '  1:2  error  held - until proven  rule\n',
  },
  'tsc: contents': {
    path: (at) => `packet/${at}.txt`,
    sealed: 'src/a.ts(1,2): error TS1: held \u2014 until proven\n',
    found: 'src/a.ts(1,2): error TS1: held - until proven\n',
  },
  'tsc: the packet of a register': {
    ...plain,
    path: (at) => `packet/${at}.txt`,
    register: (made) => {
      made.packet = 'src/a.ts(1,2): error TS1: x';
    },
  },
  'eslint-compact: the gates of blockers': {
    ...plain,
    path: (at) => `packet/${at}.txt`,
    register: (made) => {
      const blocker = one(made.blockers, 'B-ROLLBACK');
      const gate = 'src/a.ts: line 1, col 2, Error - x (y)';
      made.blockers = Array.from({ length: MANY }, (_, at) => ({
        ...{ ...blocker, id: `B-${at}`, gate },
      }));
      for (const option of made.options) if (option.requires !== 'all') option.requires = [];
    },
  },
};

async function seen(shape: Shape): Promise<Seen> {
  const paths = Array.from({ length: MANY }, (_, at) => shape.path(at));
  const holding = (content: string): Files =>
    Object.fromEntries(paths.map((path) => [path, content]));
  const sealed = Object.fromEntries(
    paths.map((path) => [path.slice('packet/'.length), shape.sealed]),
  );
  await using scene = await Scene.open({
    base: {
      ...holding(shape.sealed),
      'packet/P-1.seal.json': seal(sealed),
      'packet/P-1.blockers.json': register(shape.register),
      'src/a.ts': json('a file that is there'),
    },
    head: holding(shape.found),
  });
  const inputs = { comment: 'false', mode: shape.mode ?? 'enforce' };
  return await scene.run({ matchers: SETUP_NODE, inputs });
}

describe('every finding of the gate is among the annotations that a runner keeps', () => {
  test.each(Object.keys(SHAPES))('%s', async (name) => {
    const shape = SHAPES[name];
    if (shape === undefined) throw new Error(`no shape ${name}`);
    const { annotations, kept, status } = await seen(shape);
    expect(status).toBe(shape.mode === 'advisory' ? 0 : 1);
    expect(annotations.length).toBeGreaterThan(1);
    const own = kept.filter(({ matcher }) => matcher === null);
    expect(own.map(({ level, message }) => [level, message])).toEqual(
      annotations.map(({ level, message }) => [level, message]),
    );
  });
});
