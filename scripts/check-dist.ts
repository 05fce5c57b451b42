import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle, ROOT } from './bundle.ts';
import { VALIDATORS_FILE, writeValidators } from './generate-validators.ts';

/**
 * Builds again, elsewhere, and compares byte for byte with what is committed:
 * every file on both sides, so that neither a stale nor a foreign file stays.
 */
const made = await mkdtemp(join(tmpdir(), 'seal-vs-bytes-dist-'));
try {
  const validators = join(made, 'validators.js');
  await writeValidators(validators);
  await bundle(ROOT, join(made, 'dist'));
  const differing = [
    ...(await sameFile(validators, VALIDATORS_FILE)),
    ...(await differences(join(made, 'dist'), join(ROOT, 'dist'))),
  ];
  if (differing.length > 0) {
    console.error('Not what the sources build to (run "npm run build"):');
    for (const line of differing) console.error(`  ${line}`);
    process.exitCode = 1;
  } else console.log('dist/ is what the sources build to.');
} finally {
  await rm(made, { recursive: true, force: true });
}

async function sameFile(fresh: string, committed: string): Promise<string[]> {
  const equal = (await readFile(fresh)).equals(await readFile(committed));
  return equal ? [] : [`${relative(ROOT, committed)} differs`];
}

async function differences(fresh: string, committed: string): Promise<string[]> {
  const [left, right] = [await filesOf(fresh), await filesOf(committed)];
  const lines = left
    .filter((path) => !right.includes(path))
    .map((path) => `dist/${path} is absent`);
  lines.push(
    ...right.filter((path) => !left.includes(path)).map((path) => `dist/${path} is foreign`),
  );
  for (const path of left.filter((name) => right.includes(name))) {
    const equal = (await readFile(join(fresh, path))).equals(await readFile(join(committed, path)));
    if (!equal) lines.push(`dist/${path} differs`);
  }
  return lines;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
