import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { REPORT_OUTPUTS, writeReportFiles } from '../../src/action/report-files.ts';
import { reportJson } from '../../src/render/outputs.ts';
import { problemOf, report, typicalReport } from '../render/report.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every format is written beside the JSON report, and each output names its file', async () => {
  const { outputs, notices } = await writeReportFiles(
    typicalReport(),
    join(folder, 'seal-vs-bytes-docs.json'),
  );
  expect(notices).toEqual([]);
  expect(Object.keys(outputs).sort()).toEqual([...REPORT_OUTPUTS].sort());
  expect(Object.values(outputs).sort()).toEqual(
    readdirSync(folder)
      .map((name) => join(folder, name))
      .sort(),
  );
  for (const path of Object.values(outputs)) {
    expect(path).toMatch(/\/seal-vs-bytes-docs\.[a-z.]+$/);
  }
  expect(readFileSync(outputs.report, 'utf8')).toBe(reportJson(typicalReport()));
  expect(JSON.parse(readFileSync(outputs.sarif, 'utf8')).version).toBe('2.1.0');
});

test('a run that verified nothing writes no attestation and no notice', async () => {
  const failed = report({ verdict: 'error', problems: [problemOf()] });
  const { outputs, notices } = await writeReportFiles(failed, join(folder, 'x.json'));
  expect(notices).toEqual([]);
  expect(outputs).toMatchObject({ attestation: '', 'attestation-predicate': '' });
  expect(outputs.sarif).not.toBe('');
});

test('a file that cannot be written gives a notice and an empty output', async () => {
  const { outputs, notices } = await writeReportFiles(
    typicalReport(),
    join(folder, 'no-such-folder/x.json'),
  );
  expect(new Set(Object.values(outputs))).toEqual(new Set(['']));
  expect(notices.length).toBeGreaterThan(2);
  for (const sentence of notices) expect(sentence).toMatch(/could not be written: .*ENOENT/);
});

test('a notice says why there is no attestation', async () => {
  const subject = typicalReport();
  const { notices } = await writeReportFiles(
    { ...subject, checked: { ...subject.checked, commit: null } },
    join(folder, 'x.json'),
  );
  expect(notices).toEqual([expect.stringMatching(/^No attestation was written: no commit/)]);
});
