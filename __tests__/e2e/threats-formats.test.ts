import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PullRequestPlan } from '../../src/demo/sample-pull-request.ts';
import {
  bag,
  DECLARATION,
  digest,
  listOf,
  manifestOf,
  PAYLOAD,
} from '../formats/foreign.fixture.ts';
import { attack, attackInSight, expectHeld, type HeldAttack } from './attack.fixture.ts';
import { json } from './packet.fixture.ts';
import { reportOf, type Step } from './scene.fixture.ts';

const PLAN = '# Plan\n\nHold \u2014 for now.\n';
const TERMS = 'All of it.\n';
const EDITED = PLAN.replace('Hold', 'Execute');
const FILES = { 'plan.md': PLAN, 'terms.md': TERMS };
const DOCS = { 'docs/plan.md': PLAN, 'docs/terms.md': TERMS };
const LIST = 'docs/SHA256SUMS';
const STRONG = 'docs/SHA512SUMS';
const WEAK = 'docs/SHA224SUMS';
const NATIVE = 'docs/docs.seal.json';
const STATEMENT = 'release.intoto.json';

const listed = (algorithm = 'sha256', files: Readonly<Record<string, string>> = FILES) =>
  listOf(files, algorithm);
const native = () =>
  json({
    version: 1,
    files: Object.entries(FILES).map(([path, text]) => ({
      path,
      sha256: digest(text),
      bytes: Buffer.byteLength(text),
    })),
  });
const statement = (subjects: Readonly<Record<string, string>>) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: Object.entries(subjects).map(([name, text]) => ({
    name,
    digest: { sha256: digest(text) },
  })),
  predicateType: 'https://example.org/release/v1',
});
const envelope = (payload: unknown) => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(JSON.stringify(payload)).toString('base64'),
  signatures: [{ keyid: 'owner', sig: 'c2lnbmF0dXJl' }],
});

/** The inputs of a workflow that names these seals beside the native ones. */
const seals = (...globs: readonly string[]): Step => ({
  inputs: { seals: ['**/*.seal.json', ...globs].join('\n') },
});

const OF_LIST = { base: { ...DOCS, [LIST]: listed() }, step: seals('docs/SHA*SUMS') };
const OF_STRONG = { base: { ...DOCS, [STRONG]: listed('sha512') }, step: seals('docs/SHA*SUMS') };
const OF_BOTH = {
  base: { ...DOCS, [LIST]: listed(), [STRONG]: listed('sha512') },
  step: seals('docs/SHA*SUMS'),
};
const OF_NATIVE = { base: { ...DOCS, [NATIVE]: native() }, step: seals('docs/SHA*SUMS*') };
const OXUM = `${Object.values(PAYLOAD).reduce((sum, text) => sum + text.length, 0)}.3`;
const BAG = bag({
  'manifest-sha512.txt': manifestOf(PAYLOAD, 'sha512'),
  'bag-info.txt': `Payload-Oxum: ${OXUM}\n`,
});
const OF_BAG = { base: BAG, step: seals('bag/bagit.txt') };
const OF_STATEMENT = {
  base: { ...DOCS, [STATEMENT]: json(statement(DOCS)) },
  step: seals('*.intoto.json'),
};

const without = (name: keyof typeof FILES) =>
  Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== name));
const linked = (target: string): Partial<PullRequestPlan> => ({
  prepare: (work) => {
    rmSync(join(work, 'docs/plan.md'));
    symlinkSync(target, join(work, 'docs/plan.md'));
  },
});

