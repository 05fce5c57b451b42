import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseMatchers } from '../../src/demo/problem-matchers.ts';
import { StepLog } from '../../src/demo/step-log.ts';
import { ESLINT_STYLISH, SETUP_NODE, TSC } from './setup-node-matchers.fixture.ts';

let workspace = '';

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'seal-vs-bytes-log-'));
  mkdirSync(join(workspace, 'src'));
  writeFileSync(join(workspace, 'src/a.ts'), '');
  writeFileSync(join(workspace, 'tsc.json'), TSC);
});

afterAll(() => rmSync(workspace, { recursive: true }));

const DRIFT = 'src/a.ts(1,2): error TS1: drift';

function logOf(matchers: readonly string[], ...chunks: readonly string[]): StepLog {
  const log = new StepLog(workspace, matchers.flatMap(parseMatchers));
  for (const chunk of chunks) log.push('stdout', Buffer.from(chunk));
  log.end();
  return log;
}

const told = ({ kept }: StepLog): string[] =>
  kept.map(({ level, matcher, message }) => `${level} ${matcher ?? 'command'} ${message}`);

test('a matched line becomes an annotation with its message, at an existing file', () => {
  expect(logOf(SETUP_NODE, `${DRIFT}\n`).kept).toEqual([
    {
      ...{ level: 'error', matcher: 'tsc', message: 'drift' },
      properties: { line: '1', col: '2', code: '1', file: 'src/a.ts' },
    },
  ]);
  const elsewhere = ['src/none.ts', 'src', '../../../etc/passwd', '/etc/passwd'];
  for (const path of elsewhere) {
    const [one] = logOf([TSC], `${path}(1,99999999999): error TS1: drift`).kept;
    expect(one?.properties).toEqual({ line: '1', code: '1' });
  }
});

test('a command is executed, and its line goes to no matcher', () => {
  const log = logOf([TSC], `::error file=x::${DRIFT}\n##[warning]${DRIFT}\n::debug::${DRIFT}\n`);
  expect(told(log)).toEqual([`error command ${DRIFT}`, `warning command ${DRIFT}`]);
});

test('while commands are stopped, matchers run on command lines too', () => {
  const lines = ['::stop-commands::t0ken', DRIFT, '::error::not obeyed', `##[error]${DRIFT}`];
  const log = logOf([TSC], [...lines, '::t0ken::', '::notice::obeyed', ''].join('\n'));
  expect(told(log)).toEqual([...['error tsc drift', 'error tsc drift', 'notice command obeyed']]);
});

test('levels match in any case; colour codes in a line prevent a match', () => {
  const compact = SETUP_NODE.slice(2);
  const line = 'a: line 1, col 2, Warning - x (y)';
  expect(told(logOf(compact, line))).toEqual(['warning eslint-compact x']);
  expect(told(logOf(compact, `\x1b[31m${line}\x1b[0m`))).toEqual([]);
});

test('an unknown level or an empty message gives no annotation', () => {
  const info = 'src/a.ts(1,2): info TS1: x\nsrc/a.ts(1,2): error TS1: \n';
  expect(logOf([TSC], info).kept).toEqual([]);
});

test('lines end as on a runner, and a chunk may end anywhere', () => {
  const half = DRIFT.length / 2;
  const chunks = [DRIFT.slice(0, half), `${DRIFT.slice(half)}\r`, `\n${DRIFT}\r${DRIFT}`];
  expect(logOf([TSC], ...chunks).kept).toHaveLength(3);
  const accented = Buffer.from('src/a.ts(1,2): error TS1: \u00e9');
  const log = new StepLog(workspace, parseMatchers(TSC));
  log.push('stdout', accented.subarray(0, -1));
  log.push('stdout', accented.subarray(-1));
  log.end();
  expect(log.kept[0]?.message).toBe('\u00e9');
});

test('each stream has its own matchers; stop-commands applies to both', () => {
  const log = new StepLog(workspace, parseMatchers(ESLINT_STYLISH));
  const place = '  1:2  error  Say so  rule\n';
  log.push('stdout', Buffer.from('src/a.ts\n'));
  log.push('stderr', Buffer.from(place));
  expect(log.kept).toEqual([]);
  log.push('stdout', Buffer.from(`${place}::stop-commands::t0ken\n`));
  log.push('stderr', Buffer.from('::error::not obeyed\n'));
  expect(told(log)).toEqual(['error eslint-stylish Say so']);
});

describe('ten annotations of each level are kept', () => {
  test('the first ones, each level counted separately', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `src/a.ts(1,2): error TS1: ${at}`);
    const log = logOf([TSC], [...lines, '::error::too late', '::warning::in time', ''].join('\n'));
    expect(log.kept.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(told(log).at(-1)).toBe('warning command in time');
    expect(told(log)).not.toContain('error command too late');
  });

  test('with 4096 characters of the message', () => {
    expect(logOf([], `::error::${'x'.repeat(5_000)}\n`).kept[0]?.message).toHaveLength(4_096);
  });
});

describe('the first matcher that annotates consumes the line', () => {
  const anything = (owner: string, severity = 'warning'): string =>
    JSON.stringify({
      problemMatcher: [{ owner, severity, pattern: [{ regexp: '^.*TS\\d+: (.*)$', message: 1 }] }],
    });

  test('in the order of the matchers', () => {
    expect(told(logOf([anything('own'), TSC], DRIFT))).toEqual(['warning own drift']);
    expect(told(logOf([TSC, anything('own')], DRIFT))).toEqual(['error tsc drift']);
  });

  test('a matcher without a match passes it on', () => {
    const info = DRIFT.replace('error', 'info');
    expect(told(logOf([TSC, anything('own')], info))).toEqual(['warning own drift']);
  });

  test('partial matches of the others end', () => {
    const place = '  1:2  error  Say so  rule';
    expect(told(logOf([ESLINT_STYLISH], `src/a.ts\n${place}`))).toHaveLength(1);
    expect(told(logOf([TSC, ESLINT_STYLISH], `${DRIFT}\n${place}`))).toEqual(['error tsc drift']);
  });
});

describe('a step adds and removes matchers', () => {
  test('from a file of the workspace', () => {
    expect(told(logOf([], `${DRIFT}\n::add-matcher::tsc.json\n${DRIFT}\n`))).toHaveLength(1);
    const removed = `::remove-matcher owner=TSC::\n${DRIFT}\n`;
    expect(logOf([TSC], removed).kept).toEqual([]);
    expect(logOf([TSC], `::remove-matcher::tsc.json\n${DRIFT}\n`).kept).toEqual([]);
  });

  test('replacing those of the same owner', () => {
    expect(told(logOf([TSC], `::add-matcher::tsc.json\n${DRIFT}\n`))).toHaveLength(1);
  });

  test('an unreadable file is an error of the step', () => {
    expect(told(logOf([], '##[add-matcher]none.json\n'))).toEqual([
      "error command Unable to process command '##[add-matcher]none.json' successfully.",
      expect.stringContaining('ENOENT'),
    ]);
  });
});
