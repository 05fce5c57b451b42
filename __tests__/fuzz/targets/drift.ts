import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import type { Diagnosis } from '../../../src/core/drift.ts';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { diagnose } from '../../../src/drift/diagnose.ts';
import { excerptsOf } from '../../../src/drift/excerpts.ts';
import { CHANGES } from '../../drift/changes.ts';
import { UNSEEN } from '../../render/hostile.fixture.ts';
import { Choices } from '../choices.ts';
import type { FuzzTarget } from '../target.ts';

/** A cause that is proven gives the sealed bytes; what is shown is safe to show. */

const sha512 = (bytes: Uint8Array): string => hash('sha512', bytes);

interface Pair {
  readonly sealed: Buffer;
  readonly found: Buffer;
  readonly knowsLength: boolean;
  readonly unchangedSinceBase: boolean;
}

/** The sealed text, and the found one made of it by changes and edits that the first bytes choose. */
function pairOf(input: Buffer): Pair {
  const choices = new Choices(input.subarray(0, 12));
  const text = input.subarray(12);
  const knowsLength = !choices.flag();
  const unchangedSinceBase = choices.flag();
  let found: string | Uint8Array = text.toString();
  const sealed = choices.flag() ? Buffer.from(text) : Buffer.from(found);
  for (let step = choices.below(4); step > 0; step -= 1) {
    const change = CHANGES[choices.below(CHANGES.length)];
    found = change?.make(Buffer.from(found).toString()) ?? found;
  }
  const bytes = Buffer.from(found);
  if (choices.flag()) {
    const at = choices.below(bytes.length + 1);
    const without = choices.below(4);
    const edited = [bytes.subarray(0, at), Buffer.from(choices.pick('', 'x', '\u2014', '\r', '-'))];
    return {
      ...{ sealed, knowsLength, unchangedSinceBase },
      found: Buffer.concat([...edited, bytes.subarray(at + without)]),
    };
  }
  return { sealed, found: bytes, knowsLength, unchangedSinceBase };
}

function assertTrue(diagnosis: Diagnosis, { sealed, found }: Pair, isKnown: boolean): void {
  const { causes, explained, locations, sealedBytes, limit } = diagnosis;
  const proofs = new Set(causes.map(({ proof }) => proof));
  if (sealedBytes !== null) {
    assert.equal(sha256(sealedBytes), sha256(sealed), 'a cause whose undoing gives other bytes');
  }
  if (proofs.has('reconstructed')) assert.ok(sealedBytes !== null, 'a proof that gives no bytes');
  const pointer = causes.some(({ id }) => id === 'git-lfs-pointer');
  if (explained && !pointer) assert.ok(sealedBytes !== null, 'explained by bytes that nobody has');
  if (explained) {
    assert.ok(!proofs.has('observed') && !proofs.has('located'), 'explained without a proof');
    assert.ok(!causes.some(({ id }) => id === 'edited'), 'an edit explains');
  }
  if (!isKnown && proofs.has('reproduced')) assert.ok(pointer, 'reproduced from bytes not at hand');
  if (isKnown && !sealed.equals(found)) {
    assert.ok(causes.length > 0 || limit !== null, 'both sides known, and no cause');
  }
  for (const { summary } of causes) {
    assert.match(summary, /^\S.*\.$/s, 'a summary is no sentence');
    assert.doesNotMatch(summary, UNSEEN, 'a summary has a character that is not seen');
  }
  for (const place of locations) {
    assert.ok(place.offset >= 0 && place.offset + place.length <= found.length, 'outside the file');
    assert.ok(place.line > 0 && place.column > 0 && place.endLine >= place.line, 'no sound place');
    for (const text of [place.found, place.sealed]) {
      assert.ok(
        text === null || (!UNSEEN.test(text) && !text.includes('\n')),
        'a raw character is shown',
      );
    }
  }
}