/** A pull request rewrites what a trusted list says, or gets it out of the way. */
const ATTACKS: Readonly<Record<string, HeldAttack>> = {
  'a checksum list edited together with its file': {
    ...OF_LIST,
    head: { 'docs/plan.md': EDITED, [LIST]: listed('sha256', { ...FILES, 'plan.md': EDITED }) },
    held: { reseal: 'reseal', drifted: ['docs/plan.md'] },
  },
  'a line dropped from a checksum list, and its file edited': {
    ...OF_LIST,
    head: { 'docs/plan.md': EDITED, [LIST]: listed('sha256', without('plan.md')) },
    held: { reseal: 'coverage-shrunk', drifted: ['docs/plan.md'] },
  },
  'a line of a checksum list turned into a comment': {
    ...OF_LIST,
    head: { [LIST]: `#${listed()}` },
    held: { reseal: 'coverage-shrunk' },
  },
  'an improperly formatted line': {
    ...OF_LIST,
    head: { [LIST]: ` #${listed()}` },
    held: { problem: 'malformed-line' },
  },
  'a name that is listed twice with two digests': {
    ...OF_LIST,
    head: { 'docs/plan.md': EDITED, [LIST]: `${listed()}${digest(EDITED)}  ./plan.md\n` },
    held: { problem: 'duplicate-path' },
  },
  'a checksum list renamed out of its pattern': {
    ...OF_LIST,
    head: { [LIST]: null, 'docs/SHA256SUMS.txt': listed() },
    held: { reseal: 'seal-removed' },
  },
  'a checksum list emptied': {
    ...OF_LIST,
    head: { [LIST]: '# nothing\n' },
    held: { problem: 'empty-seal' },
  },
  'a checksum list replaced by a symbolic link': {
    ...OF_LIST,
    plan: {
      prepare: (work) => {
        renameSync(join(work, LIST), join(work, 'docs/list.txt'));
        symlinkSync('list.txt', join(work, LIST));
      },
    },
    held: { problem: 'unsafe-path' },
  },
  'a checksum list that contains its own name': {
    ...OF_LIST,
    head: { [LIST]: `${listed()}${digest('')}  SHA256SUMS\n` },
    held: { problem: 'unsafe-path' },
  },
  'a checksum list of names outside its folder': {
    ...OF_LIST,
    head: { [LIST]: `${listed()}${digest('')}  ../notes.md\n` },
    held: { problem: 'unsafe-path' },
  },
  'a checksum list by MD5': {
    ...OF_LIST,
    step: seals('docs/*SUMS'),
    head: { 'docs/MD5SUMS': listed('md5') },
    held: { problem: 'unsupported-algorithm' },
  },
  'SHA-512 replaced by SHA-224': {
    ...OF_STRONG,
    head: { [STRONG]: null, [WEAK]: listed('sha224') },
    held: { reseal: 'reseal' },
  },
  'one of two lists of the same files removed': {
    ...OF_BOTH,
    head: { [STRONG]: null },
    held: { reseal: 'reseal' },
  },
  'one of two lists of the same files edited with the file': {
    ...OF_BOTH,
    head: { 'docs/plan.md': EDITED, [LIST]: listed('sha256', { ...FILES, 'plan.md': EDITED }) },
    held: { reseal: 'reseal', drifted: ['docs/plan.md'] },
  },
  'a second list by another algorithm, of other bytes': {
    ...OF_LIST,
    head: { [STRONG]: listed('sha512', { ...FILES, 'plan.md': EDITED }) },
    held: { drifted: ['docs/plan.md'] },
  },
  'a native seal replaced by a list without byte lengths': {
    ...OF_NATIVE,
    head: { [NATIVE]: null, [LIST]: listed() },
    held: { reseal: 'text-changed' },
  },
  'a link to other bytes in place of a listed file': {
    ...OF_LIST,
    plan: linked('terms.md'),
    held: { drifted: ['docs/plan.md'] },
  },
  'a link out of the repository in place of a listed file': {
    ...OF_LIST,
    plan: linked('../../plan.md'),
    held: { problem: 'unsafe-path' },
  },
  'a link out of the repository by a chain of links': {
    ...OF_LIST,
    plan: {
      prepare: (work) => {
        rmSync(join(work, 'docs/plan.md'));
        symlinkSync('out/plan.md', join(work, 'docs/plan.md'));
        symlinkSync('/tmp', join(work, 'docs/out'));
      },
    },
    held: { problem: 'unsafe-path' },
  },
  'a bag: a payload file edited with its manifests': {
    ...OF_BAG,
    head: bag({
      'data/decision.md': 'Go.\n',
      'manifest-sha256.txt': manifestOf({ ...PAYLOAD, 'data/decision.md': 'Go.\n' }),
      'manifest-sha512.txt': manifestOf({ ...PAYLOAD, 'data/decision.md': 'Go.\n' }, 'sha512'),
    }),
    held: { reseal: 'reseal', drifted: ['bag/data/decision.md'] },
  },
  'a bag: a payload file that no manifest lists': {
    ...OF_BAG,
    head: { 'bag/data/paper.md': 'x' },
    held: { drifted: ['bag/data/paper.md'], finding: 'total-mismatch' },
  },
  'a bag: a payload file that a seal beside the bag lists': {
    ...OF_BAG,
    head: {
      'bag/data/paper.md': 'x',
      'bag/own.seal.json': json({
        version: 1,
        files: [{ path: 'data/paper.md', sha256: digest('x'), bytes: 1 }],
      }),
    },
    held: { reseal: 'reseal', drifted: ['bag/data/paper.md'] },
  },
  'a bag: the stronger manifest removed': {
    ...OF_BAG,
    head: { 'bag/manifest-sha512.txt': null },
    held: { reseal: 'reseal' },
  },
  'a bag: the Payload-Oxum removed': {
    ...OF_BAG,
    head: { 'bag/bag-info.txt': 'Contact-Name: nobody\n' },
    held: { reseal: 'reseal' },
  },
  'a bag: the declaration removed': {
    ...OF_BAG,
    step: seals('bag/manifest-*.txt'),
    head: { 'bag/bagit.txt': null },
    held: { problem: 'invalid-bag' },
  },
  'a bag: an older version, which may list less': {
    ...OF_BAG,
    head: {
      'bag/bagit.txt': DECLARATION.replace('1.0', '0.97'),
      'bag/manifest-sha512.txt': manifestOf({ 'data/decision.md': 'Hold.\n' }, 'sha512'),
    },
    held: { reseal: 'reseal' },
  },
  'a bag: files to be fetched': {
    ...OF_BAG,
    head: { 'bag/fetch.txt': 'https://example.org/x - data/x\n' },
    held: { problem: 'invalid-bag' },
  },
  'a statement: a subject dropped, and its file edited': {
    ...OF_STATEMENT,
    head: {
      'docs/plan.md': EDITED,
      [STATEMENT]: json(statement({ 'docs/terms.md': TERMS })),
    },
    held: { reseal: 'coverage-shrunk', drifted: ['docs/plan.md'] },
  },
  'a statement: another digest under a signature': {
    ...OF_STATEMENT,
    head: {
      'docs/plan.md': EDITED,
      [STATEMENT]: json(envelope(statement({ ...DOCS, 'docs/plan.md': EDITED }))),
    },
    held: { reseal: 'reseal', drifted: ['docs/plan.md'] },
  },
};

