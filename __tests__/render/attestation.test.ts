import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { sha256 } from '../../src/core/hashing.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { Report } from '../../src/core/report.ts';
import { HOME_PAGE } from '../../src/core/version.ts';
import { type Attestation, attestation, subjectName } from '../../src/render/attestation.ts';
import { STATEMENT } from './attestation.schema.ts';
import { HOSTILE, hostileText, UNSEEN } from './hostile.fixture.ts';
import {
  checkedFile,
  DIGEST,
  OTHER,
  problemOf,
  report,
  reportOf,
  typicalReport,
} from './report.fixture.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(STATEMENT);

function violations(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function attested(subject: Report): Attestation {
  const answer = attestation(subject);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

const statementOf = (subject: Report) => JSON.parse(attested(subject).statement);

const whyNot = (subject: Report): string => {
  const answer = attestation(subject);
  if (answer.ok) throw new Error('attested');
  return answer.why;
};

const match = (path: string) =>
  checkedFile({
    path,
    status: 'match',
    found: { sha256: DIGEST, bytes: 4821 },
    mismatch: [],
    causes: [],
    locations: [],
  });

const passing = reportOf([match('a.md'), match('b.md')]);

describe('the statement', () => {
  test('matches the published definitions, for pass and fail', () => {
    for (const subject of [passing, typicalReport()]) {
      expect(violations(attested(subject).statement)).toEqual([]);
    }
    const broken = attested(passing).statement.replace('"PASSED"', '"GOOD"');
    expect(violations(broken)).not.toEqual([]);
  });

  test('names verifier, resource, policy and result', () => {
    expect(statementOf(passing)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'a.md', digest: { sha256: DIGEST } },
        { name: 'b.md', digest: { sha256: DIGEST } },
      ],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: {
          id: HOME_PAGE,
          version: { 'seal-vs-bytes': '1.0.0' },
        },
        timeVerified: '2026-01-02T03:04:05.000Z',
        resourceUri: `git+https://github.com/octo/packets@${'3'.repeat(40)}`,
        policy: {
          uri: `git+https://github.com/octo/packets@${'2'.repeat(40)}`,
          digest: { sha256: sha256(Buffer.from(`${'ee'.repeat(32)}  packet/x.seal.json\n`)) },
          annotations: {
            seals: [{ name: 'packet/x.seal.json', digest: { sha256: 'ee'.repeat(32) } }],
          },
        },
        verificationResult: 'PASSED',
        verifiedLevels: ['SEALED_BYTES_MATCH'],
      },
    });
  });

  test('names the found bytes on a failure, and no absent file', () => {
    const { subject, predicate } = statementOf(typicalReport());
    expect(predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
    const drifted = { name: 'packet/decision.md', digest: { sha256: OTHER } };
    expect(subject).toContainEqual(drifted);
    expect(subject.map(({ name }: { name: string }) => name)).not.toContain('packet/checklist.md');
  });

  test('differs between two runs only in the time', () => {
    const later = {
      ...passing,
      run: { ...passing.run, id: '9', startedAt: '2027-01-02T03:04:05Z' },
    };
    const without = (subject: Report) =>
      attested(subject).statement.replace(/"timeVerified": "[^"]+"/, '');
    expect(without(later)).toBe(without(passing));
  });

  test('without a repository URL the commit names itself', () => {
    const run = { ...passing.run, repository: null };
    expect(statementOf({ ...passing, run }).predicate.resourceUri).toBe(
      `gitoid:commit:sha1:${'3'.repeat(40)}`,
    );
    expect(violations(attested({ ...passing, run }).statement)).toEqual([]);
  });

  test('predicate and subjects are those of the statement', () => {
    const { statement, predicate, subjects } = attested(passing);
    const whole = JSON.parse(statement);
    expect(JSON.parse(predicate)).toEqual(whole.predicate);
    expect(subjects).toBe(`${DIGEST}  a.md\n${DIGEST}  b.md\n`);
  });
});

describe('no statement', () => {
  test('where nothing was verified', () => {
    expect(whyNot(report({ verdict: 'error', problems: [problemOf()] }))).toContain('error');
    const nowhere = { ...passing.checked, source: 'work-tree', commit: null } as const;
    expect(whyNot({ ...passing, checked: nowhere })).toContain('no commit');
  });

  test('where no sealed file was found', () => {
    const gone = checkedFile({ status: 'missing', found: null });
    expect(whyNot(reportOf([gone]))).toBe('no sealed file was found');
  });

  test('where even the seals are more than can be named', () => {
    const seals = Array.from({ length: LIMITS.attestationSubjects + 1 }, (_, i) => ({
      ...report().seals[0],
      path: `${i}.seal.json`,
      format: 'native' as const,
      trust: 'base' as const,
      files: 1,
      sha256: DIGEST,
    }));
    const counts = { sealed: 5_000, matching: 5_000, drifted: 0, bytes: 1 };
    expect(whyNot(report({ seals, counts }))).toContain('1,025 seals');
  });
});

describe('many files', () => {
  test('are represented by their seals, where the report only counts them', () => {
    const counts = { sealed: 5_000, matching: 5_000, drifted: 0, bytes: 1 };
    expect(statementOf(report({ counts })).subject).toEqual([
      { name: 'packet/x.seal.json', digest: { sha256: 'ee'.repeat(32) } },
    ]);
  });

  test('are represented by their seals where their number or names exceed the limits of actions/attest', () => {
    const count = LIMITS.attestationSubjects;
    const names = (files: number, length: number) =>
      Array.from({ length: files }, (_, i) => match(`${i}${'x'.repeat(length)}`));
    expect(statementOf(reportOf(names(count, 1))).subject).toHaveLength(count);
    expect(statementOf(reportOf(names(count + 1, 1))).subject).toHaveLength(1);
    expect(statementOf(reportOf(names(count, 500))).subject).toHaveLength(1);
  });
});

describe('names', () => {
  test('are on one line, escaped, and distinct', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(subjectName(a)).not.toMatch(/[\n\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        if (a.isWellFormed() && b.isWellFormed() && a !== b) {
          expect(subjectName(a)).not.toBe(subjectName(b));
        }
      }),
    );
    expect(subjectName('a b/100%\n\u202e\udcff.md')).toBe('a b/100%%0A%E2%80%AE%FF.md');
    expect(subjectName('100%.md')).toBe('100%.md');
    expect(subjectName('a%0A.md')).toBe('a%250A.md');
  });

  test('of any kind keep the statement valid, with one line a subject', () => {
    for (const text of HOSTILE) {
      const { statement, subjects } = attested(reportOf([match(text), match(`${text}x`)]));
      expect(violations(statement)).toEqual([]);
      // Above the cap on their size the seals stand for the files.
      const listed = text.length < LIMITS.attestationSubjectBytes / 4 ? 2 : 1;
      expect(subjects.trimEnd().split('\n')).toHaveLength(listed);
      expect(subjects.replace(/[^\S\n ]/gu, '')).not.toMatch(UNSEEN);
    }
  });
});

test('a shard attests nothing: its seals name files that it did not judge', () => {
  const shard = { index: 1, count: 8, sealed: 16, options: [] };
  expect(whyNot({ ...passing, shard })).toContain('one part of the gate');
});
