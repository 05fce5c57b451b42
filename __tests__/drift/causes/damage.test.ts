import { describe, expect, test } from '@jest/globals';
import { flip, fromBoth, fromDigest, idsOf, proofsOf } from '../facts.ts';

const DOC = '# Title — a packet\n\nIt costs 5 € — or 6.\n- one\n- two\n';
describe('one flipped bit', () => {
  test('in a text is found from the digest alone, and with the sealed bytes', () => {
    const sealed = Buffer.from(DOC);
    const found = flip(sealed, sealed.indexOf('costs'), 0x80);
    const alone = fromDigest(sealed, found);
    expect(alone.causes).toMatchObject([{ id: 'bit-flipped', proof: 'reconstructed' }]);
    expect(alone.explained).toBe(true);
    expect(alone.sealedBytes && sealed.equals(alone.sealedBytes)).toBe(true);
    expect(fromBoth(sealed, found).causes).toMatchObject([
      { id: 'bit-flipped', proof: 'reproduced' },
    ]);
  });

  test('that gives another valid text is an edit, located only with the sealed bytes', () => {
    const diagnosis = fromDigest(DOC, DOC.replace('6', '7'));
    expect(idsOf(diagnosis)).toEqual(['edited']);
    expect(proofsOf(diagnosis)).toEqual(['located']);
    expect(diagnosis.explained).toBe(false);
    expect(diagnosis.locations).toMatchObject([{ line: 3, found: '7', sealed: '6' }]);
    expect(Buffer.from(diagnosis.sealedBytes ?? []).toString()).toBe(DOC);
  });

  test('in a binary file is named and proven, and explains nothing', () => {
    const sealed = Buffer.from([0, 1, 0x74, 0x05, 255]);
    const found = flip(sealed, 2, 1);
    for (const diagnosis of [fromDigest(sealed, found), fromBoth(sealed, found)]) {
      expect(idsOf(diagnosis)).toEqual(['bit-flipped']);
      expect(diagnosis.explained).toBe(false);
      expect(diagnosis.causes[0]?.summary).toContain('0x74 became 0x75');
    }
  });

  test('two bits are not searched for', () => {
    const sealed = Buffer.from(DOC);
    const found = flip(flip(sealed, 4, 0x80), 9, 0x80);
    expect(idsOf(fromDigest(sealed, found))).not.toContain('bit-flipped');
    expect(idsOf(fromBoth(sealed, found))).not.toContain('bit-flipped');
  });
});

describe('start and end', () => {
  test('bytes cut off or added at the start are named, and explain nothing', () => {
    const cut = fromBoth(DOC, DOC.slice(2));
    expect(cut.causes).toMatchObject([
      { id: 'truncated', proof: 'reproduced', summary: 'The first 2 bytes were cut off.' },
    ]);
    expect(cut.explained).toBe(false);
    const added = fromDigest(DOC, `not ${DOC}`);
    expect(added.causes).toMatchObject([
      { id: 'extended', proof: 'reconstructed', summary: '4 bytes were added at the start.' },
    ]);
    expect(added.explained).toBe(false);
  });

  test('NUL bytes are observed without the sealed bytes, and proven with them', () => {
    const nul = Buffer.alloc(Buffer.byteLength(DOC));
    expect(fromDigest(DOC, nul).causes).toMatchObject([{ id: 'nul-filled', proof: 'observed' }]);
    expect(fromBoth(DOC, nul)).toMatchObject({
      explained: true,
      causes: [{ id: 'nul-filled', proof: 'reproduced' }],
    });
    const tail = Buffer.concat([Buffer.from(DOC).subarray(0, 20), nul.subarray(20)]);
    expect(fromDigest(DOC, tail).causes).toMatchObject([{ id: 'nul-filled', proof: 'observed' }]);
    expect(idsOf(fromBoth(DOC, tail))).toEqual(['nul-filled']);
  });

  test('an edit beside NUL bytes is not explained', () => {
    const found = Buffer.from(DOC.replace('Title', 'Tidle'));
    found.fill(0, 30, 45);
    const diagnosis = fromBoth(DOC, found);
    expect(diagnosis.explained).toBe(false);
    expect(idsOf(diagnosis)).toContain('edited');
  });
});

describe('content that replaces the file', () => {
  test('an edit under Base64 is not explained', () => {
    const found = Buffer.from(DOC.replace('5', '9')).toString('base64');
    expect(fromDigest(DOC, found).causes).toMatchObject([{ id: 'base64', proof: 'observed' }]);
    expect(fromBoth(DOC, found).explained).toBe(false);
  });

  test.each(['../docs/plan.md', 'record.json', '/srv/plan', 'a/b'])(
    'the path of a link is observed: %s',
    (path) => {
      expect(fromDigest(DOC, path).causes).toMatchObject([{ id: 'symlink', proof: 'observed' }]);
    },
  );

  test.each(['v1', 'a/b\n', 'two words', ''])('not a path: %j', (text) => {
    expect(idsOf(fromDigest(DOC, text))).not.toContain('symlink');
  });
});
