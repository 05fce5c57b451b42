import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  CAUSES_PAGE,
  causeTable,
  diagnoseExample,
  examples,
} from '../../../scripts/cause-table.ts';
import { CAUSE_IDS } from '../../../src/core/drift.ts';
import { TREE_CAUSES } from '../tree-causes.fixture.ts';

test('docs/causes.md is what a run prints now (node scripts/cause-table.ts)', () => {
  expect(readFileSync(CAUSES_PAGE, 'utf8')).toBe(causeTable());
});

test.each(examples.map((example) => [example.id, example] as const))(
  'the example of %s is diagnosed as that cause',
  (id, example) => {
    const diagnosis = diagnoseExample(example);
    expect(diagnosis.causes.map((cause) => cause.id)).toEqual([id]);
    expect(diagnosis.explained).toBe(id !== 'edited');
  },
);

test('every cause of bytes has an example', () => {
  expect(examples.map(({ id }) => id).sort()).toEqual(
    CAUSE_IDS.filter((id) => !TREE_CAUSES.includes(id)).sort(),
  );
});
