import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { attack, attackInSight, expectHeld, type HeldAttack } from './attack.fixture.ts';
import {
  DECISION,
  EDITED,
  entry,
  json,
  RECORD,
  SEAL,
  SEALED,
  seal,
  sha256,
} from './packet.fixture.ts';
import { reportOf } from './scene.fixture.ts';

const CLOSED = { closed: ['evidence/**'] };
const RESEALED = seal({ ...SEALED, 'decision.md': EDITED }, CLOSED);
const MOVED = 'packet/Q-1.seal.json';
const PAPER = '{"granted": true}\n';

/** A pull request rewrites what a trusted seal says, or gets it out of the way. */
const ATTACKS: Readonly<Record<string, HeldAttack>> = {
  'a seal edited together with its file': {
    head: { 'packet/decision.md': EDITED, [SEAL]: RESEALED },
    held: { reseal: 'reseal', drifted: ['packet/decision.md'] },
  },
  'a seal edited, its file left alone': {
    head: { [SEAL]: RESEALED },
    held: { reseal: 'reseal' },
  },
  'only the byte length in a seal edited': {
    head: {
      [SEAL]: json({
        version: 1,
        closed: ['evidence/**'],
        files: [entry('decision.md', DECISION, { bytes: 1 }), entry('record.json', RECORD)],
      }),
    },
    held: { reseal: 'reseal' },
  },
  'a seal renamed while its file is edited': {
    head: { [SEAL]: null, [MOVED]: RESEALED, 'packet/decision.md': EDITED },
    held: { reseal: 'reseal', drifted: ['packet/decision.md'] },
  },
  'a seal moved out of the pattern': {
    head: { [SEAL]: null, 'packet/P-1.seal.json.txt': seal(SEALED, CLOSED) },
    held: { reseal: 'seal-removed' },
  },
  'a seal renamed in case only, out of the pattern': {
    head: { [SEAL]: null, 'packet/P-1.SEAL.JSON': seal(SEALED, CLOSED) },
    held: { reseal: 'seal-removed' },
  },
  'a seal split in two, with one file removed': {
    head: {
      [SEAL]: seal({ 'record.json': RECORD }, CLOSED),
      [MOVED]: seal({ 'notes.md': 'Not sealed.\n' }),
    },
    held: { reseal: 'coverage-shrunk' },
  },
  'a root moved to a folder of copies': {
    head: {
      'copy/decision.md': DECISION,
      'copy/record.json': RECORD,
      'packet/decision.md': EDITED,
      [SEAL]: seal(SEALED, { root: 'copy', ...CLOSED }),
    },
    held: { reseal: 'root-moved', drifted: ['packet/decision.md'] },
  },
  'a second seal that disagrees with the first': {
    head: { 'packet/decision.md': EDITED, [MOVED]: seal({ 'decision.md': EDITED }) },
    held: { problem: 'seals-disagree' },
  },
  'a file dropped from its seal, then edited': {
    head: { 'packet/decision.md': EDITED, [SEAL]: seal({ 'record.json': RECORD }, CLOSED) },
    held: { reseal: 'coverage-shrunk', drifted: ['packet/decision.md'] },
  },
  'a closed pattern dropped': {
    head: { [SEAL]: seal(SEALED), 'packet/evidence/paper.json': PAPER },
    held: { reseal: 'closed-shrunk', drifted: ['packet/evidence/paper.json'] },
  },
  'a closed pattern narrowed': {
    head: { [SEAL]: seal(SEALED, { closed: ['evidence/*.md'] }) },
    held: { reseal: 'closed-shrunk' },
  },
  'an unlisted file put into a closed folder': {
    head: { 'packet/evidence/paper.json': PAPER },
    held: { drifted: ['packet/evidence/paper.json'] },
  },
  'a file put into a closed folder and listed by the head': {
    head: {
      'packet/evidence/paper.json': PAPER,
      [SEAL]: seal({ ...SEALED, 'evidence/paper.json': PAPER }, CLOSED),
    },
    held: { reseal: 'reseal' },
  },
  'a file put into a closed folder and listed by a seal of its own': {
    head: {
      'packet/evidence/paper.json': PAPER,
      'packet/evidence/own.seal.json': seal({ 'paper.json': PAPER }),
    },
    held: { reseal: 'reseal' },
  },
  'a seal deleted': {
    head: { [SEAL]: null, 'packet/decision.md': EDITED },
    held: { reseal: 'seal-removed', drifted: ['packet/decision.md'] },
  },
  'a seal emptied': {
    head: { [SEAL]: seal({}) },
    held: { problem: 'empty-seal' },
  },
  'a seal made unreadable': {
    head: { [SEAL]: '{"version": 1, "files": [' },
    held: { problem: 'not-json' },
  },
  'a seal replaced by a symbolic link': {
    plan: {
      prepare: (work) => {
        renameSync(join(work, SEAL), join(work, 'packet/other.json'));
        symlinkSync('other.json', join(work, SEAL));
      },
    },
    held: { problem: 'unsafe-path' },
  },
  'a text declaration dropped': {
    base: {
      [SEAL]: json({
        version: 1,
        files: [entry('decision.md', DECISION, { text: { bom: false, eol: 'lf' } })],
      }),
    },
    head: { [SEAL]: json({ version: 1, files: [entry('decision.md', DECISION)] }) },
    held: { reseal: 'text-changed' },
  },
  'a bad file sealed, against its declaration': {
    head: {
      'packet/windows.md': '\ufeffone\r\n',
      [MOVED]: json({
        version: 1,
        files: [entry('windows.md', '\ufeffone\r\n', { text: { bom: false, eol: 'lf' } })],
      }),
    },
    held: { finding: 'text-mismatch' },
  },
};

