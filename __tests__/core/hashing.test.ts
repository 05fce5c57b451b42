import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Allowance } from '../../src/core/allowance.ts';
import type { ByteSink } from '../../src/core/byte-source.ts';
import {
  type Collected,
  CollectSink,
  DigestSink,
  type Hashed,
  sha256,
} from '../../src/core/hashing.ts';

function feed(sink: ByteSink, announced: number, chunks: readonly Uint8Array[]): void {
  sink.start(announced);
  // A source reuses its buffer: what a sink was given is overwritten after the call.
  for (const chunk of chunks) {
    const lent = Uint8Array.from(chunk);
    sink.chunk(lent);
    lent.fill(0xaa);
  }
  sink.end();
}

function hashed(announced: number, chunks: readonly Uint8Array[]): Hashed {
  const results: Hashed[] = [];
  feed(new DigestSink((result) => results.push(result)), announced, chunks);
  const [result, ...others] = results;
  if (result === undefined || others.length > 0) throw new Error('not one answer');
  return result;
}

test('known digests (FIPS 180-4)', () => {
  expect(sha256(Buffer.alloc(0))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(sha256(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

describe('DigestSink', () => {
  test('gives one digest for every chunking', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 6 }), (chunks) => {
        const whole = Buffer.concat(chunks);
        expect(hashed(whole.length, chunks)).toEqual({
          ok: true,
          digest: {
            sha256: createHash('sha256').update(whole).digest('hex'),
            bytes: whole.length,
          },
          text: null,
        });
      }),
    );
  });

  test.each([
    ['fewer', 3, [Buffer.from('ab')]],
    ['more', 1, [Buffer.from('a'), Buffer.from('b')]],
    ['extra bytes after the end', 2, [Buffer.from('ab'), Buffer.from('c')]],
    ['none', 1, []],
    ['bytes where none are announced', 0, [Buffer.from('a')]],
  ])('%s bytes than announced give no digest', (_, announced, chunks) => {
    expect(hashed(announced, chunks)).toEqual({
      ok: false,
      reason: expect.stringContaining(`announced ${announced} bytes`),
    });
  });

  test('passes a failure on', () => {
    const results: Hashed[] = [];
    new DigestSink((result) => results.push(result)).fail('gone');
    expect(results).toEqual([{ ok: false, reason: 'gone' }]);
  });
});

describe('CollectSink', () => {
  const collected = (cap: number, chunks: readonly Uint8Array[]): Collected | undefined => {
    const results: Collected[] = [];
    const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    feed(new CollectSink(new Allowance(cap), (result) => results.push(result)), size, chunks);
    return results[0];
  };

  test('keeps its own copy, up to the cap', () => {
    const chunks = [Buffer.from('ab'), Buffer.from('cd')];
    expect(collected(4, chunks)).toEqual({ ok: true, bytes: Buffer.from('abcd') });
    expect(collected(3, chunks)).toMatchObject({ ok: false, why: 'too-large', size: 4 });
    expect(collected(0, [])).toEqual({ ok: true, bytes: Buffer.alloc(0) });
  });

  test('keeps no more than the allowance of all, in the order given', () => {
    const allowance = new Allowance(4, 6);
    const results: Collected[] = [];
    for (const text of ['abcd', 'efg', 'hi', 'j', '']) {
      const sink = new CollectSink(allowance, (result) => results.push(result));
      feed(sink, text.length, [Buffer.from(text)]);
    }
    const over = (size: number) => ({
      ...{ ok: false, why: 'over-total', size },
      reason: 'with it there are more than 6 bytes in all',
    });
    const kept = (text: string) => ({ ok: true, bytes: Buffer.from(text) });
    expect(results).toEqual([kept('abcd'), over(3), kept('hi'), over(1), kept('')]);
  });

  test('refuses an object that gives other bytes than it announced', () => {
    const results: Collected[] = [];
    for (const announced of [1, 3]) {
      const sink = new CollectSink(new Allowance(9), (result) => results.push(result));
      feed(sink, announced, [Buffer.from('ab')]);
    }
    expect(results.map((result) => (result.ok ? null : [result.why, result.reason]))).toEqual([
      ['unreadable', 'it announced 1 bytes and gave 2'],
      ['unreadable', 'it announced 3 bytes and gave 2'],
    ]);
  });

  test('reports a failure, not a size', () => {
    const results: Collected[] = [];
    new CollectSink(new Allowance(1), (result) => results.push(result)).fail('gone');
    expect(results).toMatchObject([{ ok: false, why: 'unreadable', reason: 'gone' }]);
  });
});
