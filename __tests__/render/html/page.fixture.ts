import type { Excerpt } from '../../../src/core/drift.ts';
import type { Report } from '../../../src/core/report.ts';
import {
  cause,
  checkedBlocker,
  checkedBlockers,
  checkedFile,
  finding,
  location,
  problemOf,
  reportOf,
  reseal,
  typicalReport,
} from '../report.fixture.ts';

export const HUNK: Excerpt = {
  sealedStart: 6,
  foundStart: 6,
  lines: [
    { kind: 'same', sealedLine: 6, foundLine: 6, text: '', changed: [] },
    {
      kind: 'sealed',
      sealedLine: 7,
      foundLine: null,
      text: 'Kept for 3650 days ⟦U+2014 EM DASH⟧ no more.',
      changed: [
        [9, 13],
        [19, 35],
      ],
    },
    {
      kind: 'found',
      sealedLine: null,
      foundLine: 7,
      text: 'Kept for 3560 days -- no more.␍',
      changed: [
        [9, 13],
        [19, 21],
        [30, 31],
      ],
    },
    { kind: 'found', sealedLine: null, foundLine: 8, text: 'Added.', changed: [[0, 6]] },
  ],
};

/** Something in every section. */
export function fullReport(): Report {
  const typical = typicalReport();
  const blockers = checkedBlockers({
    items: [
      ...(typical.blockers?.items ?? []),
      checkedBlocker({ id: 'B-5', stated: null, was: 'open', change: 'vanished' }),
    ],
    grants: [
      {
        id: 'G-1',
        register: 'packet/x.blockers.json',
        status: 'granted',
        by: 'wren',
        counts: true,
      },
      { id: 'G-2', register: 'packet/x.blockers.json', status: 'open', by: null, counts: false },
    ],
  });
  return {
    ...typical,
    files: typical.files.map((file) =>
      file.path === 'packet/retention policy.md'
        ? { ...file, excerpts: { hunks: [HUNK], cut: true } }
        : file,
    ),
    blockers,
    problems: [problemOf()],
    relaxations: [
      {
        kind: 'lock-removed',
        register: 'packet/x.blockers.json',
        subject: 'B-1',
        was: 'packet/plan.json',
        now: 'nothing',
        file: 'packet/x.blockers.json',
        line: 9,
        approved: { by: 'wren', commit: '1'.repeat(40) },
        decision: 'approved',
        because: 'wren approved this head commit',
      },
    ],
  };
}

/** A report in which every text is the same one. */
export function reportFullOf(text: string): Report {
  const full = fullReport();
  return reportOf(
    [
      checkedFile({
        path: text,
        seal: text,
        restore: text,
        limit: text,
        causes: [cause({ summary: text })],
        locations: [location({ found: text, sealed: text })],
        excerpts: {
          hunks: [
            {
              ...HUNK,
              lines: [
                { kind: 'sealed', sealedLine: 1, foundLine: null, text, changed: [[0, 1]] },
                { kind: 'found', sealedLine: null, foundLine: 1, text, changed: [] },
              ],
            },
          ],
          cut: false,
        },
      }),
    ],
    {
      problems: [problemOf({ message: text, remedy: text, file: text })],
      reseals: [reseal({ path: text, seal: text, because: text })],
      relaxations: full.relaxations.map((each) => ({
        ...each,
        ...{ register: text, subject: text, was: text, now: text, file: text, because: text },
        approved: { by: text, commit: text },
      })),
      findings: [finding({ message: text, remedy: text, file: text })],
      seals: full.seals.map((seal) => ({ ...seal, path: text })),
      blockers: {
        packet: text,
        default: text,
        total: 1,
        open: 1,
        registers: [{ path: text, trust: 'base', packet: text, default: text, total: 1, open: 1 }],
        items: [
          checkedBlocker({
            ...{ id: text, register: text, note: text, gate: text, actors: [text] },
            evidence: [{ path: text, schema: text, holds: false, because: text }],
          }),
        ],
        options: [
          {
            ...{ id: text, register: text, summary: text, because: [text] },
            state: 'not-admissible',
            admissible: false,
          },
        ],
        grants: [{ id: text, register: text, status: 'granted', by: text, counts: true }],
      },
      checked: { ...full.checked, against: text, head: text },
      run: { ...full.run, event: text, url: text, repository: text },
    },
  );
}
