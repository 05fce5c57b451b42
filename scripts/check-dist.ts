import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle, ROOT } from './bundle.ts';
import { VALIDATORS_FOLDER, writeValidators } from './generate-validators.ts';

/**
 * Builds again, elsewhere, and compares byte for byte with what is committed:
 * every file on both sides, so that neither a stale nor a foreign file stays.
 */
const made = await mkdtemp(join(tmpdir(), 'seal-vs-bytes-dist-'));
try {
  const validators = join(made, 'generated');
  await writeValidators(validators);
  await bundle(ROOT, join(made, 'dist'));
  const differing = [
    ...(await differences(validators, VALIDATORS_FOLDER)),
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

async function differences(fresh: string, committed: string): Promise<string[]> {
  const [left, right] = [await filesOf(fresh), await filesOf(committed)];
  const name = relative(ROOT, committed);
  const lines = left
    .filter((path) => !right.includes(path))
    .map((path) => `${name}/${path} is missing`);
  lines.push(
    ...right.filter((path) => !left.includes(path)).map((path) => `${name}/${path} is not built`),
  );
  for (const path of left.filter((built) => right.includes(built))) {
    const equal = (await readFile(join(fresh, path))).equals(await readFile(join(committed, path)));
    if (!equal) lines.push(`${name}/${path} differs`);
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
