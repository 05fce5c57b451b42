import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { commentBody, summaryText } from '../../src/render/comment.ts';
import { htmlReport } from '../../src/render/html.ts';
import { reportJson } from '../../src/render/outputs.ts';
import { sarifText } from '../../src/render/sarif.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { judged, registerOf, sealOf, type Tree } from './gate.fixture.ts';

const SECRET = 'hunter2';
const TEXT = 'user: octo\npassword: x\n';
const BASE = { 'a.txt': TEXT, 'a.seal.json': sealOf({ 'a.txt': TEXT }) };
const HEAD = { ...BASE, 'a.txt': TEXT.replace('x', SECRET) };

const surfaces = (report: Report): string[] => [
  reportJson(report),
  terminalText(report),
  commentBody(report, '<!-- -->'),
  summaryText(report),
  sarifText(report),
  htmlReport(report),
];

test('a redacted report has no character of a drifted file in any output, and the same verdict', async () => {
  const open = await judged(BASE, HEAD);
  const report = await judged(BASE, HEAD, { redact: true });
  expect(reportJson(open)).toContain(SECRET);
  for (const text of surfaces(report)) {
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

const OID = 'c0ffee'.repeat(11).slice(0, 64);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 5\n`;
const sealed = (content: string): Tree => ({
  'a.txt': content,
  'a.seal.json': sealOf({ 'a.txt': content }),
});

describe('the cause of a drift quotes contents unless the report is redacted', () => {
  test.each<[string, Tree, Tree, string, string]>([
    [
      'a flipped bit',
      sealed(TEXT),
      { ...sealed(TEXT), 'a.txt': Buffer.from(TEXT.replace('s', '\xf3'), 'latin1') },
      '0x73 became 0xf3',
      'One bit was flipped, at byte offset 1.',
    ],
    [
      'a Git LFS pointer to other content',
      sealed(TEXT),
      { ...sealed(TEXT), 'a.txt': POINTER },
      OID,
      "A Git LFS pointer is in the file's place; its oid is not the sealed SHA-256: it points to other content.",
    ],
    [
      'a Git LFS pointer to other content, sealed bytes not recovered',
      { ...sealed(TEXT), 'a.txt': POINTER },
      { ...sealed(TEXT), 'a.txt': POINTER },
      OID,
      'Seen in the found bytes, not proven to be the cause: it is a Git LFS pointer.',
    ],
  ])('%s', async (_, base, head, content, summary) => {
    const open = await judged(base, head);
    const report = await judged(base, head, { redact: true });
    expect(surfaces(open).filter((text) => text.includes(content))).toHaveLength(6);
    expect(surfaces(report).filter((text) => text.includes(content))).toEqual([]);
    const bare = report.files[0]?.causes.map((cause) => cause.summary);
    expect(bare).toContain(summary);
    expect(open.files[0]?.causes.map((cause) => Object.keys(cause).sort().join())).toEqual(
      bare?.map(() => 'id,proof,summary'),
    );
  });
});

test('a redacted report names no member of an evidence document', async () => {
  const schema = '{"type": "object", "additionalProperties": {"type": "number"}}';
  const closedOn = (status: string): string =>
    registerOf({
      blockers: [
        {
          id: 'B-1',
          status,
          actors: ['owner'],
          gate: 'prove it',
          evidence: [{ path: 'e.json', schema: 'own.json' }],
        },
      ],
    });
  const base = { ...sealed(TEXT), 'own.json': schema, 'p.blockers.json': closedOn('open') };
  const document = `{"${SECRET}": "x"}`;
  const head = {
    ...base,
    'e.json': document,
    'e.seal.json': sealOf({ 'e.json': document }),
    'p.blockers.json': closedOn('closed'),
  };
  const open = await judged(base, head);
  const report = await judged(base, head, { redact: true });
  expect(reportJson(open)).toContain(`document/${SECRET} must be number`);
  expect(surfaces(report).filter((text) => text.includes(SECRET))).toEqual([]);
  expect(reportJson(report)).toContain('it does not validate: keyword');
  expect([report.verdict, report.blockers]).toEqual([open.verdict, expect.anything()]);
});
