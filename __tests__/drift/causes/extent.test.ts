import { expect, test } from '@jest/globals';
import { cutStep } from '../../../src/drift/causes/extent.ts';
import { Subject } from '../../../src/drift/change/subject.ts';
import { goalOfBytes } from '../../../src/drift/search/goal.ts';

const subject = (text: string): Subject => new Subject(Buffer.from(text));

test.each(['abc', 'a\0b', '\0'.repeat(20)])(
  'of bytes that are the wanted ones nothing is cut: %j',
  (text) => {
    for (const direction of ['undo', 'redo'] as const) {
      expect(cutStep(subject(text), goalOfBytes(subject(text)), direction)).toBeNull();
    }
  },
);