describe('a pull request that rewrites its seals', () => {
  for (const [title, { held, ...attempt }] of Object.entries(ATTACKS)) {
    test(title, async () => {
      expectHeld(await attack(attempt), held);
    });
  }
});

describe('permitted changes of seals', () => {
  test('the comment shows old and new digest and length of a reseal', async () => {
    const seen = await attackInSight({
      head: { 'packet/decision.md': EDITED, [SEAL]: RESEALED },
    });
    for (const content of [DECISION, EDITED]) {
      expect(seen.comments[0]).toContain(sha256(content));
      expect(seen.comments[0]).toContain(`${Buffer.byteLength(content)} bytes`);
    }
  });

  test('a seal renamed within the pattern is reported, and its files match', async () => {
    const seen = await attack({ head: { [SEAL]: null, [MOVED]: seal(SEALED, CLOSED) } });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).reseals).toMatchObject([{ kind: 'seal-moved', decision: 'allowed' }]);
  });

  test('a seal split in two with the same coverage is no change', async () => {
    const seen = await attack({
      head: {
        [SEAL]: seal({ 'record.json': RECORD }, CLOSED),
        [MOVED]: seal({ 'decision.md': DECISION }),
      },
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).reseals).toEqual([]);
  });

  test('a new seal is verified and shown as proposed', async () => {
    const seen = await attackInSight({ head: { [MOVED]: seal({ 'notes.md': 'Not sealed.\n' }) } });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'files-sealed': '3' });
    expect(reportOf(seen).seals).toContainEqual({
      path: MOVED,
      format: 'native',
      trust: 'new',
      files: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(seen.comments[0]).toContain('proposed by this change');
  });

  test('a new seal that does not match fails', async () => {
    const seen = await attack({ head: { [MOVED]: seal({ 'notes.md': 'Something else.\n' }) } });
    expectHeld(seen, { drifted: ['packet/notes.md'] });
  });

  test('policy deny refuses a reseal that was approved', async () => {
    const seen = await attack({
      head: { [SEAL]: RESEALED, 'packet/decision.md': EDITED },
      step: { inputs: { reseal: 'deny' } },
      before: (scene) => scene.review({ author: 'wren', state: 'APPROVED' }, 'admin'),
    });
    expectHeld(seen, { reseal: 'reseal' });
  });

  test('policy allow accepts a reseal, and shows it', async () => {
    const seen = await attackInSight({
      head: { [SEAL]: RESEALED, 'packet/decision.md': EDITED },
      step: { inputs: { reseal: 'allow' } },
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(seen.comments[0]).toContain(sha256(EDITED));
  });

  test('policy allow passes no run without sealed files', async () => {
    const seen = await attack({ head: { [SEAL]: null }, step: { inputs: { reseal: 'allow' } } });
    expectHeld(seen, { problem: 'nothing-sealed' });
  });
});