describe('a pull request that rewrites foreign seals', () => {
  for (const [title, { held, ...attempt }] of Object.entries(ATTACKS)) {
    test(title, async () => {
      expectHeld(await attack(attempt), held);
    });
  }
});

describe('permitted changes of foreign seals', () => {
  test('the comment shows the digests of a reseal with their algorithm', async () => {
    const seen = await attackInSight({
      ...OF_STRONG,
      head: {
        'docs/plan.md': EDITED,
        [STRONG]: listed('sha512', { ...FILES, 'plan.md': EDITED }),
      },
    });
    expectHeld(seen, { reseal: 'reseal', drifted: ['docs/plan.md'] });
    for (const content of [PLAN, EDITED]) {
      expect(seen.comments[0]).toContain(digest(content, 'sha512'));
    }
    expect(seen.comments[0]).toContain('SHA-512');
  });

  test('a checksum list with CR LF line endings is equal', async () => {
    const seen = await attack({
      ...OF_LIST,
      head: { [LIST]: listed().replaceAll('\n', '\r\n') },
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).reseals).toEqual([]);
  });

  test('a checksum list replaced by a native seal of the same files is reported', async () => {
    const seen = await attack({
      ...OF_LIST,
      step: seals('docs/SHA*SUMS*'),
      head: { [LIST]: null, [NATIVE]: native() },
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).reseals).toMatchObject([{ kind: 'seal-moved', decision: 'allowed' }]);
  });

  test('a link that stays in the repository is followed, and reported', async () => {
    const seen = await attack({
      ...OF_LIST,
      head: { 'docs/copy.md': PLAN },
      plan: linked('copy.md'),
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(reportOf(seen).findings).toContainEqual(
      expect.objectContaining({ code: 'link-followed', file: LIST, line: 1 }),
    );
  });

  test('a signature is shown as present, not verified', async () => {
    const seen = await attackInSight({
      ...OF_STATEMENT,
      head: { [STATEMENT]: json(envelope(statement(DOCS))) },
    });
    expect(seen.outputs.verdict).toBe('pass');
    expect(seen.comments[0]).toContain('present on this statement, not verified');
  });
});
