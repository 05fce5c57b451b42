import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  cyclesOf,
  FILES,
  IMPORTS,
  type Import,
  importsOf,
  roomOf,
  SOURCES,
  SRC,
} from '../scripts/imports.ts';

/** The imports of `src/`, compared with the rule: one way only, and each room with its own tools. */

const isOurs = (path: string): boolean => SOURCES.has(path) || path.endsWith('.js');
const sentence = ({ from, to }: Import): string => `${from} -> ${to}`;

/** What each room may import besides itself; `types` may be imported as types alone. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly types?: readonly string[] }>
> = {
  core: { rooms: [] },
  formats: { rooms: ['core'] },
  drift: { rooms: ['core'] },
  blockers: { rooms: ['core'] },
  trust: { rooms: ['core'] },
  render: { rooms: ['core'] },
  gate: { rooms: ['core', 'formats', 'drift', 'blockers', 'trust'] },
  git: { rooms: ['core'] },
  github: { rooms: ['core'] },
  action: {
    rooms: ['core', 'formats', 'drift', 'blockers', 'trust', 'gate', 'render', 'git', 'github'],
  },
  cli: {
    rooms: ['core', 'formats', 'drift', 'blockers', 'trust', 'gate', 'render', 'git', 'demo'],
  },
  api: {
    rooms: ['core', 'formats', 'gate', 'git', 'render'],
  },
  demo: {
    rooms: ['core', 'formats', 'drift', 'blockers', 'trust', 'gate', 'render', 'git', 'github'],
  },
};

/** Libraries and Node's own modules that a room may import. */
const TOOLS: Readonly<Record<string, RegExp>> = {
  core: /^node:(?:crypto|buffer)$/,
  formats: /^(?:node:buffer|ajv(?:\/.*)?|jsonc-parser|picomatch|micromark.*|mdast.*)$/,
  drift: /^(?:node:buffer|node:crypto|node:zlib|diff|iconv-lite|character-entities(?:-html4)?)$/,
  blockers: /^$/,
  trust: /^$/,
  render: /^node:buffer$/,
  gate: /^node:buffer$/,
  git: /^node:/,
  github: /^(?:node:.*|@actions\/.*|@octokit\/.*|undici)$/,
  action: /^(?:node:.*|@actions\/.*)$/,
  cli: /^(?:node:.*|commander)$/,
  api: /^$/,
  demo: /^(?:node:.*|ajv(?:\/.*)?|micromark.*)$/,
};

/** What stands against the rule today, each with the reason; the list may only shrink. */
const KNOWN: readonly string[] = [];

test('the scan finds every form of import', () => {
  expect(FILES.length).toBeGreaterThan(80);
  const one = importsOf(
    'gate/x.ts',
    `import { a } from './a.ts';
import type { B } from '../core/b.ts';
import {
  type C,
  type D,
} from '../core/c.ts';
export { e } from './e.ts';
export type { F } from '../f.ts';
export * from './g.ts';
import './h.ts';
const i = await import('../i/i.ts');
// import { no } from './no.ts';
/* import { no } from './no.ts'; */
import j, { type K } from 'j';
`,
  );
  expect(one.map(({ to, typeOnly }) => `${to}${typeOnly ? ' (types)' : ''}`)).toEqual([
    ...['gate/a.ts', 'core/b.ts (types)', 'core/c.ts (types)', 'gate/e.ts', 'f.ts (types)'],
    ...['gate/g.ts', 'gate/h.ts', 'i/i.ts', 'j'],
  ]);
});

