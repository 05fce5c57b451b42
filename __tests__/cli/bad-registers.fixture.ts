import type { ProblemCode } from '../../src/core/problem.ts';
import { sealOf, type Tree } from '../gate/gate.fixture.ts';
import { ROLLBACK } from '../gate/rollback.fixture.ts';
import type { BadCase, Content } from './bad-input.fixture.ts';

const REGISTER = 'x.blockers.json';
const FILES = { 'a.md': 'one\n' };

interface Parts {
  readonly top?: string;
  readonly default?: string;
  readonly option?: string;
  readonly grant?: string;
  readonly blocker?: string;
}

/** The text of a register; values are raw JSON. Option, grant and blocker are on lines 3 to 5. */
function registerText(parts: Parts = {}): string {
  const {
    top = '',
    default: fallback = '"HOLD"',
    option = '{"id": "GO", "summary": "go", "requires": "all", "grants": ["permit"]}',
    grant = '{"id": "permit", "status": "open"}',
    blocker = '{"id": "B-1", "status": "open", "actors": ["owner"], "gate": "prove it"}',
  } = parts;
  return [
    `{"version": 1, "packet": "P0", "default": ${fallback}, ${top}`,
    '"options": [{"id": "HOLD", "summary": "hold", "requires": []},',
    `${option}],`,
    `"grants": [${grant}],`,
    `"blockers": [${blocker}]}`,
    '',
  ].join('\n');
}

const option = (members: string) => ({ option: `{"id": "GO", "summary": "go", ${members}}` });
const grant = (members: string) => ({ grant: `{"id": "permit", ${members}}` });
const blocker = (members: string) => ({
  blocker: `{"id": "B-1", "actors": ["owner"], "gate": "prove it", ${members}}`,
});
const open = (members: string) => blocker(`"status": "open", ${members}`);

type Row = readonly [title: string, content: Content, code: ProblemCode, line: number];
type Parted = readonly [title: string, parts: Parts, code: ProblemCode, line: number];

