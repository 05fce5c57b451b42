import type { ByteSource } from '../core/byte-source.ts';
import { LIMITS } from '../core/limits.ts';
import type { Listing, TreeEntry } from '../core/listing.ts';
import { ProblemError } from '../core/problem.ts';
import { collectAll, hashAll } from '../core/reading.ts';
import type { RecoveredBytes, SealedBytesFinder, WantedBytes } from '../core/recovery.ts';
import type { Since } from '../core/report.ts';
import { isRegular } from '../core/verify.ts';
import type { TreeFacts } from '../drift/whereabouts.ts';
import type { GatePorts } from './contract.ts';
import type { VerifiedFile } from './verification.ts';

/** What the base says of drifted files. */
export interface BaseFacts {
  readonly source: ByteSource | null;
  readonly listing: Listing | null;
  /** SHA-256 on the base, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

export async function baseFacts(
  drifted: readonly VerifiedFile[],
  source: ByteSource | null,
): Promise<BaseFacts> {
  if (source === null) return { source, listing: null, digests: new Map() };
  const listing = await source.list();
  const entries = drifted.flatMap(({ file }) => regularAt(listing, file.path));
  const digests = new Map<string, string>();
  for (const [path, result] of await hashAll(source, entries)) {
    if (result.ok) digests.set(path, result.digest.sha256);
  }
  return { source, listing, digests };
}

function regularAt(listing: Listing, path: string): TreeEntry[] {
  const entry = listing.get(path);
  return entry !== undefined && isRegular(entry) ? [entry] : [];
}

/** Where the sealed bytes of missing files stand instead: by length first, then by digest. */
export async function placesOfMissing(
  drifted: readonly VerifiedFile[],
  listing: Listing,
  source: ByteSource,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Map<string, number>();
  for (const { file, verification } of drifted) {
    const gone = verification.status === 'missing' || verification.status === 'not-regular';
    // Empty files are all alike, so one elsewhere proves nothing.
    if (gone && file.bytes !== null && file.bytes > 0) wanted.set(file.sha256, file.bytes);
  }
  const places = new Map<string, string[]>();
  if (wanted.size === 0) return places;
  const lengths = new Set(wanted.values());
  const regular = listing.entries.filter(isRegular);
  const sizes = await source.sizes(regular);
  const candidates = regular.filter(({ path }) => lengths.has(sizes.get(path) ?? -1));
  for (const [path, result] of await hashAll(source, candidates)) {
    if (!result.ok || !wanted.has(result.digest.sha256)) continue;
    const paths = places.get(result.digest.sha256) ?? [];
    paths.push(path);
    places.set(result.digest.sha256, paths);
  }
  return places;
}

/** The base's file first: it is what the pull request changed; then whatever else the repository holds. */
export async function recover(
  lot: readonly VerifiedFile[],
  ports: GatePorts,
  base: BaseFacts,
  tree: TreeFacts,
): Promise<ReadonlyMap<string, RecoveredBytes>> {
  const recovered = new Map<string, RecoveredBytes>();
  const onBase = lot.filter(({ file }) => base.digests.get(file.path) === file.sha256);
  if (base.source !== null && base.listing !== null) {
    const { source, listing } = base;
    const entries = onBase.flatMap(({ file }) => regularAt(listing, file.path));
    const bytes = await collectAll(source, entries, LIMITS.diagnoseBytes);
    for (const { file } of onBase) {
      const collected = bytes.get(file.path);
      recovered.set(file.sha256, {
        // Above the cap only the place is known; it is enough for the command that restores.
        bytes: collected?.ok ? collected.bytes : null,
        commit: source.commit,
        path: file.path,
        oid: listing.get(file.path)?.oid ?? null,
      });
    }
  }
  await recoverMoved(lot, ports.head, tree, recovered);
  const wanted = lot
    .filter(({ file }) => !recovered.has(file.sha256))
    .map(({ file }) => ({ path: file.path, sha256: file.sha256, bytes: file.bytes }));
  if (ports.recovery === null || wanted.length === 0) return recovered;
  return new Map([...(await findOrNone(ports.recovery, wanted)), ...recovered]);
}

/** A search that fails explains less; it judges nothing. */
async function findOrNone(
  finder: SealedBytesFinder,
  wanted: readonly WantedBytes[],
): Promise<ReadonlyMap<string, RecoveredBytes>> {
  try {
    return await finder.find(wanted);
  } catch (cause) {
    if (cause instanceof ProblemError) return new Map();
    throw cause;
  }
}

/** A moved file's bytes stand in the checked tree itself. */
async function recoverMoved(
  lot: readonly VerifiedFile[],
  source: ByteSource,
  tree: TreeFacts,
  recovered: Map<string, RecoveredBytes>,
): Promise<void> {
  for (const { file } of lot) {
    const [place] = tree.elsewhere.get(file.sha256) ?? [];
    const entry = place === undefined ? undefined : tree.head.get(place);
    if (entry === undefined || recovered.has(file.sha256)) continue;
    const collected = (await collectAll(source, [entry], LIMITS.diagnoseBytes)).get(entry.path);
    if (!collected?.ok) continue;
    const { bytes } = collected;
    recovered.set(file.sha256, { bytes, commit: source.commit, path: entry.path, oid: entry.oid });
  }
}

/** Whether this change made the drift, or the base has it already. */
export function sinceOf({ file, verification }: VerifiedFile, base: BaseFacts): Since {
  if (base.listing === null) return 'unknown';
  const before = base.listing.get(file.path);
  if (verification.entry === null) {
    return before === undefined && !base.listing.isFolder(file.path) ? 'base' : 'this-change';
  }
  if (before === undefined) return 'this-change';
  if (before.oid !== null && before.oid === verification.entry.oid) {
    return before.kind === verification.entry.kind || isRegular(before) ? 'base' : 'this-change';
  }
  const found = verification.found?.sha256;
  return found !== undefined && found === base.digests.get(file.path) ? 'base' : 'this-change';
}

/** Hands the sealed bytes to whoever wants to put them back, and says where they are from. */
export function offerSealedBytes(
  { file }: VerifiedFile,
  recovered: RecoveredBytes | null,
  reconstructed: Uint8Array | null,
  { onSealedBytes }: GatePorts,
): void {
  const wanted = { path: file.path, sha256: file.sha256, bytes: file.bytes };
  if (recovered !== null && recovered.bytes !== null) {
    const { commit, path, oid } = recovered;
    const place =
      path === null ? `object ${oid}` : `${path}${commit === null ? '' : ` of ${commit}`}`;
    onSealedBytes?.(wanted, recovered.bytes, `recovered from ${place}`);
  } else if (reconstructed !== null) {
    onSealedBytes?.(wanted, reconstructed, 'reconstructed from the found bytes');
  }
}
