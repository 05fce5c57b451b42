import type { Cause, Location } from '../../src/core/drift.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { CheckedFile, Finding, Report, Reseal } from '../../src/core/report.ts';
import type {
  CheckedBlocker,
  CheckedBlockers,
  CheckedOption,
  CheckedRegister,
  Relaxation,
} from '../../src/core/report-blockers.ts';

/** Typed values of a report, sound unless overridden. */

export const DIGEST = 'ab'.repeat(32);
export const OTHER = 'cd'.repeat(32);

export function report(overrides: Partial<Report> = {}): Report {
  return {
    version: 1,
    verdict: 'pass',
    mode: 'enforce',
    checked: {
      source: 'commit',
      commit: '3'.repeat(40),
      base: '2'.repeat(40),
      head: '1'.repeat(40),
      branch: 'main',
      against: 'merge into main; seals from base',
    },
    controls: { run: 28, caught: 28, parts: [{ part: 'verification', run: 28, caught: 28 }] },
    seals: [
      {
        path: 'packet/x.seal.json',
        format: 'native',
        trust: 'base',
        files: 3,
        sha256: 'ee'.repeat(32),
      },
    ],
    counts: { sealed: 3, matching: 3, drifted: 0, bytes: 4821 },
    files: [],
    reseals: [],
    relaxations: [],
    blockers: null,
    findings: [],
    problems: [],
    shard: null,
    run: {
      id: '1234567890',
      attempt: 2,
      url: 'https://github.com/octo/packets/actions/runs/1234567890',
      repository: 'https://github.com/octo/packets',
      event: 'pull_request',
      status: 'seal-vs-bytes',
      startedAt: '2026-01-02T03:04:05.000Z',
      milliseconds: 321,
    },
    ...overrides,
  };
}

export function cause(overrides: Partial<Cause> = {}): Cause {
  return {
    id: 'bom-added',
    proof: 'reconstructed',
    summary: 'A UTF-8 BOM was put before the first byte.',
    ...overrides,
  };
}

export function location(overrides: Partial<Location> = {}): Location {
  return {
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    offset: 0,
    length: 3,
    cause: 'bom-added',
    found: 'U+FEFF',
    sealed: null,
    ...overrides,
  };
}

export function checkedFile(overrides: Partial<CheckedFile> = {}): CheckedFile {
  return {
    path: 'packet/decision.md',
    seal: 'packet/x.seal.json',
    trust: 'base',
    status: 'drift',
    sealed: { sha256: DIGEST, bytes: 4821 },
    found: { sha256: OTHER, bytes: 4824 },
    mismatch: ['sha256', 'bytes'],
    since: 'this-change',
    explained: true,
    causes: [cause()],
    locations: [location()],
    more: 0,
    excerpts: null,
    fault: 'file',
    limit: null,
    restore: `git --literal-pathspecs checkout ${'2'.repeat(40)} -- packet/decision.md`,
    sealLine: 5,
    ...overrides,
  };
}

/** A report of these files and no other, failing if any of them drifted. */
export function reportOf(files: readonly CheckedFile[], overrides: Partial<Report> = {}): Report {
  const drifted = files.filter(({ status }) => status !== 'match').length;
  return report({
    verdict: drifted > 0 ? 'fail' : 'pass',
    counts: {
      sealed: files.length,
      matching: files.length - drifted,
      drifted,
      bytes: 1000 * files.length,
    },
    files,
    ...overrides,
  });
}

export function reseal(overrides: Partial<Reseal> = {}): Reseal {
  return {
    kind: 'reseal',
    seal: 'packet/x.seal.json',
    path: 'packet/decision.md',
    was: { sha256: DIGEST, bytes: 4821 },
    now: { sha256: OTHER, bytes: 4824 },
    approved: null,
    decision: 'refused',
    because: 'the seal states another digest; nobody approved it',
    ...overrides,
  };
}

export function relaxation(overrides: Partial<Relaxation> = {}): Relaxation {
  return {
    kind: 'option-requires',
    register: 'packet/x.blockers.json',
    subject: 'GO',
    was: 'requires all blockers',
    now: 'requires nothing',
    file: 'packet/x.blockers.json',
    line: 7,
    approved: null,
    decision: 'refused',
    because: 'nobody approved it',
    ...overrides,
  };
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    code: 'blocker-vanished',
    severity: 'fail',
    message: 'The blocker B-1 is on the base branch and missing from this change.',
    file: 'packet/x.blockers.json',
    line: 12,
    remedy: 'Put B-1 back.',
    ...overrides,
  };
}

export function problemOf(overrides: Partial<Problem> = {}): Problem {
  return {
    code: 'not-json',
    message: 'The text is not JSON.',
    file: 'packet/x.seal.json',
    line: 3,
    column: 9,
    remedy: 'Correct it.',
    ...overrides,
  };
}

