import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { architecturePage } from '../scripts/architecture.ts';
import { readSchema, referencePage, SCHEMAS_SHOWN, type Schema } from '../scripts/reference.ts';
import { EXAMPLES } from '../scripts/reference-examples.ts';
import { tutorialPage } from '../scripts/tutorial.ts';

/** Pages that scripts make: `npm run docs` writes them. */

const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../docs', name), 'utf8');

test('the tutorial is what a run prints', async () => {
  expect(await tutorialPage()).toBe(page('tutorial.md'));
});

test('the architecture page matches the imports', () => {
  expect(architecturePage()).toBe(page('architecture.md'));
});

describe('the reference', () => {
  test('is generated from the schemas', () => {
    expect(referencePage()).toBe(page('reference.md'));
  });

  test.each(SCHEMAS_SHOWN)('%s: its example is valid', (id, file) => {
    const schema = readSchema(file);
    const validate = new Ajv2020({ strict: false, validateFormats: false, $data: true }).compile(
      schema,
    );
    validate(EXAMPLES[id]);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(SCHEMAS_SHOWN)('%s: each field is described', (_, file) => {
    const text = referencePage();
    const silent = fieldsOf(readSchema(file)).filter((name) =>
      text.split('\n').some((line) => line.startsWith(`| \`${name}\` |`) && line.endsWith('|  |')),
    );
    expect(silent).toEqual([]);
  });

  test('links to its own headings', () => {
    const text = page('reference.md');
    const anchors = new Set(
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !anchors.has(to))).toEqual([]);
  });
});

function fieldsOf(schema: Schema): readonly string[] {
  const own = [schema, ...Object.values(schema.$defs ?? {})];
  return own.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
