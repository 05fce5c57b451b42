import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../src/action/inputs.ts';
import { REPORT_OUTPUTS } from '../src/action/report-files.ts';
import { DEFAULT_PATTERNS, DEFAULT_PRODUCTION_BRANCHES } from '../src/gate/defaults.ts';
import { outputsOf } from '../src/render/outputs.ts';
import { ENVIRONMENT } from './action/inputs.fixture.ts';
import { report } from './render/report.fixture.ts';

const ROOT = new URL('../', import.meta.url);
const TEXT = readFileSync(new URL('action.yml', ROOT), 'utf8');

/** The lines of a top-level block. */
function block(name: string): string {
  const match = new RegExp(`^${name}:\\n((?:(?: .*)?\\n)*)`, 'm').exec(TEXT);
  if (match?.[1] === undefined) throw new Error(`action.yml has no ${name}`);
  return match[1];
}

/** Entries of a block: name to its own lines. */
function entries(name: string): ReadonlyMap<string, string> {
  const parts = block(name)
    .split(/^ {2}(?=\S)/m)
    .slice(1);
  return new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf(':');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

/** A scalar of an entry: plain, quoted, or a literal block. */
function scalar(entry: string, key: string): string {
  const inline = new RegExp(`^ {4}${key}: (?!\\|)(.*)$`, 'm').exec(entry)?.[1];
  if (inline !== undefined) return inline.startsWith('"') ? JSON.parse(inline) : inline;
  const literal = new RegExp(`^ {4}${key}: \\|\\n((?: {6}.*\\n)*)`, 'm').exec(entry)?.[1];
  if (literal === undefined) throw new Error(`no ${key} in ${entry}`);
  return literal.replace(/^ {6}/gm, '');
}

const INPUTS = entries('inputs');
const OUTPUTS = entries('outputs');

/** Names that the options parser asks for. */
function inputsRead(): string[] {
  const names = new Set<string>();
  const { options: result } = readOptions((name) => {
    names.add(name);
    return '';
  }, ENVIRONMENT);
  if (!result.ok) throw new Error('empty inputs are refused');
  return [...names];
}

describe('inputs', () => {
  test('every described input is read, and every input that is read is described', () => {
    expect(inputsRead().sort()).toEqual([...INPUTS.keys()].sort());
  });

  test('each has a description and a default, and none is required', () => {
    for (const [name, entry] of INPUTS) {
      expect([name, scalar(entry, 'description').length > 20]).toEqual([name, true]);
      expect([name, scalar(entry, 'required')]).toEqual([name, 'false']);
      expect(() => scalar(entry, 'default')).not.toThrow();
    }
  });

  test('the documented defaults are the defaults that are read', () => {
    const written = (name: string): string => {
      const value = scalar(INPUTS.get(name) ?? '', 'default');
      return name === 'token' ? '' : value;
    };
    const read = (input: (name: string) => string) => {
      const { options: result } = readOptions(input, ENVIRONMENT);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.value;
    };
    const [said, silent] = [read(written), read(() => '')];
    // A pattern that stands in action.yml reaches the gate as if somebody had named it.
    const unnamed = { ...said.gate.seals, explicit: silent.gate.seals.explicit };
    expect({ ...said, gate: { ...said.gate, seals: unnamed } }).toEqual(silent);
    expect(scalar(INPUTS.get('seals') ?? '', 'default')).toBe(DEFAULT_PATTERNS.seals.join('\n'));
    expect(
      scalar(INPUTS.get('production-branches') ?? '', 'default')
        .trim()
        .split('\n'),
    ).toEqual([...DEFAULT_PRODUCTION_BRANCHES]);
    expect(scalar(INPUTS.get('token') ?? '', 'default')).toMatch(/^\$\{\{ github\.token \}\}$/);
  });
});

describe('outputs', () => {
  test('every output that is set is described, and every described output is set', () => {
    const set = [...Object.keys(outputsOf(report())), ...REPORT_OUTPUTS, 'comment-url'];
    expect([...OUTPUTS.keys()].sort()).toEqual(set.sort());
  });

  test('each has a description', () => {
    for (const [name, entry] of OUTPUTS) {
      expect([name, scalar(entry, 'description').length > 10]).toEqual([name, true]);
    }
  });

  test('the action sets no other output', () => {
    for (const file of ['run.ts', 'publish/comment.ts', 'report-files.ts', 'index.ts']) {
      const source = readFileSync(new URL(`src/action/${file}`, ROOT), 'utf8');
      for (const [, literal = ''] of source.matchAll(/setOutputs\(\{([^}]*)\}\)/g)) {
        for (const [, quoted, plain] of literal.matchAll(/(?:'([\w-]+)'|\b([a-z]\w*))\s*:/g)) {
          expect([file, [...OUTPUTS.keys()].includes(quoted ?? plain ?? '')]).toEqual([file, true]);
        }
      }
    }
  });
});

describe('how it runs', () => {
  test('on Node 24, from an existing file', () => {
    const runs = block('runs');
    expect(/^ {2}using: (.*)$/m.exec(runs)?.[1]).toBe('node24');
    const main = /^ {2}main: (.*)$/m.exec(runs)?.[1] ?? '';
    expect(existsSync(fileURLToPath(new URL(main, ROOT)))).toBe(true);
  });

  test('has a name, a description and branding', () => {
    expect(TEXT).toMatch(/^name: \S/m);
    expect(TEXT).toMatch(/^description: \S/m);
    expect(TEXT).toMatch(/^branding:\n {2}icon: [a-z-]+\n {2}color: [a-z-]+$/m);
  });
});
