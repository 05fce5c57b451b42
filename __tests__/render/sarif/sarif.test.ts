import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAUSE_IDS } from '../../../src/core/drift.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { decodePath } from '../../../src/core/path.ts';
import { PROBLEM_CODES } from '../../../src/core/problem.ts';
import { FINDING_CODES } from '../../../src/core/report.ts';
import { RELAXATION_KINDS } from '../../../src/core/report-blockers.ts';
import { uriOf } from '../../../src/render/file-uri.ts';
import type { Result } from '../../../src/render/sarif/log.ts';
import { RULES } from '../../../src/render/sarif/rules.ts';
import { sarifText } from '../../../src/render/sarif.ts';
import { HOSTILE, hostileText, UNSEEN } from '../hostile.fixture.ts';
import {
  cause,
  checkedFile,
  finding,
  location,
  problemOf,
  report,
  reportOf,
  reseal,
  typicalReport,
} from '../report.fixture.ts';
import { runOf, violations } from './sarif.fixture.ts';

const relaxation = {
  kind: 'lock-removed',
  register: 'packet/x.blockers.json',
  subject: 'B-1',
  was: 'a.md',
  now: 'nothing',
  file: null,
  line: null,
  approved: null,
  decision: 'refused',
  because: 'nobody approved it',
} as const;

describe('the log', () => {
  test('is valid against the schema of the standard, and the validator refuses an invalid one', () => {
    for (const subject of [report(), typicalReport(), report({ problems: [problemOf()] })]) {
      expect(violations(sarifText(subject))).toEqual([]);
    }
    const broken = sarifText(typicalReport()).replace('"ruleId"', '"rule"');
    expect(violations(broken)).not.toEqual([]);
  });

  test('is the same for the same report, at any time and place', () => {
    const subject = typicalReport();
    const later = {
      ...subject,
      run: { ...subject.run, id: '2', attempt: 9, startedAt: '2030-01-01T00:00:00Z', url: null },
    };
    expect(sarifText(later)).toBe(sarifText(subject));
  });

  test('names the tool, the commit and the root, and counts columns as GitHub does', () => {
    const run = runOf(typicalReport());
    expect(run.tool.driver).toMatchObject({ name: 'seal-vs-bytes', semanticVersion: '1.0.0' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.versionControlProvenance).toEqual([
      { repositoryUri: 'https://github.com/octo/packets', revisionId: '3'.repeat(40) },
    ]);
    expect(Object.keys(run.originalUriBaseIds)).toEqual(['%SRCROOT%']);
    expect(runOf(report({ verdict: 'error' })).invocations).toEqual([
      { executionSuccessful: false },
    ]);
  });
});

describe('rules', () => {
  test('exist for every cause, problem, reseal, relaxation and finding', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of CAUSE_IDS) expect(ids).toContain(`drift/${id}`);
    for (const code of PROBLEM_CODES) expect(ids).toContain(`problem/${code}`);
    for (const code of FINDING_CODES) expect(ids).toContain(`finding/${code}`);
    for (const kind of RELAXATION_KINDS) expect(ids).toContain(`relaxation/${kind}`);
  });

  test('describe what happened, how it arises and how to fix it', () => {
    for (const { id, shortDescription, fullDescription, help } of RULES) {
      expect([id, shortDescription.text.length > 5, fullDescription.text.endsWith('.')]).toEqual([
        id,
        true,
        true,
      ]);
      expect(help.text).toMatch(/How it arises: .+\n\nHow to fix it: .+\.$/);
      expect(help.markdown).toMatch(/\*\*How to fix it\.\*\* .+\.$/);
    }
  });

  test('are referenced by every result', () => {
    const { results, tool } = runOf(typicalReport());
    expect(results.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });
});