const SEEDS = [
  '# Plan \u2014 the \u201cbest\u201d one\u2026\n\n- keep 10 years\n- don\u2019t delete\n',
  '{\n  "name": "Zo\u00eb",\n  "n": [1.0, 2e3, "\u2014"],\n  "a": {"b": null}\n}\n',
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`,
  '\ufeffa\r\nb\r\n\tc  \n$Id$\n',
];

export const drift: FuzzTarget = {
  name: 'diagnose',
  words: [
    ...[
      '\ufeff',
      '\r\n',
      '\r',
      '\n\n',
      '\u2014',
      '--',
      '\u2013',
      '\u2026',
      '...',
      '\u2019',
      '\u201c',
      '\u00a0',
      '\u200b',
      '\u0430',
      'e\u0301',
    ],
    ...[
      '\\u2014',
      '&mdash;',
      '&#8212;',
      '{"a":1}',
      '[1.0,1e2]',
      '$Id$',
      '$Format:%H$',
      '\ufffd',
      '?',
      '\xe9',
      'Ã©',
      '\t',
      '    ',
      '\0',
      'oid sha256:',
    ],
  ],
  seeds: SEEDS.flatMap((text) => [
    `${'\0'.repeat(12)}${text}`,
    `\0\0\0\x01\x05${'\0'.repeat(7)}${text}`,
    `\0\0\0\x02\x01\x09\x01\x05\x01${'\0'.repeat(3)}${text}`,
  ]),
  longest: 1_024,
  // The search has a budget of candidates and bytes; counted coverage makes it some ten times slower.
  milliseconds: 10_000,
  run(input) {
    const pair = pairOf(input);
    const { sealed, found, knowsLength, unchangedSinceBase } = pair;
    // Formats without a length may seal by another algorithm alone.
    const digest = knowsLength
      ? { sha256: sha256(sealed), bytes: sealed.length }
      : { sha256: null, bytes: null, digests: { sha512: sha512(sealed) } };
    for (const recovered of [null, sealed]) {
      const facts = { sealed: digest, found, recovered, path: 'a.json', unchangedSinceBase };
      assertTrue(diagnose(facts), pair, recovered !== null);
    }
  },
};

export const excerpts: FuzzTarget = {
  name: 'excerpts',
  words: [
    '\n',
    '\r\n',
    '\n@@\n',
    '\u202e',
    '\u2014',
    '\u0430',
    '\ufeff',
    '\x1b',
    '\t',
    '\u{1f600}',
    '\u27e6',
    'the same line\n',
  ],
  seeds: [
    'a\nb\nc\n\n@@\na\nB\nc\n',
    `${'x\n'.repeat(40)}\n@@\n${'x\n'.repeat(20)}y\n${'x\n'.repeat(20)}`,
  ],
  run(input) {
    const choices = new Choices(input.subarray(0, 1));
    const which = choices.below(4);
    const rest = input.subarray(1);
    const cut = rest.indexOf('\n@@\n');
    const sealed = Buffer.from(cut < 0 ? rest : rest.subarray(0, cut));
    const found = Buffer.from(cut < 0 ? '' : rest.subarray(cut + 4));
    const shown = excerptsOf(which === 1 ? null : sealed, which === 2 ? null : found);
    if (shown === null) return;
    assert.ok(
      shown.hunks.length <= LIMITS.excerptHunks && shown.hunks.length > 0,
      'too many hunks',
    );
    const sides = [sealed, found].map((side) => side.toString().split('\n').length);
    for (const { text, changed, sealedLine, foundLine, kind } of shown.hunks.flatMap(
      (hunk) => hunk.lines,
    )) {
      assert.doesNotMatch(text, UNSEEN, 'a raw character is shown');
      assert.ok(!text.includes('\n') && text.isWellFormed(), 'a line is no line');
      assert.ok(
        (sealedLine ?? 1) <= (sides[0] ?? 0) && (foundLine ?? 1) <= (sides[1] ?? 0),
        'no such line',
      );
      assert.equal(kind === 'same', sealedLine !== null && foundLine !== null);
      let last = 0;
      for (const [from, to] of changed) {
        assert.ok(
          from >= last && to >= from && to <= text.length,
          'a marked range is outside the line',
        );
        last = to;
      }
    }
  },
};
