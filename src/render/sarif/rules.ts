import { CAUSE_IDS, SUSPICIOUS_CAUSES } from '../../core/drift.ts';
import { PROBLEM_CODES } from '../../core/problem.ts';
import { FINDING_CODES } from '../../core/report.ts';
import { RELAXATION_KINDS } from '../../core/report-blockers.ts';
import { HOME_PAGE } from '../../core/version.ts';
import { CAUSE_LABELS } from '../cause-labels.ts';
import { RELAXATION_LABELS } from '../words.ts';
import type { Rule } from './log.ts';
import { CAUSE_HELP } from './tables/causes.ts';

/** The rule of a drift whose cause is not proven. */
export const UNKNOWN_CAUSE = 'drift/unknown-cause';
/** The rule of a blocker that fails the run while it is open. */
export const OPEN_BLOCKER = 'blocker/open';

const RESEAL_KINDS = [
  'reseal',
  'coverage-shrunk',
  'seal-removed',
  'seal-moved',
  'root-moved',
  'closed-shrunk',
  'text-changed',
] as const;

interface Words {
  readonly title: string;
  readonly what: string;
  readonly arises: string;
  readonly fix: string;
  readonly page: string;
}

const RESTORE =
  'Restore the sealed bytes with `seal-vs-bytes restore PATH`. If the new bytes are the right ones, create the seal again and have the reseal approved.';

function rule(id: string, { title, what, arises, fix, page }: Words): Rule {
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: {
      text: `${what}\n\nHow it arises: ${arises}\n\nHow to fix it: ${fix}`.replaceAll('`', ''),
      markdown: `${what}\n\n**How it arises.** ${arises}\n\n**How to fix it.** ${fix}`,
    },
    helpUri: `${HOME_PAGE}/blob/main/${page}`,
    defaultConfiguration: { level: 'error' },
    properties: { precision: 'very-high', 'problem.severity': 'error', tags: [tagOf(id)] },
  };
}

const tagOf = (id: string): string => id.slice(0, id.indexOf('/'));

function causeRules(): Rule[] {
  return CAUSE_IDS.map((id) => {
    const { what, arises, prevent } = CAUSE_HELP[id];
    const fix = id === 'unlisted' ? prevent : `${RESTORE} ${prevent}`;
    const title = `Drift: ${CAUSE_LABELS[id]}`;
    const made = rule(`drift/${id}`, { title, what, arises, fix, page: 'docs/causes.md' });
    if (!SUSPICIOUS_CAUSES.has(id)) return made;
    // Code scanning ranks such an alert as a high security finding.
    const tags = [tagOf(`drift/${id}`), 'security'];
    const properties = { ...made.properties, 'security-severity': '8.0', tags };
    return { ...made, properties };
  });
}

const THREATS = 'docs/threat-model.md';

function otherRules(): Rule[] {
  return [
    rule(UNKNOWN_CAUSE, {
      title: 'Drift: cause unknown',
      what: 'The bytes of a sealed file are not the sealed ones, and no cause is proven.',
      arises:
        'The sealed bytes are not in the base or the history, or the file is above the size for which a cause is searched.',
      fix: RESTORE,
      page: 'docs/causes.md',
    }),
    rule(OPEN_BLOCKER, {
      title: 'Open blocker',
      what: 'A blocker of the register is not closed, and the run is set to fail while one is open.',
      arises:
        'The condition that the blocker names is not met yet, or its evidence does not verify.',
      fix: 'Meet the condition, add the evidence that the register names, and set the status to `closed`.',
      page: 'README.md',
    }),
  ];
}

function codeRules(): Rule[] {
  const readable = (code: string): string => code.replaceAll('-', ' ');
  return [
    ...PROBLEM_CODES.map((code) =>
      rule(`problem/${code}`, {
        title: `Could not verify: ${readable(code)}`,
        what: 'The run could not verify the sealed files: its verdict is error, which is never a pass.',
        arises: 'The message names the file or the setting that could not be used.',
        fix: 'Follow the remedy at the end of the message, then run again.',
        page: 'README.md',
      }),
    ),
    ...RESEAL_KINDS.map((kind) =>
      rule(`reseal/${kind}`, {
        title: `Seal changed: ${readable(kind)}`,
        what: 'The change alters what a seal of the base branch says, and that was not accepted.',
        arises:
          'A seal was created again, moved, removed, or covers less than it does on the base.',
        fix: 'Restore the seal, or have this head commit approved by a reviewer with write access who wrote none of it.',
        page: THREATS,
      }),
    ),
    ...RELAXATION_KINDS.map((kind) =>
      rule(`relaxation/${kind}`, {
        title: `Requirement relaxed: ${RELAXATION_LABELS[kind]}`,
        what: 'The change lets a register require less than it does on the base branch, and that was not accepted.',
        arises: 'An option, a blocker, a grant or an evidence schema of the register was edited.',
        fix: 'Restore the register, or have this head commit approved by a reviewer with write access who wrote none of it.',
        page: THREATS,
      }),
    ),
    ...FINDING_CODES.map((code) =>
      rule(`finding/${code}`, {
        title: `Finding: ${readable(code)}`,
        what: 'The change has a property that fails the run although the bytes match.',
        arises: 'The message says what was found, and where.',
        fix: 'Follow the remedy at the end of the message.',
        page: THREATS,
      }),
    ),
  ];
}

/** Every rule, in a fixed order; a result refers to its rule by id and index. */
export const RULES: readonly Rule[] = [...causeRules(), ...otherRules(), ...codeRules()];

export const RULE_INDEX: ReadonlyMap<string, number> = new Map(
  RULES.map(({ id }, index) => [id, index]),
);
