import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { COMMANDS } from '../src/cli/command-table.ts';
import { CAUSE_IDS } from '../src/core/drift.ts';
import { parseRegister } from '../src/formats/register.ts';
import { parseSeal } from '../src/formats/seal.ts';
import { DOCUMENTS, SNIPPETS } from './documents.fixture.ts';

/** Every snippet of the documents: a command that exists, JSON that is read, a workflow that is checked. */

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('there are snippets of every kind', () => {
  const kinds = new Set(SNIPPETS.map(({ language }) => language));
  for (const kind of ['yaml', 'sh', 'json', 'console', 'mermaid'])
    expect([...kinds]).toContain(kind);
  expect(SNIPPETS.length).toBeGreaterThan(35);
});

/** Validated in workflows.test.ts, formats or here; text is output that a script pastes. */
const KNOWN = ['yaml', 'sh', 'json', 'console', 'markdown', 'text', 'mermaid', 'ini', 'csv'];

test('no block has an unchecked kind', () => {
  const odd = SNIPPETS.filter(({ language }) => !KNOWN.includes(language));
  expect(odd.map(({ document, line, language }) => `${document}:${line} ${language}`)).toEqual([]);
});

/** Options that a command takes, by its name; `-q, --quiet` are two. */
const OPTIONS = new Map(
  COMMANDS.map(({ name, options }) => [
    name,
    new Set([...options.flatMap(({ flags }) => flags.match(/--?[a-z][\w-]*/g) ?? []), '--help']),
  ]),
);

interface Call {
  readonly place: string;
  readonly words: readonly string[];
}

/** Calls of this program in blocks and in inline code. */
const CALLS: readonly Call[] = DOCUMENTS.flatMap((document) =>
  read(document)
    .split('\n')
    .flatMap((line, at) => {
      const inline = [
        ...line.matchAll(/`((?:npx \S+ )?(?:seal-vs-bytes|node dist\/cli\.js) [^`]*)`/g),
      ];
      const block = /^(?:\$ |> \$ )?((?:npx \S+ )?(?:seal-vs-bytes|node dist\/cli\.js) .*)$/.exec(
        line,
      );
      const calls = [...inline, ...(block === null ? [] : [block])].map(([, call = '']) => call);
      return calls.map((call) => ({
        place: `${document}:${at + 1}`,
        words: call
          .replace(/ +#.*$/, '')
          .replace(/^(?:npx \S+ )?(?:seal-vs-bytes|node dist\/cli\.js) /, '')
          .split(/\s+/),
      }));
    }),
);

test('every command in a document exists, with its options', () => {
  expect(CALLS.length).toBeGreaterThan(30);
  const wrong = CALLS.filter(({ words: [command = '', ...rest] }) => {
    if (command === '--version' || command === '--help') return false;
    const options = OPTIONS.get(command);
    if (options === undefined) return true;
    return rest.some((word) => /^--?[a-z]/.test(word) && !options.has(word.replace(/=.*/, '')));
  });
  expect(wrong.map(({ place, words }) => `${place}: ${words.join(' ')}`)).toEqual([]);
});

test('every option on the page of commands exists', () => {
  const all = new Set([...OPTIONS.values()].flatMap((options) => [...options]));
  const named = new Set(read('docs/command-line.md').match(/(?<=`)--[a-z][\w-]*/g) ?? []);
  expect(named.size).toBeGreaterThan(15);
  expect([...named].filter((option) => !all.has(option))).toEqual([]);
});

const shell = SNIPPETS.filter(({ language }) => language === 'sh');

test.each(shell.map(({ document, line, text }) => [`${document}:${line}`, text]))(
  'a shell parses %s',
  (_, text) => {
    const { status, stderr } = spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  },
);

test('every npm script in a document exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = DOCUMENTS.flatMap((document) =>
    [...read(document).matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

const json = SNIPPETS.filter(({ language }) => language === 'json');

describe.each(json.map(({ document, line, text }) => ({ place: `${document}:${line}`, text })))(
  '$place',
  ({ text }) => {
    test('is JSON, and a valid seal or register', () => {
      // A digest is shown shortened in one place.
      const whole = text.replace(/"[0-9a-f]{8}\u2026[^"]*"/g, `"${'0'.repeat(64)}"`);
      const value = JSON.parse(whole);
      const bytes = Buffer.from(whole);
      if (Array.isArray(value.files) && value.verdict === undefined) {
        expect(parseSeal(bytes, 'x.seal.json')).toMatchObject({ ok: true });
      } else if (value.packet !== undefined) {
        expect(parseRegister(bytes, 'x.blockers.json', null)).toMatchObject({ ok: true });
      }
    });
  },
);

const yaml = SNIPPETS.filter(({ language }) => language === 'yaml');

test.each(yaml.map(({ document, line, text }) => [`${document}:${line}`, text]))(
  '%s is YAML',
  (_, text) => {
    expect(parse(text)).toEqual(expect.any(Object));
  },
);

test('the causes in the guide for authors exist', () => {
  const rows = read('docs/authors.md').match(/^\| `.*$/gm) ?? [];
  const named = rows.flatMap((row) => row.split(' | ')[0]?.match(/[a-z][a-z-]+/g) ?? []);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !CAUSE_IDS.some((known) => known === id))).toEqual([]);
});

test('the pre-commit configuration names an existing hook', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const configuration = yaml
    .map(({ text }) => parse(text))
    .find(({ repos }) => repos !== undefined);
  expect(configuration.repos[0].hooks).toEqual([{ id: hook.id }]);
});
