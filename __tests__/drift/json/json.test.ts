import { describe, expect, test } from '@jest/globals';
import { fixture, fromBoth, fromDigest, idsOf } from '../facts.ts';

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

  test('a surrogate pair, a slash, HTML, together with another layout', () => {
    const found = escaped(dump(0), false).replaceAll('/', '\\/');
    const diagnosis = fromDigest(SEALED, found);
    expect(idsOf(diagnosis).sort()).toEqual([
      'final-newline-removed',
      'json-escaped',
      'json-reformatted',
    ]);
  });
});

describe('what is no mere re-encoding', () => {
  const edited = (sealed: string, found: string): string[] => {
    expect(fromDigest(sealed, found).explained).toBe(false);
    const diagnosis = fromBoth(sealed, found);
    expect(diagnosis.explained).toBe(false);
    return idsOf(diagnosis);
  };

  test('a large integer that lost its last digits', () => {
    expect(edited('{"n": 12345678901234567890}\n', '{"n":12345678901234567000}\n')).toContain(
      'edited',
    );
  });

  test('a dropped duplicate key, exchanged duplicates, exchanged list items', () => {
    expect(edited('{"a": 1, "a": 2}\n', '{"a":2}\n')).toContain('edited');
    expect(edited('{"a": 1, "a": 2}\n', '{"a":2,"a":1}\n')).toContain('edited');
    expect(edited('{"b": [1, 2], "a": 3}\n', '{"a": 3, "b": [2, 1]}\n')).toContain('edited');
  });

  test('one changed value under another layout: the layout named, the value located', () => {
    const diagnosis = fromBoth(SEALED, dump(0).replace('1.5', '1.6'));
    expect(idsOf(diagnosis)).toEqual(['final-newline-removed', 'json-reformatted', 'edited']);
    expect(diagnosis.locations.find(({ cause }) => cause === 'edited')).toMatchObject({
      found: '1.6',
      sealed: '1.5',
    });
  });

  test('an escaped backslash starts no escape', () => {
    expect(edited('{"a": "\\\\u0041"}\n', '{"a": "A"}\n')).toContain('edited');
  });
});

describe('equal values', () => {
  test('keys in another order, strings with other escapes', () => {
    const diagnosis = fromBoth('{"b": 1.0, "a": [1e5, "\\u00e9"]}\n', '{"a":[1e5,"é"],"b":1.0}');
    expect(idsOf(diagnosis)).toEqual([
      'final-newline-removed',
      'json-unescaped',
      'json-reordered',
      'json-reformatted',
    ]);
    expect(diagnosis).toMatchObject({ explained: true });
  });

  test('two exchanged lines of an object are an order, not a layout', () => {
    const sealed = '{\n  "a": [1, 2],\n  "c": 3,\n  "b": {"x": 1}\n}\n';
    const found = '{\n  "c": 3,\n  "a": [1, 2],\n  "b": {"x": 1}\n}\n';
    expect(idsOf(fromBoth(sealed, found))).toEqual(['json-reordered']);
  });

  test('sealed sorted, found unsorted', () => {
    const diagnosis = fromDigest('{"a":1,"b":[{"c":2,"d":3}]}', '{"b":[{"d":3,"c":2}],"a":1}');
    expect(idsOf(diagnosis)).toEqual(['json-reordered']);
    expect(diagnosis.causes[0]?.proof).toBe('reconstructed');
  });

  test.each([
    ['by code point', '{"\ufb33":1,"\u{1f600}":2}', '{"\u{1f600}":2,"\ufb33":1}'],
    ['by UTF-16 code unit', '{"\u{1f600}":2,"\ufb33":1}', '{"\ufb33":1,"\u{1f600}":2}'],
    ['without regard to case', '{"a":1,"B":2,"c":3}', '{"B":2,"a":1,"c":3}'],
  ])('sealed sorted %s', (how, sealed, found) => {
    const diagnosis = fromDigest(sealed, found);
    expect(idsOf(diagnosis)).toEqual(['json-reordered']);
    expect(diagnosis.causes[0]?.summary).toContain(`sorted ${how}`);
  });

  test('a blank line before the first token is layout, neither BOM nor truncation', () => {
    const sealed = '{"a": 1}\n';
    expect(idsOf(fromBoth(sealed, `\n${sealed}`))).toEqual(['json-reformatted']);
    const both = fromBoth(`\ufeff${sealed}`, '\n{"a": 1.0}\n');
    expect(idsOf(both)).toEqual(['bom-removed', 'json-numbers', 'json-reformatted']);
    expect(both.explained).toBe(true);
  });

  test('one changed value under another order is an edit', () => {
    const diagnosis = fromBoth('{"b": 1, "a": 2}\n', '{"a": 2, "b": 3}\n');
    expect(diagnosis.explained).toBe(false);
    expect(idsOf(diagnosis)).toContain('edited');
  });

  test('1.0, 1e5, large integers, -0, duplicate keys and lone surrogates stay as written', () => {
    const numbers = fixture('corpus/numbers.json').toString('utf8');
    const relaid = numbers.replaceAll(', "', ',"').replaceAll('": ', '":');
    const diagnosis = fromDigest(numbers, relaid);
    expect(idsOf(diagnosis)).toEqual(['json-reformatted']);
    expect(Buffer.from(diagnosis.sealedBytes ?? []).toString('utf8')).toBe(numbers);
  });
});

