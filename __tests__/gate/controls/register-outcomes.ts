import type { Outcome } from './outcomes.ts';

/** Of each control of registers: relaxations, evidence and grants too, and the option that is held. */
export const OF_REGISTERS: readonly Outcome[] = [
  [
    'status that is not a status',
    ['document.md matches, record.json matches', 'schema-violation control.blockers.json'],
  ],
  [
    'blocker named twice',
    ['document.md matches, record.json matches', 'duplicate-id control.blockers.json'],
  ],
  [
    'default that is no option',
    ['document.md matches, record.json matches', 'unknown-default control.blockers.json'],
  ],
  [
    'option that requires an unknown blocker',
    ['document.md matches, record.json matches', 'unknown-id control.blockers.json'],
  ],
  [
    'locked path resealed',
    [
      'document.md matches, record.json matches',
      'allowed reseal document.md',
      'allowed lock-removed B-1',
      'locked-resealed document.md',
    ],
  ],
  [
    'locked path uncovered by removing its seal',
    [
      'document.md matches, record.json matches',
      'allowed seal-removed other.seal.json',
      'locked-resealed other.md',
    ],
  ],
  [
    'blocker vanished',
    ['document.md matches, record.json matches', 'blocker-vanished control.blockers.json'],
  ],
  [
    'blocker renamed',
    ['document.md matches, record.json matches', 'blocker-renamed control.blockers.json'],
  ],
  [
    'blocker closed without evidence',
    [
      'document.md matches, record.json matches',
      'blocker-closed-without-evidence control.blockers.json',
    ],
  ],
  [
    'blocker closed on unsealed evidence',
    [
      'document.md matches, record.json matches',
      'blocker-closed-without-evidence control.blockers.json',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'blocker closed on drifted evidence',
    [
      'document.md matches, record.json matches',
      'evidence/proof.json drift new sha256 bytes',
      'refused reseal evidence/proof.json',
      'blocker-closed-without-evidence control.blockers.json',
      'B-1: evidence/proof.json: its bytes are not what was sealed',
    ],
  ],
  [
    'blocker closed on evidence that does not validate',
    [
      'document.md matches, evidence/proof.json matches, record.json matches',
      'refused reseal evidence/proof.json',
      'blocker-closed-without-evidence control.blockers.json',
      'B-1: evidence/proof.json: it is not a valid rollback (line 1)',
    ],
  ],
  [
    'blocker closed by a schema that only the head has',
    [
      'document.md matches, evidence/proof.json matches, record.json matches',
      'refused reseal evidence/proof.json',
      'blocker-closed-without-evidence control.blockers.json',
      'B-1: evidence/proof.json: its schema c6/own.schema.json is not on the base',
    ],
  ],
  [
    'blocker closed by dropping the evidence asked for',
    [
      'document.md matches, evidence/cutover.txt matches, evidence/permit.txt matches, record.json matches',
      'refused evidence-removed B-1',
      'blocker-closed-without-evidence control.blockers.json',
      'B-1: proof.json: no seal names it',
      'B-1: evidence/permit.txt: sealed, and its bytes match',
    ],
  ],
  [
    'blocker closed by dropping the schema asked for',
    [
      'document.md matches, proof.json matches, record.json matches',
      'refused evidence-removed B-1',
      'blocker-closed-without-evidence control.blockers.json',
      'B-1: proof.json: it is not a valid rollback (line 1)',
      'B-1: proof.json: sealed, and its bytes match',
    ],
  ],
  [
    'second register of the packet',
    ['document.md matches, record.json matches', 'register-changed second.blockers.json'],
  ],
  [
    'grant without evidence',
    [
      'document.md matches, record.json matches',
      'grant-without-evidence control.blockers.json',
      'permit granted, counts for nothing',
    ],
  ],
  [
    'two grants on the same evidence',
    [
      'document.md matches, evidence/cutover.txt matches, evidence/permit.txt matches, record.json matches',
      'refused reseal evidence/permit.txt',
      'refused reseal evidence/cutover.txt',
      'grant-without-evidence control.blockers.json',
      'permit granted, counts',
      'cutover granted, counts for nothing',
    ],
  ],
  [
    'grant vanished',
    [
      'document.md matches, record.json matches',
      'refused option-grants GO',
      'grant-vanished control.blockers.json',
    ],
  ],
  [
    'packet renamed',
    ['document.md matches, record.json matches', 'register-changed control.blockers.json'],
  ],
  [
    'register removed',
    [
      'document.md matches, record.json matches',
      'register-removed (no file)',
      'grant-vanished control.blockers.json',
      'grant-vanished control.blockers.json',
    ],
  ],
  [
    'register that only the head has',
    [
      'document.md matches, record.json matches',
      'refused option-added LEAP',
      'LEAP not-admissible',
    ],
  ],
  [
    'option added',
    ['document.md matches, record.json matches', 'refused option-added RUN', 'RUN not-admissible'],
  ],
  [
    'open blocker that blocks',
    ['document.md matches, record.json matches', 'open-blockers (no file)'],
  ],
  [
    'option removed',
    [
      'document.md matches, record.json matches',
      'refused option-removed GO',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'option added that requires nothing',
    [
      'document.md matches, record.json matches',
      'refused option-added RUN',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'option requires less',
    [
      'document.md matches, record.json matches',
      'refused option-requires GO',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'option needs fewer grants',
    [
      'document.md matches, record.json matches',
      'refused option-grants GO',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'option means something else',
    [
      'document.md matches, record.json matches',
      'refused option-summary HOLD',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'default changed',
    [
      'document.md matches, record.json matches',
      'refused default-changed CONTROL-',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'evidence dropped',
    ['document.md matches, record.json matches', 'refused evidence-removed B-1'],
  ],
  [
    'evidence schema dropped',
    [
      'document.md matches, record.json matches',
      'refused evidence-removed B-1',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'evidence of a grant dropped',
    [
      'document.md matches, record.json matches',
      'refused evidence-removed permit',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'lock dropped',
    [
      'document.md matches, record.json matches',
      'refused lock-removed B-1',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'gate reworded',
    [
      'document.md matches, record.json matches',
      'refused gate-changed B-1',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'actor replaced',
    [
      'document.md matches, record.json matches',
      'refused actors-changed B-1',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'evidence schema weakened',
    [
      'document.md matches, record.json matches',
      'refused schema-changed own.schema.json',
      'B-1: proof.json: no seal names it',
    ],
  ],
  [
    'unreadable register removed',
    ['document.md matches, record.json matches', 'not-json control.blockers.json'],
  ],
  [
    'option that reads like another',
    [
      'document.md matches, record.json matches',
      'look-alike-id control.blockers.json',
      'refused option-added G\u041e',
    ],
  ],
  [
    'lock on what no seal names',
    ['document.md matches, record.json matches', 'unknown-lock control.blockers.json'],
  ],
  [
    'second register under a look-alike packet',
    ['document.md matches, record.json matches', 'look-alike-id second.blockers.json'],
  ],
  ['sound register', ['document.md matches, record.json matches']],
];