const PARTED: readonly Parted[] = [
  ['an unknown key', { top: '"skip": true,' }, 'schema-violation', 1],
  ['a key twice', { top: '"packet": "P1",' }, 'duplicate-key', 1],
  ['__proto__', { top: '"__proto__": {},' }, 'schema-violation', 1],
  ['default: null', { default: 'null' }, 'schema-violation', 1],
  ['default: []', { default: '["HOLD"]' }, 'schema-violation', 1],
  ['a default that is no option', { default: '"EXECUTE"' }, 'unknown-default', 1],
  ['a default in lower case', { default: '"hold"' }, 'unknown-default', 1],
  ['a default with a trailing space', { default: '"HOLD "' }, 'schema-violation', 1],
  ['a default with a BOM', { default: '"\ufeffHOLD"' }, 'schema-violation', 1],
  ['a default with a zero-width space', { default: '"HO\u200bLD"' }, 'schema-violation', 1],
  ['a default with a lone surrogate', { default: '"HOLD\\ud800"' }, 'not-json', 1],
  ['requires missing', { option: '{"id": "GO", "summary": "go"}' }, 'schema-violation', 3],
  ['requires: null', option('"requires": null'), 'schema-violation', 3],
  ['requires: none', option('"requires": "none"'), 'schema-violation', 3],
  ['requires: ALL', option('"requires": "ALL"'), 'schema-violation', 3],
  ['requires: {}', option('"requires": {}'), 'schema-violation', 3],
  ['requires: false', option('"requires": false'), 'schema-violation', 3],
  ['requires an unknown blocker', option('"requires": ["B-2"]'), 'unknown-id', 3],
  ['requires a blocker in lower case', option('"requires": ["b-1"]'), 'unknown-id', 3],
  ['requires a blocker twice', option('"requires": ["B-1", "B-1"]'), 'duplicate-id', 3],
  ['requires 1', option('"requires": [1]'), 'schema-violation', 3],
  ['an unknown grant', option('"requires": "all", "grants": ["permlt"]'), 'unknown-id', 3],
  ['grants: a string', option('"requires": "all", "grants": "permit"'), 'schema-violation', 3],
  [
    'an option without a summary',
    { option: '{"id": "GO", "requires": "all"}' },
    'schema-violation',
    3,
  ],
  [
    'an option with an empty summary',
    { option: '{"id": "GO", "summary": "", "requires": "all"}' },
    'schema-violation',
    3,
  ],
  [
    'an option with a summary of 4,001 characters',
    { option: `{"id": "GO", "summary": "${'x'.repeat(4_001)}", "requires": "all"}` },
    'schema-violation',
    3,
  ],
  [
    'an option twice',
    { option: '{"id": "HOLD", "summary": "go", "requires": "all"}' },
    'duplicate-id',
    3,
  ],
  [
    'an option twice, in two cases',
    { option: '{"id": "Hold", "summary": "go", "requires": "all"}' },
    'duplicate-id',
    3,
  ],
  [
    'an option twice, once with a Cyrillic letter',
    { option: '{"id": "H\u041eLD", "summary": "go", "requires": "all"}' },
    'look-alike-id',
    3,
  ],
  ['a grant with another status', grant('"status": "given"'), 'schema-violation', 4],
  ['a grant with the status "Granted"', grant('"status": "Granted"'), 'schema-violation', 4],
  ['a grant with the status true', grant('"status": true'), 'schema-violation', 4],
  ['a grant without a status', { grant: '{"id": "permit"}' }, 'schema-violation', 4],
  ['a grant without a grantor', grant('"status": "granted"'), 'schema-violation', 4],
  ['a grant with an empty grantor', grant('"status": "granted", "by": ""'), 'schema-violation', 4],
  [
    'a grant with a space as grantor',
    grant('"status": "granted", "by": " "'),
    'schema-violation',
    4,
  ],
  [
    'a grant with a no-break space as grantor',
    grant('"status": "granted", "by": "\u00a0"'),
    'schema-violation',
    4,
  ],
  [
    'a grant twice',
    {
      grant: '{"id": "permit", "status": "open"}, {"id": "permit", "status": "granted", "by": "x"}',
    },
    'duplicate-id',
    4,
  ],
  ['no blocker', { blocker: '' }, 'schema-violation', 5],
  ['a blocker that is null', { blocker: 'null' }, 'schema-violation', 5],
  ['a blocker that is a list', { blocker: '[]' }, 'schema-violation', 5],
  [
    'a blocker without a status',
    { blocker: '{"id": "B-1", "actors": ["owner"], "gate": "x"}' },
    'schema-violation',
    5,
  ],
  ['a blocker with the status "Closed"', blocker('"status": "Closed"'), 'schema-violation', 5],
  ['a blocker with the status "closed "', blocker('"status": "closed "'), 'schema-violation', 5],
  ['a blocker with the status "done"', blocker('"status": "done"'), 'schema-violation', 5],
  ['a blocker with a Cyrillic "closed"', blocker('"status": "\u0441losed"'), 'schema-violation', 5],
  ['a blocker with the status true', blocker('"status": true'), 'schema-violation', 5],
  ['a blocker with the status null', blocker('"status": null'), 'schema-violation', 5],
  [
    'a blocker with two statuses',
    blocker('"status": "open", "status": "closed"'),
    'duplicate-key',
    5,
  ],
  ['a blocker with an unknown key', open('"closed": true'), 'schema-violation', 5],
  [
    'a blocker twice',
    {
      blocker:
        '{"id": "B-1", "status": "open", "actors": ["o"], "gate": "x"}, {"id": "B-1", "status": "closed", "actors": ["o"], "gate": "x"}',
    },
    'duplicate-id',
    5,
  ],
  [
    'a blocker twice, once with a full-width digit',
    {
      blocker:
        '{"id": "B-1", "status": "open", "actors": ["o"], "gate": "x"}, {"id": "B-\uff11", "status": "closed", "actors": ["o"], "gate": "x"}',
    },
    'duplicate-id',
    5,
  ],
  [
    'a blocker without actors',
    { blocker: '{"id": "B-1", "status": "open", "gate": "x"}' },
    'schema-violation',
    5,
  ],
  [
    'a blocker with no actor',
    { blocker: '{"id": "B-1", "status": "open", "actors": [], "gate": "x"}' },
    'schema-violation',
    5,
  ],
  [
    'a blocker with an actor of spaces',
    { blocker: '{"id": "B-1", "status": "open", "actors": ["  "], "gate": "x"}' },
    'schema-violation',
    5,
  ],
  [
    'a blocker with a numeric id',
    { blocker: '{"id": 1, "status": "open", "actors": ["o"], "gate": "x"}' },
    'schema-violation',
    5,
  ],
  [
    'a blocker with an id of punctuation',
    { blocker: '{"id": "--", "status": "open", "actors": ["o"], "gate": "x"}' },
    'schema-violation',
    5,
  ],
  [
    'a blocker with an id of 201 characters',
    { blocker: `{"id": "${'x'.repeat(201)}", "status": "open", "actors": ["o"], "gate": "x"}` },
    'schema-violation',
    5,
  ],
  ['a note of 4,001 characters', open(`"note": "${'x'.repeat(4_001)}"`), 'schema-violation', 5],
  ['a note that is a number', open('"note": 1e400'), 'not-json', 5],
  ['a lock through ..', open('"locks": ["../a.md"]'), 'unsafe-path', 5],
  ['a lock on /', open('"locks": ["/a.md"]'), 'unsafe-path', 5],
  ['a lock that is empty', open('"locks": [""]'), 'schema-violation', 5],
  ['a lock that is a number', open('"locks": [1]'), 'schema-violation', 5],
  ['evidence: a string', open('"evidence": "a.md"'), 'schema-violation', 5],
  ['evidence: a list of strings', open('"evidence": ["a.md"]'), 'schema-violation', 5],
  ['evidence without a path', open('"evidence": [{"schema": "rollback"}]'), 'schema-violation', 5],
  ['evidence through ..', open('"evidence": [{"path": "../a.md"}]'), 'unsafe-path', 5],
  ['evidence in .git', open('"evidence": [{"path": ".git/HEAD"}]'), 'unsafe-path', 5],
  ['evidence on a drive', open('"evidence": [{"path": "C:a.md"}]'), 'unsafe-path', 5],
  [
    'evidence by an unknown schema',
    open('"evidence": [{"path": "a.md", "schema": "rolback"}]'),
    'evidence-schema',
    5,
  ],
  [
    'evidence by a schema through ..',
    open('"evidence": [{"path": "a.md", "schema": "../s.json"}]'),
    'unsafe-path',
    5,
  ],
  [
    'evidence by a schema on the network',
    open('"evidence": [{"path": "a.md", "schema": "https://example.com/s.json"}]'),
    'unsafe-path',
    5,
  ],
];