export function checkedBlocker(overrides: Partial<CheckedBlocker> = {}): CheckedBlocker {
  return {
    id: 'B-1',
    register: 'packet/x.blockers.json',
    line: 12,
    status: 'open',
    stated: 'open',
    was: 'open',
    change: null,
    note: '',
    actors: ['owner'],
    gate: 'prove the rollback',
    evidence: [],
    ...overrides,
  };
}

export function checkedOption(overrides: Partial<CheckedOption> = {}): CheckedOption {
  return {
    id: 'HOLD',
    register: 'packet/x.blockers.json',
    summary: 'hold',
    state: 'admissible',
    admissible: true,
    because: [],
    ...overrides,
  };
}

export function checkedRegister(overrides: Partial<CheckedRegister> = {}): CheckedRegister {
  return {
    path: 'packet/x.blockers.json',
    trust: 'base',
    packet: 'FIX7-P0',
    default: 'HOLD',
    total: 1,
    open: 1,
    ...overrides,
  };
}

export function checkedBlockers(overrides: Partial<CheckedBlockers> = {}): CheckedBlockers {
  const items = overrides.items ?? [checkedBlocker()];
  const open = items.filter(({ status }) => status !== 'closed').length;
  return {
    packet: 'FIX7-P0',
    default: 'HOLD',
    total: items.length,
    open,
    registers: [checkedRegister({ total: items.length, open })],
    items,
    options: [
      checkedOption(),
      checkedOption({
        id: 'GO',
        state: 'not-admissible',
        admissible: false,
        because: ['1 blocker open: B-1'],
      }),
    ],
    grants: [],
    ...overrides,
  };
}

/** What a reviewer typically sees: an encoding accident, an edit, a missing file, open blockers. */
export function typicalReport(): Report {
  const files = [
    checkedFile({
      causes: [cause(), cause({ id: 'eol-crlf', summary: 'Each LF became CRLF: 41 lines of 41.' })],
      locations: [
        location(),
        location({
          cause: 'eol-crlf',
          line: 1,
          column: 12,
          endColumn: 14,
          offset: 14,
          found: 'CR LF',
          sealed: 'LF',
        }),
      ],
      more: 40,
      found: { sha256: OTHER, bytes: 4865 },
    }),
    checkedFile({
      path: 'packet/retention policy.md',
      explained: false,
      found: { sha256: OTHER, bytes: 4821 },
      mismatch: ['sha256'],
      causes: [
        cause({ id: 'edited', proof: 'located', summary: 'The text was edited in 1 place.' }),
      ],
      locations: [
        location({
          cause: 'edited',
          line: 7,
          column: 13,
          endLine: 7,
          endColumn: 17,
          offset: 211,
          found: '3560',
          sealed: '3650',
        }),
      ],
      restore: `git --literal-pathspecs checkout ${'2'.repeat(40)} -- "packet/retention policy.md"`,
      sealLine: 10,
    }),
    checkedFile({
      path: 'packet/checklist.md',
      status: 'missing',
      found: null,
      mismatch: [],
      causes: [cause({ id: 'missing', summary: 'No file stands at the path.' })],
      locations: [],
      restore: `git --literal-pathspecs checkout ${'2'.repeat(40)} -- packet/checklist.md`,
      sealLine: 15,
    }),
    checkedFile({
      path: 'packet/contacts.md',
      since: 'base',
      explained: false,
      causes: [],
      locations: [],
      restore: null,
      limit: 'cause not sought: the file is larger than 16777216 bytes',
      sealLine: 20,
    }),
    checkedFile({
      path: 'packet/holds.md',
      status: 'match',
      mismatch: [],
      causes: [],
      locations: [],
      restore: null,
    }),
  ];
  const items = [
    checkedBlocker(),
    checkedBlocker({
      id: 'B-2',
      status: 'narrowed',
      stated: 'narrowed',
      change: 'narrowed',
      note: 'design delivered',
      actors: ['owner', 'operator'],
    }),
    checkedBlocker({
      id: 'B-3',
      status: 'open',
      stated: 'closed',
      change: 'closed',
      evidence: [
        {
          path: 'packet/dry-run.json',
          schema: 'dry-run',
          holds: false,
          because: 'no seal names it',
        },
      ],
    }),
    checkedBlocker({ id: 'B-4', status: 'closed', stated: 'closed', was: 'closed', gate: 'done' }),
  ];
  return reportOf(files, {
    reseals: [reseal({ path: 'packet/plan.json' })],
    findings: [
      finding(),
      finding({
        code: 'gate-changed',
        severity: 'note',
        message: 'This change edits .github/workflows/gate.yml, the workflow that runs this gate.',
        file: '.github/workflows/gate.yml',
        line: null,
        remedy: null,
      }),
    ],
    blockers: checkedBlockers({ items }),
  });
}