test('every folder is a room of the rule', () => {
  expect([...new Set(FILES.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort());
});

test('every relative import resolves to a file', () => {
  const lost = IMPORTS.filter(({ from, to }) => {
    const text = SOURCES.get(from) ?? '';
    return to.includes('/') && ROOMS[roomOf(to)] !== undefined && !isOurs(to) && text !== '';
  });
  expect(lost.filter(({ to }) => !/\.(?:json|js)$/.test(to)).map(sentence)).toEqual([]);
});

describe.each(Object.entries(ROOMS))('%s', (room, { rooms }) => {
  const own = IMPORTS.filter(({ from }) => roomOf(from) === room);

  test(`imports ${rooms.join(', ') || 'no other room'}`, () => {
    const wrong = own
      .filter(({ to }) => ROOMS[roomOf(to)] !== undefined && to.includes('.'))
      .filter(({ to }) => roomOf(to) !== room && !rooms.includes(roomOf(to)));
    expect(wrong.map(sentence).filter((each) => !KNOWN.includes(each))).toEqual([]);
  });

  test('imports only its own tools', () => {
    const wrong = own
      .filter(({ to }) => SOURCES.get(to) === undefined && !to.includes('.js'))
      .filter(({ to }) => ROOMS[roomOf(to)] === undefined || !to.includes('.'))
      .filter(({ to }) => TOOLS[room]?.test(to) !== true);
    expect(wrong.map(sentence)).toEqual([]);
  });
});

test('every known exception still exists', () => {
  const all = new Map(IMPORTS.map((each) => [sentence(each), each]));
  for (const each of KNOWN) expect([each, all.get(each)?.typeOnly]).toEqual([each, true]);
});

describe('the phases of the gate', () => {
  const PHASES = ['read', 'verify', 'explain', 'decide', 'survey'];
  const folderOf = (path: string): string => /^gate\/([^/]+)\//.exec(path)?.[1] ?? '';
  const ofPhases = IMPORTS.filter(({ from }) => PHASES.includes(folderOf(from)));

  test('are the folders of the gate, beside the controls', () => {
    const folders = new Set(FILES.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].sort()).toEqual(['controls', ...PHASES].sort());
  });

  test('import values of earlier phases, and of no later one', () => {
    const between = ofPhases.filter(({ to }) => PHASES.includes(folderOf(to)));
    const wrong = between.filter(
      ({ from, to }) => PHASES.indexOf(folderOf(to)) > PHASES.indexOf(folderOf(from)),
    );
    expect(between.some(({ from, to }) => folderOf(from) !== folderOf(to))).toBe(true);
    expect(wrong.map(sentence)).toEqual([]);
  });

  test('know of the gate its contract alone', () => {
    const others = ofPhases.filter(
      ({ to }) => roomOf(to) === 'gate' && !PHASES.includes(folderOf(to)),
    );
    expect([...new Set(others.map(({ to }) => to))]).toEqual(['gate/contract.ts']);
  });
});

describe('cycles of imports', () => {
  const edge = (from: string, to: string) => ({ from, to });

  test('are found through several files, and where a file imports itself', () => {
    const chain = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('c', 'd')];
    expect(cyclesOf(chain)).toEqual([]);
    expect(cyclesOf([...chain, edge('c', 'a')])).toEqual(['a -> b -> c -> a']);
    expect(cyclesOf([...chain, edge('d', 'd')])).toEqual(['d -> d']);
  });

  test('do not exist, with imports of types counted as well', () => {
    expect(IMPORTS.some(({ typeOnly }) => typeOnly)).toBe(true);
    expect(cyclesOf(IMPORTS)).toEqual([]);
  });
});

const PURE = ['core', 'formats', 'drift', 'blockers', 'trust', 'render', 'gate'];

/** Code without comments, strings and regular expressions: what is left is executed. */
function bare(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

test('the pure rooms touch no process, console, clock, network or chance', () => {
  const touching =
    /\b(?:process|console|globalThis)\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\brequire\(|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\(/;
  const wrong = [...SOURCES]
    .filter(([path]) => PURE.includes(roomOf(path)) && !path.includes('/generated/'))
    .flatMap(([path, text]) => {
      const found = touching.exec(bare(text));
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
  expect(wrong).toEqual([]);
});

/** A table of data is as long as its subject: the negative controls. */
const TABLES: ReadonlySet<string> = new Set(['gate/controls/control-list.ts']);

/** Files that ask to be two, and how long they are at most; the list may only shrink. */
const LONG: Readonly<Record<string, number>> = {};

test('the search imports no cause', () => {
  const wrong = IMPORTS.filter(
    ({ from, to }) =>
      /^drift\/(?:search|change|json|tables)\//.test(from) && /^drift\/causes\//.test(to),
  );
  expect(FILES.some((path) => path.startsWith('drift/search/'))).toBe(true);
  expect(wrong.map(sentence)).toEqual([]);
});

describe('conventions of the sources', () => {
  test('no file is above 250 lines', () => {
    const long = [...SOURCES].flatMap(([path, text]) => {
      if (TABLES.has(path) || /\/(?:generated|tables)\//.test(path)) return [];
      const lines = text.split('\n').length - 1;
      return lines > (LONG[path] ?? 250) ? [`${path}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });

  test('no module has a vague name', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|managers?|misc|shared|lib)(?:\.ts|\/|$)/i;
    expect(FILES.filter((path) => vague.test(path))).toEqual([]);
  });

  test('names are in kebab-case', () => {
    const names = FILES.filter(
      (path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.(?:ts|js)$/.test(path),
    );
    expect(names).toEqual([]);
  });

  test('no `any`, no disabled check', () => {
    const wrong = [...SOURCES]
      .filter(([path]) => !path.includes('/generated/'))
      .filter(
        ([, text]) =>
          /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(text) ||
          /\bas any\b|: any\b|<any>/.test(bare(text)),
      );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('the runner’s toolkit stays in action/ and github/', () => {
    const users = IMPORTS.filter(({ to }) => to.startsWith('@actions/')).map(({ from }) =>
      roomOf(from),
    );
    expect([...new Set(users)].sort()).toEqual(['action', 'github']);
  });

  test('the GitHub client is imported lazily', () => {
    const clients = new Set(['github/client.ts']);
    const eager = [...SOURCES].filter(([path, text]) => {
      if (roomOf(path) === 'github') return false;
      const fixed = [...text.matchAll(/^import (?!type\b)[^;]*?from '([^']+)';/gm)];
      return fixed.some(([, to = '']) => clients.has(relative(SRC, join(SRC, dirname(path), to))));
    });
    expect(eager.map(([path]) => path)).toEqual([]);
  });
});