describe('results', () => {
  test('a drift has one for each cause, at its first place, with the seal as related location', () => {
    const { results } = runOf(typicalReport());
    const bom = results.find(({ ruleId }) => ruleId === 'drift/bom-added');
    expect(bom).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'packet/decision.md', uriBaseId: '%SRCROOT%' },
            region: {
              ...{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
              ...{ byteOffset: 0, byteLength: 3 },
            },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: 'The seal names the file here.' },
          physicalLocation: {
            artifactLocation: { uri: 'packet/x.seal.json' },
            region: { startLine: 5 },
          },
        },
      ],
      properties: { proof: 'reconstructed', sealedSha256: 'ab'.repeat(32), foundBytes: 4865 },
    });
    expect(bom?.message.text).toContain('To restore: git --literal-pathspecs checkout');
  });

  test('a missing file is at its line of the seal, with a space in a path encoded', () => {
    const places = runOf(typicalReport()).results.map(({ ruleId, locations: [first] }) => [
      ruleId,
      first?.physicalLocation.artifactLocation.uri,
      first?.physicalLocation.region.startLine,
    ]);
    expect(places).toContainEqual(['drift/missing', 'packet/x.seal.json', 15]);
    expect(places).toContainEqual(['drift/edited', 'packet/retention%20policy.md', 7]);
    expect(places).toContainEqual(['drift/unknown-cause', 'packet/contacts.md', 1]);
  });

  test('problems are first, then drift, then refused changes, then findings', () => {
    const { results } = runOf(
      reportOf([checkedFile()], {
        problems: [problemOf()],
        reseals: [reseal(), reseal({ decision: 'approved' })],
        relaxations: [relaxation],
        findings: [finding(), finding({ severity: 'note', code: 'gate-trial' })],
      }),
    );
    expect(results.map(({ ruleId }) => ruleId)).toEqual([
      'problem/not-json',
      'drift/bom-added',
      'reseal/reseal',
      'relaxation/lock-removed',
      'finding/blocker-vanished',
    ]);
  });

  test('an observation is no cause: a drift that is only observed has an unknown cause', () => {
    const { results } = runOf(reportOf([checkedFile({ causes: [cause({ proof: 'observed' })] })]));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['drift/unknown-cause']);
  });

  test('open blockers are results only where the run fails on them', () => {
    const { blockers } = typicalReport();
    const open = finding({ code: 'open-blockers', message: '3 blockers are open.' });
    const failing = runOf(report({ verdict: 'fail', blockers, findings: [open] }));
    expect(failing.results.map(({ ruleId }) => ruleId)).toEqual(Array(3).fill('blocker/open'));
    const told = runOf(report({ blockers, findings: [{ ...open, severity: 'note' }] }));
    expect(told.results).toEqual([]);
  });

  test('an advisory run warns', () => {
    const { results } = runOf({ ...typicalReport(), mode: 'advisory' });
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['warning']));
  });
});

describe('fingerprints', () => {
  const printsOf = (subject: ReturnType<typeof report>) =>
    runOf(subject).results.map(({ partialFingerprints }) => partialFingerprints['sealVsBytes/v1']);

  test('are distinct for distinct results', () => {
    const subject = reportOf([checkedFile(), checkedFile({ path: 'b.md' })], {
      reseals: [reseal({ path: 'a' }), reseal({ path: 'b' })],
    });
    expect(new Set(printsOf(subject)).size).toBe(4);
    const hashes = runOf(subject).results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    );
    // A result without a line of its own carries what GitHub compares; the others leave it to the upload.
    expect(hashes.map((hash) => hash !== undefined)).toEqual([false, false, true, true]);
    expect(new Set(hashes.slice(2)).size).toBe(2);
  });

  test('are stable when lines move, digests change or another run finds them', () => {
    const moved = checkedFile({
      locations: [location({ line: 90, endLine: 90, offset: 4000 })],
      found: { sha256: 'ef'.repeat(32), bytes: 9 },
      sealLine: 77,
    });
    expect(printsOf(reportOf([moved]))).toEqual(printsOf(reportOf([checkedFile()])));
  });
});

