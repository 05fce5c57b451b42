import type { ByteSource } from '../core/byte-source.ts';
import type { Diagnosis } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import type { Listing, TreeEntry } from '../core/listing.ts';
import { collectAll, hashAll } from '../core/reading.ts';
import type { CheckedFile, SealedDigest, Since } from '../core/report.ts';
import type { SealedFile } from '../core/seal.ts';
import { isRegular } from '../core/verify.ts';
import { diagnose } from '../drift/diagnose.ts';
import { type TreeFacts, whereabouts } from '../drift/whereabouts.ts';
import type { GatePorts, RecoveredBytes } from './contract.ts';
import { restoreCommand } from './restore-command.ts';
import type { Unlisted, Verified, VerifiedFile } from './verification.ts';

/**
 * Why each drifted file drifted: who holds the sealed bytes, what the tree
 * says, what the bytes say. Files go through in small lots, so that memory is
 * bounded by LIMITS and not by how much has drifted.
 */
export async function explainDrifts(
  verified: Verified,
  listing: Listing,
  ports: GatePorts,
): Promise<CheckedFile[]> {
  const drifted = verified.files.filter(({ verification }) => verification.status !== 'match');
  if (drifted.length + verified.unlisted.length === 0) return [];
  const history = await baseFacts(drifted, ports.base);
  const places = await placesOfMissing(drifted, listing, ports.head);
  const tree: TreeFacts = {
    foundAt: foundDigests(verified),
    sealedAt: new Map(verified.files.map(({ file }) => [file.path, file.sha256])),
    sealedBy: pathsByDigest(verified),
    elsewhere: places,
    base: history.listing,
    head: listing,
  };
  const checked: CheckedFile[] = [];
  for (const lot of lots(drifted)) {
    checked.push(...(await explainLot(lot, ports, history, tree)));
  }
  return [...checked, ...verified.unlisted.map((file) => unlistedFile(file, history.listing))];
}

const LOT_FILES = 64;
const LOT_BYTES = 32 * 1024 * 1024;

function* lots(files: readonly VerifiedFile[]): Generator<VerifiedFile[]> {
  let lot: VerifiedFile[] = [];
  let bytes = 0;
  for (const file of files) {
    lot.push(file);
    bytes += (file.verification.found?.bytes ?? 0) + (file.file.bytes ?? 0);
    if (lot.length < LOT_FILES && bytes < LOT_BYTES) continue;
    yield lot;
    lot = [];
    bytes = 0;
  }
  if (lot.length > 0) yield lot;
}

