import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../src/core/limits.ts';
import type { Report } from '../../src/core/report.ts';
import { commentBody, sameButForRun } from '../../src/render/comment.ts';
import { nextState, readState, stateLine } from '../../src/render/run-state.ts';
import { HOSTILE } from './hostile.fixture.ts';
import {
  checkedBlocker,
  checkedBlockers,
  checkedFile,
  problemOf,
  report,
  reportOf,
} from './report.fixture.ts';

const MARKER = '<!-- seal-vs-bytes key=default run=1 attempt=1 head= -->';
const FORGED = '<!-- seal-vs-bytes state=1 runs=';

/** A report of drifting and matching files, and of blockers, on a head. */
function found(
  head: string,
  drifts: readonly string[],
  blockers: Readonly<Record<string, 'open' | 'closed'>> = {},
  matches: readonly string[] = [],
): Report {
  const files = [
    ...drifts.map((path) => checkedFile({ path })),
    ...matches.map((path) => checkedFile({ path, status: 'match', causes: [], locations: [] })),
  ];
  const items = Object.entries(blockers).map(([id, status]) => checkedBlocker({ id, status }));
  return reportOf(files, {
    checked: { ...report().checked, head: head.repeat(40) },
    ...(items.length === 0 ? {} : { blockers: checkedBlockers({ items }) }),
  });
}

/** The comment after these runs, each of which found the one before. */
function commentAfter(...reports: readonly Report[]): string {
  return reports.reduce<string>((body, each) => commentBody(each, MARKER, body), '');
}

const since = (body: string): string => /^- (Since the last run.*)$/m.exec(body)?.[1] ?? '';

describe('since the last run', () => {
  test('fixed files, new drifts, and blockers', () => {
    const body = commentAfter(
      found('a', ['a.md', 'b.md', 'c.md'], { 'B-1': 'open', 'B-2': 'open' }),
      found('b', ['c.md', 'x.md'], { 'B-1': 'closed', 'B-2': 'open' }, ['a.md', 'b.md']),
    );
    expect(since(body)).toBe(
      'Since the last run (head `aaaaaaaaaaaa`): 2 files no longer drift (`a.md`, `b.md`), 1 new drift (`x.md`), blocker `B-1` closed.',
    );
  });

  test('only the head changed', () => {
    const body = commentAfter(found('a', ['a.md']), found('b', ['a.md']));
    expect(since(body)).toBe('Since the last run (head `aaaaaaaaaaaa`): no change.');
  });

  test('nothing for the first run, nor for a comment without a state', () => {
    expect(since(commentAfter(found('a', ['a.md'])))).toBe('');
    const body = commentBody(found('a', []), MARKER, `${MARKER}\n### an older comment\n`);
    expect(since(body)).toBe('');
  });

  test('after an error only the verdict is compared', () => {
    const error = report({ verdict: 'error', problems: [problemOf()] });
    expect(since(commentAfter(error, found('b', [])))).toContain('verdict error became pass');
    expect(since(commentAfter(found('b', ['a.md']), error))).toContain('verdict fail became error');
  });

  test('drifts past the limit are counted', () => {
    const many = Array.from({ length: LIMITS.commentStateFiles + 1 }, (_, n) => `${n}.md`);
    expect(since(commentAfter(found('a', many), found('b', ['1.md'])))).toContain(
      'drift in 1 instead of 301 files',
    );
  });
});

describe('the history', () => {
  test('has one entry for each result, newest first, up to a limit', () => {
    const heads = [...'0123456789abc'];
    const body = commentAfter(...heads.map((head) => found(head, [`${head}.md`])));
    expect(body).toContain(`<summary>Last ${LIMITS.commentRuns} runs</summary>`);
    const shown = [...body.matchAll(/^\| `(.)\1{11}` \| fail \|/gm)].map(([, head]) => head);
    expect(shown.join('')).toBe(heads.toReversed().slice(0, LIMITS.commentRuns).join(''));
  });

  test('has no new entry for the same result on the same head', () => {
    const first = commentAfter(found('a', ['a.md']), found('b', ['b.md']));
    const marker = MARKER.replace('run=1', 'run=2');
    const run = { ...report().run, id: '99', attempt: 3, url: 'https://github.com/x/y/runs/99' };
    const again = commentBody({ ...found('b', ['b.md']), run }, marker, first);
    expect(again).not.toBe(first);
    expect(sameButForRun(first, again)).toBe(true);
    expect(sameButForRun(first, commentBody(found('b', ['c.md']), marker, first))).toBe(false);
    expect(sameButForRun(first, commentBody(found('c', ['b.md']), marker, first))).toBe(false);
  });
});