describe('numbers of the same decimal value', () => {
  test.each([
    ['1.0', '1'],
    ['1.0', '1.00'],
    ['1e5', '100000'],
    ['1E2', '100'],
    ['0.10', '0.1'],
    ['1e-07', '1e-7'],
    ['0.0000001', '1e-7'],
    ['100000000000000000000000', '1e+23'],
    ['12345678901234567890', '12345678901234567890.0'],
  ])('%s became %s', (sealed, found) => {
    const diagnosis = fromBoth(`{"b": ${sealed}, "a": 2}\n`, `{"b": ${found}, "a": 2}\n`);
    expect(idsOf(diagnosis)).toEqual(['json-numbers']);
    expect(diagnosis.explained).toBe(true);
    expect(diagnosis.causes[0]?.summary).not.toContain('IEEE');
  });

  test('-0 and 0 are the same decimal and not the same double', () => {
    for (const other of ['', ', "c": 1.50']) {
      const diagnosis = fromBoth(`{"b": -0${other}}\n`, `{"b": 0${other.replace('0', '')}}\n`);
      expect(idsOf(diagnosis)).toEqual(['json-numbers']);
      expect(diagnosis.causes[0]?.summary).toContain('not the same IEEE 754 double');
    }
  });

  test.each([
    ['12345678901234567890', '12345678901234567000'],
    ['12345678901234567890', '1.2345678901234567e19'],
    ['0.1', '0.1000000000000000055511151231257827'],
    ['1e400', '1.7976931348623157e308'],
    ['1.0', '1.1'],
    ['10', '1'],
    ['1e5', '1e6'],
    ['-1', '1'],
    ['1', '"1"'],
    ['0', 'null'],
  ])('a number of another value is an edit, alone and beside others: %s became %s', (was, is) => {
    for (const [sealed, found] of [
      [`{"b": ${was}, "a": 2.0}\n`, `{"b": ${is}, "a": 2}\n`],
      [`{"b": ${was}, "a": 2.0}\n`, `{"a":2,"b":${is}}`],
      [`{"b": ${was}}\n`, `{"b": ${is}}\n`],
    ] as const) {
      expect(fromDigest(sealed, found).explained).toBe(false);
      const diagnosis = fromBoth(sealed, found);
      expect(diagnosis.explained).toBe(false);
      expect(idsOf(diagnosis)).toContain('edited');
    }
  });

  test('a number too long to be compared is an edit', () => {
    const long = `1${'0'.repeat(2000)}`;
    expect(idsOf(fromBoth(`{"b": ${long}.00}\n`, `{"b": ${long}.000}\n`))).toEqual(['edited']);
  });

  test('with another layout, order, escapes, line endings and a BOM', () => {
    const sealed = '{\n  "b": 1.0,\n  "a": "é",\n  "n": [1E2, 0.10]\n}\n';
    const found = '\ufeff{"a":"\\u00e9","b":1,"n":[100,0.1]}\r\n';
    const diagnosis = fromBoth(sealed, found);
    expect(diagnosis.explained).toBe(true);
    expect(idsOf(diagnosis)).toEqual([
      'bom-added',
      'eol-crlf',
      'json-escaped',
      'json-numbers',
      'json-reordered',
      'json-reformatted',
    ]);
  });

  test('are reconstructed from the digest alone where a known tool writes so', () => {
    const sealed = '{"a": 1.0, "b": 2.0, "c": [3.0, 1e+16]}\n';
    for (const found of [
      sealed.replaceAll('.0', '').replace('1e+16', '10000000000000000'),
      sealed.replaceAll('.0', ''),
      sealed.replace('1.0', '1'),
      '{"a":1,"b":2,"c":[3,1e+16]}\n',
    ]) {
      const diagnosis = fromDigest(sealed, found);
      if (found.includes('1e+16')) expect(idsOf(diagnosis)).toContain('json-numbers');
      if (diagnosis.explained) {
        expect(Buffer.from(diagnosis.sealedBytes ?? []).toString()).toBe(sealed);
      }
    }
  });
});