const TEXTS: readonly Row[] = [
  ['no byte', '', 'not-json', 1],
  ['a list', '[]', 'schema-violation', 1],
  ['a BOM', `\ufeff${registerText()}`, 'bom-refused', 1],
  ['UTF-16', Buffer.from(`\ufeff${registerText()}`, 'utf16le'), 'not-utf8', 1],
  [
    'a truncated sequence',
    Buffer.concat([Buffer.from('{"version":\n"'), Buffer.of(0xe2, 0x82)]),
    'not-utf8',
    2,
  ],
  ['lists 10,000 deep', '['.repeat(10_000), 'too-deep', 1],
  [
    'options missing',
    '{"version": 1, "packet": "P0", "default": "HOLD", "blockers": []}',
    'schema-violation',
    1,
  ],
  [
    'no option',
    registerText().replace(/"options": \[.*\n.*\],/, '"options": [],'),
    'schema-violation',
    2,
  ],
  ['version "1"', registerText().replace('"version": 1', '"version": "1"'), 'schema-violation', 1],
  ['version -0', registerText().replace('"version": 1', '"version": -0'), 'schema-violation', 1],
];

const badRegister = ([title, content, code, line]: Row): BadCase => ({
  title,
  head: { ...FILES, 'x.seal.json': sealOf(FILES), [REGISTER]: content },
  code,
  file: REGISTER,
  line,
});

export const BAD_REGISTERS: readonly BadCase[] = [
  ...PARTED.map(([title, parts, code, line]): Row => [title, registerText(parts), code, line]),
  ...TEXTS,
].map(badRegister);

type Paper = readonly [title: string, content: Content, says: RegExp];

const rollback = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...ROLLBACK, ...more });

/** A case that can be judged, and is refused: what the finding says of it. */
export interface UnprovenCase {
  readonly title: string;
  readonly head: Tree;
  readonly says: RegExp;
}

/** Evidence of a blocker that is closed, sealed as it is. */
const EVIDENCE: readonly Paper[] = [
  ['no byte', '', /line 1.*empty/],
  ['no JSON', 'rolled back', /line 1/],
  ['a BOM', `\ufeff${rollback({})}`, /byte order mark/],
  ['not UTF-8', Buffer.of(0x22, 0xc3, 0x28, 0x22), /not UTF-8/],
  ['a list', '[]', /must be an object/],
  ['lists 10,000 deep', '['.repeat(10_000), /nested deeper than 32/],
  ['a key twice', '{"version": 1,\n"version": 1}', /line 2.*"version"/],
  ['an unknown key', rollback({ skip: true }), /"skip"/],
  ['another kind', rollback({ kind: 'dry-run' }), /kind must be "rollback"/],
  [
    'another digest restored',
    rollback({ restored: { sha256: 'b'.repeat(64) } }),
    /snapshot\.sha256|restored\.sha256/,
  ],
  ['a digest of another type', rollback({ restored: { sha256: null } }), /restored\.sha256/],
  ['no digest', rollback({ restored: {} }), /sha256/],
  ['an invalid date', rollback({ at: '2026-02-30T03:04:05Z' }), /\bat must/],
  ['a date without a time', rollback({ at: '2026-01-02' }), /\bat must/],
  ['an hour 25', rollback({ at: '2026-01-02T25:04:05Z' }), /\bat must/],
  ['by nobody', rollback({ by: '' }), /\bby must/],
  ['version 1e400', rollback({}).replace('"version":1', '"version":1e400'), /too large/],
  ['a lone surrogate', rollback({ by: '\ud800' }), /surrogate/],
  ['more than 4 MiB', rollback({ by: 'x'.repeat(4 * 1024 * 1024) }), /too large/],
];

export const BAD_EVIDENCE: readonly UnprovenCase[] = EVIDENCE.map(([title, content, says]) => {
  const files = { ...FILES, 'rollback.json': content };
  const evidence = '"evidence": [{"path": "rollback.json", "schema": "rollback"}]';
  const closed = blocker(`"status": "closed", ${evidence}`);
  return {
    title,
    head: { ...files, 'x.seal.json': sealOf(files), [REGISTER]: registerText(closed) },
    says,
  };
});
