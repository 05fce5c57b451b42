import { Allowance } from '../../core/allowance.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import { digestOf, isSealed, sealedKey } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import { ProblemError } from '../../core/problem.ts';
import { collectAll, hashAll } from '../../core/reading.ts';
import type { RecoveredBytes, SealedBytesFinder, WantedBytes } from '../../core/recovery.ts';
import type { Since } from '../../core/report.ts';
import type { Digest } from '../../core/seal.ts';
import type { TreeFacts } from '../../drift/whereabouts.ts';
import type { GatePorts } from '../contract.ts';
import { algorithmsOf } from '../verify/sealed-tree.ts';
import type { VerifiedFile } from '../verify/verified-files.ts';

/** What the base says of drifted files. */
export interface BaseFacts {
  readonly source: ByteSource | null;
  readonly listing: Listing | null;
  /** On the base, by path. */
  readonly digests: ReadonlyMap<string, Digest>;
}

export async function baseFacts(
  drifted: readonly VerifiedFile[],
  source: ByteSource | null,
): Promise<BaseFacts> {
  if (source === null) return { source, listing: null, digests: new Map() };
  const listing = await source.list();
  const entries = drifted.flatMap((entry) => regularAt(listing, placeIn(entry)));
  const digests = new Map<string, Digest>();
  const algorithms = algorithmsOf(
    drifted.map((entry) => ({ file: { ...entry.file, path: placeIn(entry) } })),
  );
  for (const [path, result] of await hashAll(source, entries, { others: algorithms })) {
    if (result.ok) digests.set(path, result.digest);
  }
  return { source, listing, digests };
}

/** The path whose bytes are a file's: the sealed one, or the one that links lead to. */
function placeIn({ file, verification: { links, entry } }: VerifiedFile): string {
  return links === undefined || entry === null ? file.path : entry.path;
}

function isOnBase(entry: VerifiedFile, { digests }: BaseFacts): boolean {
  const found = digests.get(placeIn(entry));
  return found !== undefined && isSealed(entry.file, found);
}

function regularAt(listing: Listing, path: string): TreeEntry[] {
  const entry = listing.get(path);
  return entry !== undefined && isRegular(entry) ? [entry] : [];
}

/** The base's file first: it is what the pull request changed; then whatever else the repository holds. */
export async function recover(
  lot: readonly VerifiedFile[],
  ports: GatePorts,
  base: BaseFacts,
  tree: TreeFacts,
): Promise<ReadonlyMap<string, RecoveredBytes>> {
  const recovered = new Map<string, RecoveredBytes>();
  const allowance = new Allowance(LIMITS.diagnoseBytes, LIMITS.recoveredBytes);
  const onBase = lot.filter((entry) => isOnBase(entry, base));
  if (base.source !== null && base.listing !== null) {
    const { source, listing } = base;
    const entries = onBase.flatMap((entry) => regularAt(listing, placeIn(entry)));
    const bytes = await collectAll(source, entries, allowance);
    for (const entry of onBase) {
      const path = placeIn(entry);
      const collected = bytes.get(path);
      recovered.set(sealedKey(entry.file), {
        // Above the cap only the place is known; it is enough for the command that restores.
        bytes: collected?.ok ? collected.bytes : null,
        commit: source.commit,
        path,
        oid: listing.get(path)?.oid ?? null,
      });
    }
  }
  await recoverMoved(lot, ports.head, tree, { recovered, allowance });
  const wanted = lot
    .filter(({ file }) => !recovered.has(sealedKey(file)))
    .map((entry) => ({ path: placeIn(entry), ...digestOf(entry.file) }));
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

/**
 * Whether bytes that `recover` did not find were never committed. In a shallow
 * clone, and where a search was cut short or failed, that is not known.
 */
export async function wasAllRead({ recovery }: GatePorts): Promise<boolean> {
  if (recovery === null) return false;
  try {
    return await recovery.isWhole();
  } catch (cause) {
    if (cause instanceof ProblemError) return false;
    throw cause;
  }
}

/** A moved file's bytes are in the checked tree itself. */
async function recoverMoved(
  lot: readonly VerifiedFile[],
  source: ByteSource,
  tree: TreeFacts,
  { recovered, allowance }: { recovered: Map<string, RecoveredBytes>; allowance: Allowance },
): Promise<void> {
  for (const { file } of lot) {
    const key = sealedKey(file);
    const [place] = tree.elsewhere.get(key) ?? [];
    const entry = place === undefined ? undefined : tree.head.get(place);
    if (entry === undefined || recovered.has(key)) continue;
    const collected = (await collectAll(source, [entry], allowance)).get(entry.path);
    if (!collected?.ok) continue;
    const { bytes } = collected;
    recovered.set(key, { bytes, commit: source.commit, path: entry.path, oid: entry.oid });
  }
}

/** Whether this change made the drift, or the base has it already. */
export function sinceOf(drifted: VerifiedFile, base: BaseFacts): Since {
  if (base.listing === null) return 'unknown';
  const { verification } = drifted;
  const path = placeIn(drifted);
  const before = base.listing.get(path);
  if (verification.entry === null) {
    return before === undefined && !base.listing.isFolder(path) ? 'base' : 'this-change';
  }
  if (before === undefined) return 'this-change';
  if (before.oid !== null && before.oid === verification.entry.oid) {
    return before.kind === verification.entry.kind || isRegular(before) ? 'base' : 'this-change';
  }
  const found = verification.found?.sha256;
  return found !== undefined && found === base.digests.get(path)?.sha256 ? 'base' : 'this-change';
}

/** Hands the sealed bytes to whoever wants to put them back, and says where they are from. */
export function offerSealedBytes(
  { file }: VerifiedFile,
  recovered: RecoveredBytes | null,
  reconstructed: Uint8Array | null,
  { onSealedBytes }: GatePorts,
): void {
  const wanted = { path: file.path, ...digestOf(file) };
  if (recovered !== null && recovered.bytes !== null) {
    const { commit, path, oid } = recovered;
    const place =
      path === null ? `object ${oid}` : `${path}${commit === null ? '' : ` of ${commit}`}`;
    onSealedBytes?.(wanted, recovered.bytes, `recovered from ${place}`);
  } else if (reconstructed !== null) {
    onSealedBytes?.(wanted, reconstructed, 'reconstructed from the found bytes');
  }
}
