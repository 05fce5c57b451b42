import { CAUSE_IDS } from '../../src/core/drift.ts';
import { PROBLEM_CODES } from '../../src/core/problem.ts';
import { type CheckedFile, FINDING_CODES, type Report } from '../../src/core/report.ts';
import { RELAXATION_KINDS } from '../../src/core/report-blockers.ts';
import { decide } from '../../src/core/verdict.ts';
import { HOSTILE } from '../render/hostile.fixture.ts';
import {
  cause,
  checkedBlocker,
  checkedBlockers,
  checkedFile,
  checkedOption,
  checkedRegister,
  DIGEST,
  finding,
  location,
  OTHER,
  problemOf,
  relaxation,
  report,
  reseal,
} from '../render/report.fixture.ts';
import type { Choices } from './choices.ts';

/** A report of any size and with any texts, read from an input: what a renderer must take. */

const SHORT = HOSTILE.filter((text) => text.length < 1_000);

/** Mostly markup and plain words; else the bytes themselves. */
function textFrom(choices: Choices): string {
  const kind = choices.below(4);
  if (kind === 0) return choices.pick('docs/plan.md', 'B-1', 'prove it', 'a b');
  if (kind === 1) return SHORT[choices.below(SHORT.length)] ?? '';
  if (kind === 2) return choices.text(12).repeat(1 + choices.below(20));
  return choices.text(40);
}

const indexed = <T>(choices: Choices, values: readonly T[], first: T): T =>
  values[choices.below(values.length)] ?? first;

function fileFrom(choices: Choices): CheckedFile {
  const text = (): string => textFrom(choices);
  const id = indexed(choices, CAUSE_IDS, 'edited' as const);
  const places = choices.list(3, () =>
    location({
      cause: id,
      line: 1 + choices.below(900),
      found: text(),
      sealed: choices.flag() ? null : text(),
    }),
  );
  const status = choices.pick('drift', 'match', 'missing', 'unlisted', 'not-regular', 'unreadable');
  return checkedFile({
    path: text(),
    status,
    causes:
      status === 'match'
        ? []
        : choices.list(3, () =>
            cause({
              id,
              summary: text(),
              proof: choices.pick('reconstructed', 'reproduced', 'located', 'observed'),
            }),
          ),
    locations: places,
    more: choices.below(300),
    explained: choices.flag(),
    since: choices.pick('this-change', 'base', 'unknown'),
    sealed:
      status === 'unlisted'
        ? null
        : {
            sha256: choices.flag() ? null : DIGEST,
            bytes: choices.flag() ? null : choices.below(65_536),
          },
    found: status === 'missing' ? null : { sha256: OTHER, bytes: choices.below(65_536) },
    mismatch: status === 'drift' ? ['sha256'] : [],
    fault: choices.pick('file', 'seal'),
    limit: choices.flag() ? text() : null,
    restore: choices.flag() ? `git checkout x -- ${text()}` : null,
    sealLine: choices.flag() ? null : 1 + choices.below(900),
    trust: choices.pick('base', 'new', 'head'),
  });
}

function blockersFrom(choices: Choices) {
  const text = (): string => textFrom(choices);
  const statuses = () => choices.pick('open' as const, 'narrowed' as const, 'closed' as const);
  const items = choices.list(5, () =>
    checkedBlocker({
      ...{ id: text(), note: text(), gate: text(), actors: choices.list(2, text) },
      ...{
        status: statuses(),
        stated: choices.flag() ? null : statuses(),
        was: choices.flag() ? null : statuses(),
      },
      change: choices.pick(
        null,
        'added',
        'opened',
        'narrowed',
        'closed',
        'reopened',
        'vanished',
        'edited',
      ),
      evidence: choices.list(2, () => ({
        path: text(),
        schema: null,
        holds: choices.flag(),
        because: text(),
      })),
    }),
  );
  const options = choices.list(3, () => {
    const state = choices.pick(
      'admissible' as const,
      'admissible-once-merged' as const,
      'not-admissible' as const,
    );
    return checkedOption({
      id: text(),
      summary: text(),
      state,
      admissible: state === 'admissible',
      because: choices.list(2, text),
    });
  });
  const registers = [checkedRegister({ packet: text(), default: text(), path: text() })];
  return checkedBlockers({ items, options, registers, packet: text(), default: text() });
}

/** The verdict is what the rest of the report says. */
export function reportFrom(choices: Choices): Report {
  const text = (): string => textFrom(choices);
  const made = choices.list(6, () => fileFrom(choices));
  // Many files of one kind, so that a surface has to leave some out.
  const copies = choices.pick(1, 1, 1, 1, 1, 1, 12, 300);
  const files = made.flatMap((file) =>
    copies === 1
      ? [file]
      : Array.from({ length: copies }, (_, at) => ({ ...file, path: `${file.path}${at}` })),
  );
  const decision = () => choices.pick('refused' as const, 'approved' as const, 'allowed' as const);
  const subject = report({
    mode: choices.pick('enforce', 'advisory'),
    files,
    counts: {
      sealed: files.length,
      matching: files.filter(({ status }) => status === 'match').length,
      drifted: files.filter(({ status }) => status !== 'match').length,
      bytes: choices.below(65_536),
    },
    problems: choices.list(3, () =>
      problemOf({
        code: indexed(choices, PROBLEM_CODES, 'defect' as const),
        message: text(),
        remedy: text(),
        file: choices.flag() ? null : text(),
      }),
    ),
    findings: choices.list(3, () =>
      finding({
        code: indexed(choices, FINDING_CODES, 'seal-note' as const),
        severity: choices.pick('fail', 'note'),
        message: text(),
        file: choices.flag() ? null : text(),
        remedy: choices.flag() ? null : text(),
      }),
    ),
    reseals: choices.list(3, () =>
      reseal({ path: text(), seal: text(), because: text(), decision: decision() }),
    ),
    relaxations: choices.list(2, () =>
      relaxation({
        kind: indexed(choices, RELAXATION_KINDS, 'lock-removed' as const),
        subject: text(),
        was: text(),
        now: text(),
        because: text(),
        decision: decision(),
      }),
    ),
    blockers: choices.flag() ? null : blockersFrom(choices),
    checked: {
      ...report().checked,
      branch: choices.flag() ? null : text(),
      against: choices.flag() ? null : text(),
    },
    run: {
      ...report().run,
      id: choices.flag() ? null : text(),
      url: choices.flag() ? null : `https://github.com/${text()}`,
    },
  });
  return { ...subject, verdict: decide(subject) };
}
