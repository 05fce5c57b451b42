import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Sandbox } from '../src/demo/sandbox.ts';
import { ROOT } from './bundle.ts';

/** Examples of docs/reference.md; a test validates each against its schema. */

const DIGEST = '202d6e98e9bcd5cc9c1bd5c66e9ff44ff0a8a79ae6ca9ee5ea7e2d1ad0f7d8c4';
const AT = { at: '2026-01-02T03:04:05Z', by: 'operator' };

export const EXAMPLES = {
  seal: {
    version: 1,
    name: 'decision',
    files: [
      {
        path: 'decision.md',
        sha256: DIGEST,
        bytes: 116,
        text: { bom: false, eol: 'lf', charset: 'utf-8' },
      },
    ],
    closed: ['evidence/**'],
  },
  'blocker-register': {
    version: 1,
    packet: 'MIGRATION-1',
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'Nothing happens.', requires: [] },
      { id: 'MIGRATE', summary: 'The new schema goes live.', requires: 'all', grants: ['owner'] },
    ],
    grants: [{ id: 'owner', status: 'open' }],
    blockers: [
      {
        id: 'ROLLBACK-PROVEN',
        status: 'open',
        actors: ['operator'],
        gate: 'A restore gives the digest of the snapshot.',
        evidence: [{ path: 'evidence/rollback.json', schema: 'rollback' }],
        locks: ['runbook.md'],
      },
    ],
  },
  'clone-provenance': {
    version: 1,
    kind: 'clone-provenance',
    source: 'nightly dump of the production replica',
    productionShaped: true,
    secretFree: true,
    isolated: true,
    dump: { sha256: DIGEST, bytes: 116 },
    ...AT,
  },
  'schema-compatibility': {
    version: 1,
    kind: 'schema-compatibility',
    engine: 'PostgreSQL 17.2',
    clone: { sha256: DIGEST },
    checked: 412,
    incompatible: 0,
    ...AT,
  },
  'dry-run': {
    version: 1,
    kind: 'dry-run',
    command: 'apply --dry-run',
    entry: { sha256: DIGEST },
    exit: { sha256: DIGEST },
    mutation: false,
    ...AT,
  },
  rollback: {
    version: 1,
    kind: 'rollback',
    snapshot: { sha256: DIGEST },
    restored: { sha256: DIGEST },
    ...AT,
  },
  report: reportOfOneDrift(),
};

/** What `check --json -` prints of one drifted file; the time and the duration are fixed. */
function reportOfOneDrift(): Record<string, unknown> {
  const sandbox = new Sandbox();
  try {
    const folder = sandbox.init('example');
    const text = 'Hold \u2014 until each blocker is closed.\n';
    sandbox.commit(folder, 'Document', { 'decision.md': text });
    const cli = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
        cwd: folder,
        env: { ...sandbox.env },
        encoding: 'utf8',
      }).stdout;
    cli('seal', 'decision.md');
    sandbox.commit(folder, 'Seal', { 'decision.md': text.replace('\u2014', '-') });
    const report = JSON.parse(cli('check', '--commit', 'HEAD', '--json', '-'));
    return { ...report, run: { ...report.run, startedAt: AT.at, milliseconds: 100 } };
  } finally {
    sandbox.remove();
  }
}
