import { createCipheriv, createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, Sandbox } from '../../src/demo/sandbox.ts';

/** Repositories of the sizes that the gate must take. Each is the same on every machine. */

const sealFor = (entries: readonly object[]): string =>
  JSON.stringify({ version: 1, files: entries });

const entryOf = (path: string, content: string | Uint8Array): object => ({
  path,
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: Buffer.byteLength(content),
});

const sealOf = (content: Readonly<Record<string, string>>): string =>
  sealFor(Object.entries(content).map(([path, text]) => entryOf(path, text)));

/** Text with an em dash a line, the same for the same seed. */
function text(seed: number, bytes: number): string {
  const words = ['the', 'gate', 'holds', 'sealed', 'bytes', 'evidence', 'owner', 'na\u00efve'];
  let state = seed + 1;
  let lines = '';
  while (Buffer.byteLength(lines) < bytes) {
    const picked = Array.from({ length: 10 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return words[state % words.length];
    });
    lines += `${picked.join(' ')} \u2014 ${state}\n`;
  }
  return lines;
}

export function manyFiles(sandbox: Sandbox, count: number): string {
  const folder = sandbox.init('many');
  const content: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) content[`d${at % 500}/f${at}.md`] = text(at, 600);
  sandbox.commit(folder, 'sealed', { ...content, 'all.seal.json': sealOf(content) });
  sandbox.git(folder, 'repack', '-adq');
  return folder;
}

const BLOCK = 16 * 1024 * 1024;

/**
 * One file that does not compress, which git does not try. It is made of
 * the key stream of a cipher: as fast as a disk, and the same on every machine.
 */
export function largeFile(sandbox: Sandbox, bytes: number): string {
  const folder = sandbox.init('large');
  sandbox.git(folder, 'config', 'core.compression', '0');
  const stream = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16, 2));
  const hash = createHash('sha256');
  const zeros = Buffer.alloc(BLOCK);
  const file = openSync(join(folder, 'dump.bin'), 'w');
  for (let left = bytes; left > 0; left -= BLOCK) {
    const block = stream.update(left < BLOCK ? zeros.subarray(0, left) : zeros);
    hash.update(block);
    writeSync(file, block);
  }
  closeSync(file);
  writeFileSync(
    join(folder, 'all.seal.json'),
    sealFor([{ path: 'dump.bin', sha256: hash.digest('hex'), bytes }]),
  );
  sandbox.git(folder, 'add', '--all');
  sandbox.git(folder, 'commit', '--quiet', '--message', 'sealed');
  return folder;
}

/** A fifth each: CRLF, a BOM, dashes, one letter, and three changes at once. */
const DRIFTS: readonly ((words: string) => string)[] = [
  (words) => words.replaceAll('\n', '\r\n'),
  (words) => `\ufeff${words}`,
  (words) => words.replaceAll('\u2014', '-'),
  (words) => words.replace('evidence', 'evidense'),
  (words) => `\ufeff${words.replaceAll('\u2014', '--').replaceAll('\n', '\r\n')}`,
];

/** The branch `base` has the sealed files, the commit the drifted ones. */
export function driftedFiles(sandbox: Sandbox, count: number): string {
  const folder = sandbox.init('drifted');
  const sealed: Record<string, string> = {};
  const found: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    const words = text(at, 10_000);
    sealed[`docs/f${at}.md`] = words;
    found[`docs/f${at}.md`] = (DRIFTS[at % DRIFTS.length] ?? String)(words);
  }
  const base: Files = { ...sealed, 'all.seal.json': sealOf(sealed) };
  sandbox.commit(folder, 'base', base);
  sandbox.git(folder, 'branch', 'base');
  sandbox.commit(folder, 'head', found);
  return folder;
}

/** A third is open on the branch `base` and narrowed by the commit; each locks the plan. */
export function manyBlockers(sandbox: Sandbox, count: number): string {
  const folder = sandbox.init('blockers');
  const plan = '# Plan\n';
  const blockers = Array.from({ length: count }, (_, at) => ({
    id: `P-${at}`,
    status: at % 3 === 0 ? 'open' : 'narrowed',
    note: `note ${at}`,
    actors: ['owner', `operator ${at % 50}`],
    gate: `prove step ${at} of the restore on a production-shaped clone`,
    locks: ['plan.md'],
  }));
  const register = {
    ...{ version: 1, packet: 'P', default: 'HOLD', blockers },
    options: [
      { id: 'HOLD', summary: 'hold', requires: [] },
      { id: 'GO', summary: 'go', requires: 'all' },
    ],
  };
  sandbox.commit(folder, 'base', {
    'plan.md': plan,
    'all.seal.json': sealOf({ 'plan.md': plan }),
    'p.blockers.json': JSON.stringify(register, null, 1),
  });
  sandbox.git(folder, 'branch', 'base');
  const changed = {
    ...register,
    blockers: blockers.map((each) => ({ ...each, status: 'narrowed' })),
  };
  sandbox.commit(folder, 'head', { 'p.blockers.json': JSON.stringify(changed, null, 1) });
  return folder;
}