describe('URIs', () => {
  test('of a path decode to its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const path = decodePath(bytes);
        fc.pre(path !== '.' && path !== '..');
        const uri = uriOf(path);
        expect(uri).toMatch(/^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$/);
        const back = Buffer.from(
          uri.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
        expect(back.equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  test('of no path have a scheme or an authority', () => {
    expect(uriOf('javascript:alert(1)')).toBe('javascript%3Aalert%281%29');
    // What no tree holds leads nowhere else: not out of the repository, and to no other host.
    for (const path of [
      '../../../../evil/x',
      'a/../../b',
      '//evil.invalid/x',
      'a//b',
      '.',
      '..',
      '',
      '/x',
    ]) {
      const root = 'https://github.invalid/acme/decisions/blob/0/';
      expect(new URL(uriOf(path), root).href.startsWith(root)).toBe(true);
      expect(new URL(uriOf(path), root).href).not.toBe(root);
    }
    expect(uriOf('a b/%41?#é\udcff')).toBe('a%20b/%2541%3F%23%C3%A9%FF');
  });
});

describe('hostile text', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];

  const messagesOf = ({ message, relatedLocations = [] }: Result): string[] => [
    message.text,
    ...relatedLocations.map(({ message: of }) => of?.text ?? ''),
  ];

  const hostile = (text: string) =>
    reportOf(
      [
        checkedFile({
          path: text,
          seal: text,
          restore: text,
          causes: [cause({ summary: text })],
          locations: [
            location({ found: text, sealed: text }),
            location({ found: text, line: 2, endLine: 2 }),
          ],
        }),
      ],
      {
        problems: [problemOf({ message: text, remedy: text, file: text })],
        reseals: [reseal({ path: text, seal: text, because: text })],
        relaxations: [{ ...relaxation, subject: text, was: text, now: text, because: text }],
        findings: [finding({ message: text, remedy: text, file: text })],
      },
    );

  test('adds no control character, link or placeholder, and the log stays valid', () => {
    const extra = ['[x](javascript:alert(1))', '{0} {1}', 'x'.repeat(1_000_000), '[a] (b)'];
    for (const text of [...HOSTILE, ...extra]) {
      const log = sarifText(hostile(text));
      expect(violations(log)).toEqual([]);
      expect(log.length).toBeLessThan(text.length > 10_000 ? 9_000_000 : 300_000);
      const results: Result[] = JSON.parse(log).runs[0].results;
      for (const each of strings(results)) expect(each).not.toMatch(UNSEEN);
      for (const each of results.flatMap(messagesOf)) {
        expect(each).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
        expect(each.replaceAll(/\{\{\d+\}\}/g, '')).not.toMatch(/\{\d+\}/);
      }
    }
  });

  test('of any kind', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const log = sarifText(hostile(text));
        expect(violations(log)).toEqual([]);
        for (const each of strings(JSON.parse(log).runs[0].results))
          expect(each).not.toMatch(UNSEEN);
      }),
      { numRuns: 40 },
    );
  });
});

describe('limits', () => {
  const many = (count: number, summary: string) =>
    reportOf(
      Array.from({ length: count }, (_, i) =>
        checkedFile({ path: `f${i}.md`, explained: i > 0, causes: [cause({ summary })] }),
      ),
      { findings: [finding()] },
    );

  test('results past the limit of GitHub are omitted from the end, and counted', () => {
    const text = sarifText(many(LIMITS.sarifResults + 5, 'x'.repeat(900)));
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const [run] = JSON.parse(text).runs;
    expect(run.results.length).toBeGreaterThan(1_000);
    const leftOut = LIMITS.sarifResults + 6 - run.results.length;
    expect(run.properties.resultsLeftOut).toBe(leftOut);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(
      `${leftOut.toLocaleString('en-US')} results left out`,
    );
    // Worst first: the drift that nothing explains is there.
    expect(run.results[0].message.text).toContain('f0.md');
  });

  test('the rules leave room for the results', () => {
    expect(Buffer.byteLength(sarifText(report()))).toBeLessThan(10_000_000 - LIMITS.sarifBytes);
    expect(RULES.length).toBeLessThan(25_000);
  });
});
