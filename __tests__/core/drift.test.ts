import { expect, test } from '@jest/globals';
import { CAUSE_IDS, SUSPICIOUS_CAUSES } from '../../src/core/drift.ts';

test('an attack by look-alike or invisible characters is never classed as a change of form', () => {
  expect(CAUSE_IDS.filter((id) => SUSPICIOUS_CAUSES.has(id))).toEqual(['invisible', 'homoglyph']);
});
