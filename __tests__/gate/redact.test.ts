import { expect, test } from '@jest/globals';
import { commentBody, summaryText } from '../../src/render/comment.ts';
import { htmlReport } from '../../src/render/html.ts';
import { reportJson } from '../../src/render/outputs.ts';
import { sarifText } from '../../src/render/sarif.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { judged, sealOf } from './gate.fixture.ts';

const SECRET = 'hunter2';
const TEXT = 'user: octo\npassword: x\n';
const BASE = { 'a.txt': TEXT, 'a.seal.json': sealOf({ 'a.txt': TEXT }) };
const HEAD = { ...BASE, 'a.txt': TEXT.replace('x', SECRET) };

test('a redacted report has no character of a drifted file in any output, and the same verdict', async () => {
  const open = await judged(BASE, HEAD);
  const report = await judged(BASE, HEAD, { redact: true });
  expect(reportJson(open)).toContain(SECRET);
  const surfaces = [
    reportJson(report),
    terminalText(report),
    commentBody(report, '<!-- -->'),
    summaryText(report),
    sarifText(report),
    htmlReport(report),
  ];
  for (const text of surfaces) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('octo');
  }
  expect(report.verdict).toBe(open.verdict);
  expect(report.files[0]).toMatchObject({
    found: open.files[0]?.found,
    causes: [{ id: 'edited' }],
    locations: [{ line: 2, found: null, sealed: null }],
  });
});