interface BaseFacts {
  readonly source: ByteSource | null;
  readonly listing: Listing | null;
  /** SHA-256 on the base, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

async function baseFacts(
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

function foundDigests(verified: Verified): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, result] of verified.hashed)
    if (result.ok) found.set(path, result.digest.sha256);
  return found;
}

function pathsByDigest(verified: Verified): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { file } of verified.files) {
    const same = paths.get(file.sha256);
    if (same === undefined) paths.set(file.sha256, [file.path]);
    else same.push(file.path);
  }
  return paths;
}

/** Where the sealed bytes of missing files stand instead: by length first, then by digest. */
async function placesOfMissing(
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

async function explainLot(
  lot: readonly VerifiedFile[],
  ports: GatePorts,
  base: BaseFacts,
  tree: TreeFacts,
): Promise<CheckedFile[]> {
  const recovered = await recover(lot, ports, base, tree);
  const readable = lot.flatMap(({ verification }) =>
    verification.status === 'drift' && verification.entry !== null ? [verification.entry] : [],
  );
  const found = await collectAll(ports.head, readable, LIMITS.diagnoseBytes);
  return lot.map((drifted) => {
    const { file } = drifted;
    const bytes = found.get(file.path);
    const sealedBytes = recovered.get(file.sha256) ?? null;
    const since = sinceOf(drifted, base);
    if (!bytes?.ok) {
      const limit =
        drifted.verification.status === 'drift' && bytes?.tooLarge
          ? `cause not sought: the file is larger than ${LIMITS.diagnoseBytes} bytes`
          : null;
      offerSealedBytes(drifted, sealedBytes, null, ports);
      return checkedFile(drifted, since, { ...NO_DIAGNOSIS, limit }, sealedBytes, tree);
    }
    const diagnosis = diagnose({
      sealed: { sha256: file.sha256, bytes: file.bytes },
      found: bytes.bytes,
      recovered: sealedBytes?.bytes ?? null,
      path: file.path,
      unchangedSinceBase: since === 'base',
    });
    offerSealedBytes(drifted, sealedBytes, diagnosis.sealedBytes, ports);
    return checkedFile(drifted, since, diagnosis, sealedBytes, tree);
  });
}

/** Hands the sealed bytes to whoever wants to put them back, and says where they are from. */
function offerSealedBytes(
  { file }: VerifiedFile,
  recovered: RecoveredBytes | null,
  reconstructed: Uint8Array | null,
  { onSealedBytes }: GatePorts,
): void {
  const wanted = { path: file.path, sha256: file.sha256, bytes: file.bytes };
  if (recovered !== null) {
    const { commit, path, oid } = recovered;
    const place =
      path === null ? `object ${oid}` : `${path}${commit === null ? '' : ` of ${commit}`}`;
    onSealedBytes?.(wanted, recovered.bytes, `recovered from ${place}`);
  } else if (reconstructed !== null) {
    onSealedBytes?.(wanted, reconstructed, 'reconstructed from the found bytes');
  }
}

const NO_DIAGNOSIS: Diagnosis = {
  causes: [],
  explained: false,
  locations: [],
  more: 0,
  fault: 'file',
  limit: null,
  sealedBytes: null,
};

/** The base's file first: it is what the pull request changed; then whatever else the repository holds. */
async function recover(
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
        bytes: collected?.ok ? collected.bytes : new Uint8Array(),
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
  return new Map([...(await ports.recovery.find(wanted)), ...recovered]);
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

function sinceOf({ file, verification }: VerifiedFile, base: BaseFacts): Since {
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

function mismatchOf(sealed: SealedDigest, found: SealedDigest | null): CheckedFile['mismatch'] {
  if (found === null) return [];
  const mismatch: ('sha256' | 'bytes')[] = [];
  if (sealed.sha256 !== found.sha256) mismatch.push('sha256');
  if (sealed.bytes !== null && sealed.bytes !== found.bytes) mismatch.push('bytes');
  return mismatch;
}

function checkedFile(
  drifted: VerifiedFile,
  since: Since,
  diagnosis: Diagnosis,
  sealedBytes: RecoveredBytes | null,
  tree: TreeFacts,
): CheckedFile {
  const { file, seal, trust, verification } = drifted;
  const digest = digestOf(file);
  const inTree = whereabouts(file, verification, tree);
  const causes = [...inTree, ...diagnosis.causes];
  // A seal whose SHA-256 holds while its byte length does not contradicts itself.
  const contradicts = verification.found !== null && verification.found.sha256 === file.sha256;
  const fault = contradicts ? 'seal' : diagnosis.fault;
  return {
    path: file.path,
    seal,
    trust,
    status: verification.status,
    sealed: digest,
    found: verification.found,
    mismatch: mismatchOf(digest, verification.found),
    since,
    explained: diagnosis.explained || inTree.some(({ proof }) => proof === 'reconstructed'),
    causes,
    locations: diagnosis.locations,
    more: diagnosis.more,
    fault,
    limit: verification.reason ?? diagnosis.limit,
    restore:
      fault === 'seal'
        ? null
        : restoreCommand(file.path, sealedBytes, diagnosis.sealedBytes !== null, causes),
    sealLine: file.at.line,
  };
}

function digestOf({ sha256, bytes }: SealedFile): SealedDigest {
  return { sha256, bytes };
}

function unlistedFile({ entry, seal, line, pattern }: Unlisted, base: Listing | null): CheckedFile {
  const before = base?.get(entry.path);
  return {
    path: entry.path,
    seal,
    trust: 'base',
    status: 'unlisted',
    sealed: null,
    found: null,
    mismatch: [],
    since: base === null ? 'unknown' : before === undefined ? 'this-change' : 'base',
    explained: false,
    causes: [
      {
        id: 'unlisted',
        proof: 'observed',
        summary: `The file stands inside the closed pattern "${pattern}", and the seal does not list it.`,
      },
    ],
    locations: [],
    more: 0,
    fault: 'file',
    limit: null,
    restore: null,
    sealLine: line,
  };
}
