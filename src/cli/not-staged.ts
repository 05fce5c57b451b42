import { Allowance } from '../core/allowance.ts';
import { adviseOn, type PathAttributes } from '../core/attributes.ts';
import type { ByteSource } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import type { TreeEntry } from '../core/listing.ts';
import { collectAll, hashAll } from '../core/reading.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { visibleText } from '../core/visible.ts';
import { GitAttributes } from '../git/attributes.ts';
import { WorkTreeSource } from '../git/work-tree/source.ts';
import { listed } from '../render/words.ts';
import type { Invocation } from './console.ts';
import type { Place } from './repository.ts';
import { pathHere } from './standpoint.ts';

/** What the index has of a file. */
interface Staged {
  readonly path: string;
  readonly sha256: string | null;
}

/**
 * Notes which of the files that were read from the index have other bytes on
 * disk: an edit that is not staged is not sealed. What git converts between the
 * two is no edit.
 */
export async function noteNotStaged(
  files: readonly Staged[],
  index: ByteSource,
  place: Place,
  invocation: Invocation,
): Promise<void> {
  const { git, top } = place;
  if (git === null || place.bare || index.kind !== 'index') return;
  const disk = new WorkTreeSource(top, git);
  const entries = files.map(({ path }): TreeEntry => ({ path, kind: 'file', oid: null }));
  const hashed = await hashAll(disk, entries);
  const differing = files.flatMap(({ path, sha256 }) => {
    const found = hashed.get(path);
    return found?.ok && found.digest.sha256 !== sha256 ? [path] : [];
  });
  if (differing.length === 0) return;
  const attributes = await new GitAttributes(git).read(differing);
  const edited: string[] = [];
  for (const path of differing) {
    const convertible = isConvertible(attributes.get(path));
    if (!convertible || !(await isConversion(path, index, disk))) edited.push(path);
  }
  if (edited.length === 0) return;
  const here = edited.map((path) => pathHere(path, top, invocation.cwd));
  invocation.console.out(`note: ${visibleText(messageOn(here))}\n`);
}

function messageOn(paths: readonly string[]): string {
  const quoted = paths.map(shellQuote);
  const names = paths.length > NAMED || quoted.includes(null) ? '' : ` ${quoted.join(' ')}`;
  const [differ, are] = paths.length === 1 ? ['differs', 'is'] : ['differ', 'are'];
  return `${listed(paths, NAMED)} ${differ} on disk and ${are} not staged: run "git add${names}" first, or use --work-tree.`;
}

const NAMED = 3;

function isConvertible(attributes: PathAttributes | undefined): boolean {
  return attributes !== undefined && adviseOn(attributes).protection.length > 0;
}

/** Whether line endings alone differ. A file that is too large to be compared counts as edited. */
async function isConversion(path: string, index: ByteSource, disk: ByteSource): Promise<boolean> {
  const entry = (await index.list()).get(path);
  if (entry === undefined) return false;
  const [staged, found] = await Promise.all([
    contentOf(index, entry),
    contentOf(disk, { path, kind: 'file', oid: null }),
  ]);
  return staged !== null && staged === found;
}

/** One character a byte, with LF at the ends of lines; null where it cannot be read. */
async function contentOf(source: ByteSource, entry: TreeEntry): Promise<string | null> {
  const bytes = (await collectAll(source, [entry], new Allowance(LIMITS.diagnoseBytes))).get(
    entry.path,
  );
  return bytes?.ok ? Buffer.from(bytes.bytes).toString('latin1').replaceAll('\r\n', '\n') : null;
}