describe('the hidden state line', () => {
  test('is read as it was written', () => {
    const state = nextState(found('a', ['a', 'b'], { 'B-1': 'closed' }), null);
    const second = nextState(found('b', [], { 'B-1': 'open' }), state);
    for (const each of [state, second]) {
      const line = stateLine(each);
      expect(stateLine(readState(`${MARKER}\n${line}\nx`) ?? state)).toBe(line);
      expect(line).toMatch(/^<!-- [A-Za-z0-9+/=.,;* -]+ -->$/);
    }
  });

  test('contains no name: a path cannot end the HTML comment', () => {
    for (const text of HOSTILE) {
      const subject = reportOf([checkedFile({ path: text, seal: text })], {
        blockers: checkedBlockers({ items: [checkedBlocker({ id: text, register: text })] }),
      });
      const [, line = ''] = commentBody(subject, MARKER).split('\n');
      expect(line).toMatch(/^<!-- [A-Za-z0-9+/=.,;* -]+ -->$/);
      expect(line.length).toBeLessThanOrEqual(LIMITS.commentState);
    }
  });

  test('is limited, whatever drifts', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `${n}.md`);
    const { commentStateFiles: files, commentStateBlockers: blockers } = LIMITS;
    const items = (status: 'open' | 'closed', count: number) =>
      Object.fromEntries(many(count).map((id) => [id, status]));
    const states = [
      [
        found('a', many(files), items('open', blockers)),
        found(
          'b',
          many(files).map((x) => `y${x}`),
          items('closed', blockers),
        ),
      ],
      [found('a', many(5000), items('open', 5000)), found('b', many(5001), items('closed', 5001))],
    ];
    for (const reports of states) {
      const [, line = ''] = commentAfter(...reports).split('\n');
      expect(line.length).toBeLessThanOrEqual(LIMITS.commentState);
      expect(readState(`\n${line}\n`)).not.toBeNull();
    }
  });

  test.each([
    '',
    '<!-- seal-vs-bytes state=2 runs=a.p.0.0.0.0 now=; before=- -->',
    `${FORGED} now=; before=- -->`,
    `${FORGED}g.p.0.0.0.0 now=; before=- -->`,
    `${FORGED}a.x.0.0.0.0 now=; before=- -->`,
    `${FORGED}a.p.0.0.0 now=; before=- -->`,
    `${FORGED}a.p.00.0.0.0 now=; before=- -->`,
    `${FORGED}a.p.1e9.0.0.0 now=; before=- -->`,
    `${FORGED}a.p.-1.0.0.0 now=; before=- -->`,
    `${FORGED}a.p.9999999999.0.0.0 now=; before=- -->`,
    `${FORGED}a.p.0.0.0.0 now=short; before=- -->`,
    `${FORGED}a.p.0.0.0.0 now=;before before=- -->`,
    `${FORGED}a.p.0.0.0.0 now=; before=- --> <img src=x onerror=alert(1)>`,
    `${FORGED}a.p.0.0.0.0 now=<b>; before=- -->`,
    `${FORGED}${Array(11).fill('a.p.0.0.0.0').join(',')} now=; before=- -->`,
    `${FORGED}a.p.0.0.0.0 now=${'A'.repeat(8 * 301)}; before=- -->`,
    `${FORGED}a.p.0.0.0.0 now=${'A'.repeat(1_000_000)}; before=- -->`,
  ])('%.90s is no state', (line) => {
    expect(readState(`${MARKER}\n${line}\ntext\n`)).toBeNull();
    const subject = found('a', ['a.md']);
    expect(commentBody(subject, MARKER, `${MARKER}\n${line}\ntext\n`)).toBe(
      commentBody(subject, MARKER),
    );
  });

  test('counts on the second line only', () => {
    const line = `${FORGED}a.p.0.0.0.0 now=; before=- -->`;
    expect(readState(`${MARKER}\n${line}\n`)).not.toBeNull();
    for (const body of [
      line,
      `${line}\n${MARKER}\n`,
      `${MARKER}\n\n${line}\n`,
      `${MARKER}\n${line}`,
    ]) {
      expect(readState(body)).toBeNull();
    }
  });

  test('forged, adds no text of its own, and changes no verdict', () => {
    const count = fc.nat({ max: 999_999_999 });
    const head = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), maxLength: 12 });
    const key = fc.string({ unit: fc.constantFrom(...'aZ09+/'), minLength: 8, maxLength: 8 });
    const state = fc
      .tuple(head, fc.constantFrom('p', 'f', 'e'), count, count, fc.array(key, { maxLength: 9 }))
      .map(([oid, verdict, a, b, keys]) => {
        const text = `${keys.join('')};${keys.map((each) => `${each}c`).join('')}`;
        return `${FORGED}${oid}.${verdict}.${a}.${b}.${a}.${b} now=${text} before=${text} -->`;
      });
    const subject = found('a', ['a.md'], { 'B-1': 'open' });
    const plain = commentBody(subject, MARKER).split('\n').slice(2);
    fc.assert(
      fc.property(state, (line) => {
        const body = commentBody(subject, MARKER, `${MARKER}\n${line}\n`);
        const without = body
          .replace(/^- Since the last run(?: \(head `[0-9a-f]*`\))?: [\w (),.`-]*\n/m, '')
          .replace(/<details><summary>Last 2 runs<\/summary>\n\n[\s\S]*?\n\n<\/details>\n\n/, '');
        expect(without.split('\n').slice(2)).toEqual(plain);
      }),
    );
  });
});
