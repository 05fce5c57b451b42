import { describe, expect, test } from '@jest/globals';
import { fixture, fromBoth, fromDigest, idsOf } from './facts.ts';

const SEALED = fixture('corpus/clone-provenance.json').toString('utf8');
const VALUE: unknown = JSON.parse(SEALED.replace('12345678901234567890', '"BIG"'));
const dump = (indent: number | string): string =>
  JSON.stringify(VALUE, null, indent).replace('"BIG"', '12345678901234567890');
const escaped = (text: string, upper: boolean): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${upper ? hex.toUpperCase() : hex}`;
  });

describe('a re-encoding is undone byte for byte', () => {
  const indents = [0, 1, 2, 3, 4, 5, 6, 7, 8, '\t'] as const;
  test.each(indents.flatMap((from) => indents.map((to) => [from, to] as const)))(
    'indent %j to %j',
    (from, to) => {
      if (from === to) return;
      const diagnosis = fromDigest(dump(from), dump(to));
      expect(diagnosis.explained).toBe(true);
      expect(diagnosis.sealedBytes?.toString()).toBe(Buffer.from(dump(from)).toString());
    },
  );

  test.each([true, false])('escapes, upper case: %j', (upper) => {
    expect(idsOf(fromDigest(SEALED, escaped(SEALED, upper)))).toEqual(['json-escaped']);
    expect(idsOf(fromDigest(escaped(SEALED, upper), SEALED))).toEqual(['json-unescaped']);
    expect(idsOf(fromDigest(escaped(SEALED, upper), escaped(SEALED, !upper)))).toEqual([
      'json-escaped',
    ]);
  });

  test('a surrogate pair, a slash, HTML, together with a new layout', () => {
    const found = escaped(dump(0), false).replaceAll('/', '\\/');
    const diagnosis = fromDigest(SEALED, found);
    expect(idsOf(diagnosis).sort()).toEqual([
      'final-newline-removed',
      'json-escaped',
      'json-reformatted',
    ]);
  });
});

describe('what a re-encoding must not be taken for', () => {
  const edited = (sealed: string, found: string): string[] => {
    expect(fromDigest(sealed, found).explained).toBe(false);
    const diagnosis = fromBoth(sealed, found);
    expect(diagnosis.explained).toBe(false);
    return idsOf(diagnosis);
  };

  test('a big integer that lost its last digits', () => {
    expect(edited('{"n": 12345678901234567890}\n', '{"n":12345678901234567000}\n')).toContain(
      'edited',
    );
  });

  test('minus zero made zero, a duplicate key dropped', () => {
    expect(edited('{"n": -0}\n', '{"n":0}\n')).toContain('edited');
    expect(edited('{"a": 1, "a": 2}\n', '{"a":2}\n')).toContain('edited');
    expect(edited('{"a": 1, "a": 2}\n', '{"a":2,"a":1}\n')).toContain('edited');
  });

  test('one value changed under a new layout: the layout named, the value located', () => {
    const diagnosis = fromBoth(SEALED, dump(0).replace('1.5', '1.6'));
    expect(idsOf(diagnosis)).toEqual(['final-newline-removed', 'json-reformatted', 'edited']);
    expect(diagnosis.locations.find(({ cause }) => cause === 'edited')).toMatchObject({
      found: '1.6',
      sealed: '1.5',
    });
  });

  test('an escaped backslash is no escape', () => {
    expect(edited('{"a": "\\\\u0041"}\n', '{"a": "A"}\n')).toContain('edited');
  });
});

describe('what is the same value', () => {
  test('keys in another order, strings in another spelling', () => {
    const diagnosis = fromBoth('{"b": 1.0, "a": [1e5, "\\u00e9"]}\n', '{"a":[1e5,"é"],"b":1.0}');
    expect(idsOf(diagnosis)).toContain('json-reformatted');
    expect(diagnosis).toMatchObject({ explained: true });
  });

  test.each([
    ['1.0', '1'],
    ['1.0', '1.00'],
    ['1e5', '100000'],
    ['-0', '0'],
  ])('but a number written otherwise is an edit: %s became %s', (sealed, found) => {
    const diagnosis = fromBoth(`{"b": ${sealed}, "a": 2}\n`, `{"b": ${found}, "a": 2}\n`);
    expect(idsOf(diagnosis)).toEqual(['edited']);
    expect(diagnosis.explained).toBe(false);
  });

  test('sealed sorted, found not', () => {
    const diagnosis = fromDigest('{"a":1,"b":[{"c":2,"d":3}]}', '{"b":[{"d":3,"c":2}],"a":1}');
    expect(idsOf(diagnosis)).toEqual(['json-reformatted']);
    expect(diagnosis.causes[0]?.proof).toBe('reconstructed');
  });

  test('1.0, 1e5, big integers, -0, duplicate keys and lone surrogates stay as written', () => {
    const numbers = fixture('corpus/numbers.json').toString('utf8');
    const relaid = numbers.replaceAll(', "', ',"').replaceAll('": ', '":');
    const diagnosis = fromDigest(numbers, relaid);
    expect(idsOf(diagnosis)).toEqual(['json-reformatted']);
    expect(Buffer.from(diagnosis.sealedBytes ?? []).toString('utf8')).toBe(numbers);
  });
});
