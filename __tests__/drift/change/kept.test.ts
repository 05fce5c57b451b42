import { expect, test } from '@jest/globals';
import { substitution } from '../../../src/drift/change/by-pattern.ts';
import { Kept, type Slot } from '../../../src/drift/change/kept.ts';
import { Subject } from '../../../src/drift/change/subject.ts';

const slot = (name: string): Slot => ({ result: { name } });
const kept = (slots: readonly Slot[]): boolean[] => slots.map(({ result }) => result !== null);

test('the least recently used result is evicted first', () => {
  const [a, b, c, d] = [slot('a'), slot('b'), slot('c'), slot('d')];
  const room = new Kept(10);
  room.add(a, 4);
  room.add(b, 4);
  expect([kept([a, b]), room.bytes]).toEqual([[true, true], 8]);
  room.touch(a);
  room.add(c, 4);
  expect([kept([a, b, c]), room.bytes]).toEqual([[true, false, true], 8]);
  room.touch(b);
  room.add(d, 10);
  expect([kept([a, b, c, d]), room.bytes]).toEqual([[false, false, false, true], 10]);
});

test('a result larger than the cache is kept until the next one', () => {
  const [a, b] = [slot('a'), slot('b')];
  const room = new Kept(10);
  room.add(a, 100);
  expect(kept([a])).toEqual([true]);
  room.add(b, 1);
  expect([kept([a, b]), room.bytes]).toEqual([[false, true], 1]);
});

test.each([1_000, 100_000])(
  'a result for a file of %i bytes is computed once while it is cached',
  (length) => {
    const subject = new Subject(Buffer.alloc(length));
    const asked: string[] = [];
    const once = {};
    const none = {};
    const ask = (): unknown[] => [
      subject.large(
        once,
        () => {
          asked.push('once');
          return { made: length };
        },
        () => length,
      ),
      subject.large(
        none,
        () => {
          asked.push('none');
          return null;
        },
        () => length,
      ),
    ];
    expect(ask()).toEqual([{ made: length }, null]);
    expect(ask()).toEqual([{ made: length }, null]);
    expect(asked).toEqual(['once', 'none']);
  },
);

test('an evicted result is computed again, and is equal', () => {
  const subject = new Subject(Buffer.alloc(100_000));
  let made = 0;
  const work = (): { readonly made: number } => {
    made += 1;
    return { made: 7 };
  };
  const size = (): number => 100 * 1024 * 1024;
  const [first, second] = [{}, {}];
  expect(subject.large(first, work, size)).toEqual({ made: 7 });
  subject.large(second, () => ({}), size);
  expect(subject.large(first, work, size)).toEqual({ made: 7 });
  expect(made).toBe(2);
});

test('the places of two changes of a large file are kept side by side', () => {
  const subject = new Subject(Buffer.from('ab'.repeat(50_000)));
  let made = 0;
  const counted = (pattern: RegExp) =>
    substitution({
      touches: 1,
      pattern,
      replace: () => {
        made += 1;
        return 'x';
      },
    });
  const [a, b] = [counted(/a/g), counted(/b/g)];
  const found = (): unknown[] => [a, b].map((rewrite) => rewrite.places?.(subject).length);
  expect(found()).toEqual([50_000, 50_000]);
  const once = made;
  expect(found()).toEqual([50_000, 50_000]);
  expect(made).toBe(once);
});
