import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/core/report.ts';
import type { EmbeddedGitHub } from '../../src/demo/embedded-github.ts';
import { TOKEN } from '../../src/demo/walk.ts';
import type { Seen } from './scene.fixture.ts';

/** The rules that every run of the packaged action is held to, whatever it is run on. */

const schema: object = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

/** Controls but LF, bidi and other format characters, separators, lone surrogates. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

export function auditRun(seen: Seen, { url, violations }: EmbeddedGitHub): void {
  expect(violations).toEqual([]);
  auditTexts(seen);
  auditCommands(seen);
  auditToken(seen, url);
  const { report, outputs } = seen;
  if (report === null) {
    expect(outputs.verdict).toBe('error');
    return;
  }
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  auditAgreement(seen, report);
  auditOptions(report);
}

/** Nothing that a terminal, a page or a reader could be fooled by. */
function auditTexts({ log, stderr, summary, comments, annotations }: Seen): void {
  const texts = { log, stderr, summary, comments: comments.join('\n') };
  for (const [surface, text] of Object.entries(texts)) {
    expect([surface, UNSEEN.exec(text)?.[0]]).toEqual([surface, undefined]);
  }
  for (const { message, properties } of annotations) {
    const text = `${message}\n${Object.values(properties).join('\n')}`;
    expect([text, UNSEEN.exec(text)?.[0]]).toEqual([text, undefined]);
  }
  for (const body of comments) expect(body.length).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
}

/** A runner obeys what the gate meant to say, and nothing that a repository says through it. */
function auditCommands({ commands, annotations }: Seen): void {
  const OWN = new Set(['add-mask', 'error', 'warning', 'notice', 'stop-commands']);
  expect(commands.filter(({ name }) => !OWN.has(name))).toEqual([]);
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(masks.filter((mask) => mask !== TOKEN)).toEqual([]);
  for (const level of ['error', 'warning', 'notice']) {
    const ofLevel = annotations.filter((shown) => shown.level === level);
    expect([level, ofLevel.length <= 10]).toEqual([level, true]);
  }
}

/** The token stands in the line that hides it, and nowhere else. */
function auditToken(seen: Seen, apiUrl: string): void {
  const { log, stderr, outputs, summary, reportText, comments, annotations } = seen;
  const masked = log.replace(`::add-mask::${TOKEN}`, '');
  const said = [masked, stderr, summary, reportText, ...comments];
  const all = `${said.join('\n')}${JSON.stringify(outputs)}${JSON.stringify(annotations)}`;
  expect(all.includes(TOKEN)).toBe(false);
  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  expect(all.includes(basic)).toBe(false);
  expect(apiUrl).not.toContain(TOKEN);
}

/** Exit status, outputs, summary, comment, report and annotations say the same. */
function auditAgreement(seen: Seen, report: Report): void {
  const { status, outputs, summary, annotations, log } = seen;
  const { verdict, counts, blockers, mode } = report;
  expect(outputs).toMatchObject({
    verdict,
    'files-sealed': String(counts.sealed),
    'files-drifted': String(counts.drifted),
    'blockers-open': String(blockers?.open ?? 0),
    'blockers-total': String(blockers?.total ?? 0),
  });
  expect(status).toBe(verdict === 'pass' || mode === 'advisory' ? 0 : 1);
  const sign = { pass: '\u2705', fail: '\u274c', error: '\u26d4' }[verdict];
  expect(summary.split('\n', 1)[0]).toMatch(new RegExp(`^### ${sign} Seal vs bytes: `));
  expect(log).toContain(`\n${verdict.toUpperCase()}  `);
  const errors = annotations.filter(({ level }) => level === 'error');
  expect(errors.length > 0).toBe(verdict !== 'pass' && mode === 'enforce');
  const drifted = report.files.filter((file) => file.status !== 'match');
  expect(drifted).toHaveLength(counts.drifted);
  if (verdict === 'pass') expect([drifted.length, report.problems.length]).toEqual([0, 0]);
  if (verdict === 'error' && counts.sealed > 0) expect(report.problems).not.toEqual([]);
}

/** Where anything but open blockers holds the gate, no option but the default is admissible. */
function auditOptions({ verdict, findings, blockers }: Report): void {
  if (blockers === null) return;
  const failing = findings.filter(({ severity }) => severity === 'fail');
  const openAlone = failing.length > 0 && failing.every(({ code }) => code === 'open-blockers');
  if (verdict === 'pass' || (verdict === 'fail' && openAlone)) return;
  const defaults = new Set(blockers.registers.map(({ default: id }) => id));
  const admissible = blockers.options.filter(({ admissible: yes }) => yes).map(({ id }) => id);
  expect(admissible.filter((id) => !defaults.has(id))).toEqual([]);
}
