import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './sandbox.ts';

/** `fixtures/`, from this module's place in `src/demo/` and in `dist/chunks/` alike. */
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export function readFixture(path: string): Buffer {
  return readFileSync(join(FIXTURES, path));
}

/** The sealed decision packet FIX7-P0, as the base of the sample pull request holds it. */
export function fix7Packet(): Record<string, Buffer> {
  const folder = join(FIXTURES, 'FIX7-P0');
  const files: Record<string, Buffer> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = readFileSync(path);
  }
  return files;
}

/**
 * The seven drifts, one a file where files allow: what an editor on Windows, a
 * JSON library, a chat window and two hasty edits do to a sealed packet. And
 * one blocker narrowed.
 */
export function driftingEdit(packet: Readonly<Record<string, Buffer>>): Files {
  const text = (name: string): string => (packet[`packet/${name}`] ?? Buffer.of()).toString();
  return {
    'packet/decision-packet.md': `\ufeff${text('decision-packet.md').replaceAll('\n', '\r\n')}`,
    'packet/dry-run-plan.json': text('dry-run-plan.json').replaceAll('\u2014', '\\u2014'),
    'packet/rollback-runbook.md': text('rollback-runbook.md').replaceAll('\u2014', '-'),
    'packet/retention-policy.md': text('retention-policy.md').replace('3650', '3560'),
    'packet/contacts.md': text('contacts.md').replace('on duty', 'on call duty'),
    'packet/cutover-checklist.md': null,
    'packet/FIX7-P0.blockers.json': text('FIX7-P0.blockers.json').replace(
      '"status": "open",\n      "note": "design delivered"',
      '"status": "narrowed",\n      "note": "design delivered, gate on trial"',
    ),
  };
}
