import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import type { Register } from '../../../src/core/register.ts';
import { lookAlikeProblems } from '../../../src/gate/decide/look-alikes.ts';
import type { RegisterPair } from '../../../src/gate/decide/ratchet.ts';
import { blocker, grant, option, register } from '../../blockers/register.fixture.ts';

const empty = { blockers: [], options: [], grants: [] };
const packet = (id: string, path = 'x.blockers.json'): Register =>
  register({ ...empty, packet: id, path });
const blockers = (...ids: readonly string[]): Register =>
  register({
    ...empty,
    blockers: ids.map((id, at) => blocker(id, { at: { line: 10 + at, column: 7 } })),
  });
const added = (now: Register): RegisterPair => ({ was: null, now });
const changed = (was: Register, now: Register): RegisterPair => ({ was, now });

const messages = async (...pairs: readonly RegisterPair[]) =>
  (await lookAlikeProblems(pairs)).map(({ message }) => message);

/** `P` and a Cyrillic О. */
const DISGUISED = 'P\u041e';

describe('an id with the skeleton of another', () => {
  test('of the base names its position, both code points, and what to write', async () => {
    const pairs = [changed(packet('PO'), packet('PO')), added(packet(DISGUISED, 'y.json'))];
    expect(await lookAlikeProblems(pairs)).toEqual([
      {
        code: 'look-alike-id',
        message: `The packet id "${DISGUISED}" reads like "PO" (on the base, in x.blockers.json) and is another id: U+041E CYRILLIC CAPITAL LETTER O in place of U+004F LATIN CAPITAL LETTER O.`,
        file: 'y.json',
        line: null,
        column: null,
        remedy:
          'Write the packet id exactly as "PO", or choose one that nobody can mistake for it.',
      },
    ]);
  });

  test('of the base is compared with it, whichever register comes first', async () => {
    const disguised = added(packet(DISGUISED, 'a.json'));
    const [message] = await messages(disguised, changed(packet('PO'), packet('PO')));
    expect(message).toContain('reads like "PO" (on the base, in x.blockers.json)');
  });

  test('of another added register names that register', async () => {
    const [message] = await messages(added(packet('PO')), added(packet(DISGUISED, 'y.json')));
    expect(message).toContain('reads like "PO" (in x.blockers.json)');
  });

  test('of the same register is a problem at its line', async () => {
    expect(await lookAlikeProblems([added(blockers('B-1', 'C', 'B-l'))])).toEqual([
      {
        code: 'look-alike-id',
        message:
          'The blocker id "B-l" reads like "B-1" (in x.blockers.json) and is another id: U+006C LATIN SMALL LETTER L in place of U+0031 DIGIT ONE.',
        file: 'x.blockers.json',
        line: 12,
        column: 1,
        remedy:
          'Write the blocker id exactly as "B-1", or choose one that nobody can mistake for it.',
      },
    ]);
  });

  test.each([
    ['case', 'b-1', 'U+0062 LATIN SMALL LETTER B in place of U+0042 LATIN CAPITAL LETTER B'],
    ['an invisible character', 'B-1\u200b', 'U+200B ZERO WIDTH SPACE in place of the end'],
    ['a missing character', 'B-1 ', 'U+0020 in place of the end'],
  ])('differs in %s', async (_, id, difference) => {
    expect(await messages(added(blockers('B-1', id)))).toEqual([
      `The blocker id "${id}" reads like "B-1" (in x.blockers.json) and is another id: ${difference}.`,
    ]);
  });

  test('that is shorter names the end', async () => {
    expect(await messages(added(blockers('B-1 ', 'B-1')))).toEqual([
      'The blocker id "B-1" reads like "B-1 " (in x.blockers.json) and is another id: the end in place of U+0020.',
    ]);
  });

  test('is compared with the first of several, the base before the head', async () => {
    const pair = changed(blockers('b-1'), blockers('B-1', 'B-l'));
    expect((await messages(pair)).map((text) => text.slice(0, 40))).toEqual([
      'The blocker id "B-1" reads like "b-1" (o',
      'The blocker id "B-l" reads like "B-1" (i',
    ]);
    expect(
      (await messages(added(blockers('A', 'a', '\uff21')))).map((text) => text.slice(0, 36)),
    ).toEqual([
      'The blocker id "a" reads like "A" (i',
      'The blocker id "\uff21" reads like "A" (i',
    ]);
  });

  test.each(['blocker', 'option', 'grant'] as const)('is found among %ss', async (kind) => {
    const ids = {
      blocker: { blockers: [blocker('A'), blocker('a')] },
      option: { options: [option('A'), option('a')] },
      grant: { grants: [grant('A'), grant('a')] },
    }[kind];
    const [message, ...others] = await messages(added(register({ ...empty, ...ids })));
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`^The ${kind} id "a" reads like "A" `));
  });
});

describe('an id that mixes scripts to resemble ASCII', () => {
  test('is refused even if the id that it resembles does not exist', async () => {
    expect(await messages(added(packet(DISGUISED)))).toEqual([
      `The packet id "${DISGUISED}" reads like "PO" (which is not in this register) and is another id: U+041E CYRILLIC CAPITAL LETTER O in place of U+004F LATIN CAPITAL LETTER O.`,
    ]);
  });

  test('is one problem where the id that it resembles exists', async () => {
    expect(await messages(added(blockers(DISGUISED, 'PO')))).toHaveLength(1);
  });

  test('is allowed where the base has it', async () => {
    expect(await messages(changed(packet(DISGUISED), packet(DISGUISED)))).toEqual([]);
    expect(await messages({ was: packet(DISGUISED), now: null })).toEqual([]);
  });
});

describe('no look-alikes are', () => {
  test.each<[string, readonly RegisterPair[]]>([
    ['ids that both sides have', [changed(blockers('A', 'B'), blockers('A', 'B'))]],
    ['two ids of the base', [changed(blockers('A', 'a'), blockers('A', 'a'))]],
    [
      'ids of different kinds',
      [
        added(
          register({
            packet: 'A',
            path: 'x',
            blockers: [blocker('a')],
            options: [option('\uff21')],
            grants: [grant('A ')],
          }),
        ),
      ],
    ],
    [
      'blockers of different registers',
      [
        added(register({ ...empty, path: 'x', packet: 'X', blockers: [blocker('A')] })),
        added(register({ ...empty, path: 'y', packet: 'Y', blockers: [blocker('a')] })),
      ],
    ],
    ['ids of another script', [added(blockers('\u041e\u0434\u0438\u043d', '\u0414\u0432\u0430'))]],
  ])('%s', async (_, pairs) => {
    expect(await messages(...pairs)).toEqual([]);
  });
});

test('the number of reported ones is limited', async () => {
  const ids = Array.from({ length: LIMITS.problemsPerFile + 1 }, (_, at) => `P\u041e${at}x`);
  expect(await messages(added(blockers(...ids)))).toHaveLength(LIMITS.problemsPerFile);
});
