import { Allowance } from '../../core/allowance.ts';
import type { SourceKind } from '../../core/byte-source.ts';
import { digestOf, foundKey, mismatches, sealedKey } from '../../core/digest.ts';
import type { Diagnosis } from '../../core/drift.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Listing } from '../../core/listing.ts';
import { collectAll } from '../../core/reading.ts';
import type { RecoveredBytes } from '../../core/recovery.ts';
import type { CheckedFile, Since } from '../../core/report.ts';
import { type TreeFacts, whereabouts } from '../../drift/whereabouts.ts';
import type { GatePorts } from '../contract.ts';
import { type Unlisted, type Verified, verifiedAt } from '../verify/verification.ts';
import type { VerifiedFile } from '../verify/verified-files.ts';
import { Diagnoses, NO_DIAGNOSIS } from './diagnoses.ts';
import { placesOfMissing } from './elsewhere.ts';
import { ExcerptBudget } from './excerpt-budget.ts';
import {
  type BaseFacts,
  baseFacts,
  offerSealedBytes,
  recover,
  sinceOf,
  wasAllRead,
} from './recovered.ts';
import type { ExplainedFile } from './redact.ts';
import { restoreCommand } from './restore-command.ts';
import { contradictsItself, SELF_CONTRADICTING } from './self-contradicting.ts';

/**
 * Why each drifted file drifted: who holds the sealed bytes, what the tree
 * says, what the bytes say. Files go through in small lots, so that memory is
 * bounded by LIMITS and not by how much has drifted.
 */
export async function explainDrifts(
  verified: Verified,
  listing: Listing,
  ports: GatePorts,
  searchCauses: boolean,
): Promise<ExplainedFile[]> {
  const drifted = verified.files.drifting;
  if (drifted.length + verified.unlisted.length === 0) return [];
  const history = await baseFacts(drifted, ports.base);
  const places = await placesOfMissing(drifted, listing, history.listing, ports.head);
  const tree: TreeFacts = {
    foundAt: foundDigests(verified),
    sealedAt: new Map(verified.sealed.map(({ file }) => [file.path, sealedKey(file)])),
    sealedBy: pathsByDigest(verified),
    elsewhere: places,
    base: history.listing,
    head: listing,
  };
  const checked: ExplainedFile[] = [];
  const search = searchCauses ? (await import('./cause-search.ts')).causeSearch : null;
  const run = {
    excerpts: new ExcerptBudget(search),
    diagnoses: new Diagnoses(search, ports.heavy),
  };
  for (const lot of lots(drifted)) {
    for await (const file of explainLot(lot, ports, history, tree, run)) {
      checked.push(file);
      await ports.progress?.(checked.length, drifted.length);
    }
  }
  return [...checked, ...verified.unlisted.map((file) => unlistedFile(file, history.listing))];
}

/** Each lot asks git for the history of its paths: many small ones cost a process each. */
const LOT_FILES = 256;
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

function foundDigests(verified: Verified): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { file } of verified.sealed) {
    const digest = verifiedAt(verified, file.path)?.verification.found ?? null;
    const key = digest === null ? null : foundKey(file, digest);
    if (key !== null) found.set(file.path, key);
  }
  return found;
}

function pathsByDigest(verified: Verified): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { file } of verified.sealed) {
    const key = sealedKey(file);
    const same = paths.get(key);
    if (same === undefined) paths.set(key, [file.path]);
    else same.push(file.path);
  }
  return paths;
}

async function* explainLot(
  lot: readonly VerifiedFile[],
  ports: GatePorts,
  base: BaseFacts,
  tree: TreeFacts,
  run: { readonly excerpts: ExcerptBudget; readonly diagnoses: Diagnoses },
): AsyncGenerator<ExplainedFile> {
  const recovered = await recover(lot, ports, base, tree);
  const isAskedFor = lot.some((drifted) => sinceOf(drifted, base) === 'base');
  const isAllRead = isAskedFor && (await wasAllRead(ports));
  const readable = lot.flatMap(({ verification }) =>
    verification.status === 'drift' && verification.entry !== null ? [verification.entry] : [],
  );
  const allowance = new Allowance(LIMITS.diagnoseBytes, LOT_BYTES + LIMITS.diagnoseBytes);
  const found = await collectAll(ports.head, readable, allowance);
  for (const drifted of lot) {
    const { file } = drifted;
    const bytes = found.get(drifted.verification.entry?.path ?? file.path);
    const sealedBytes = recovered.get(sealedKey(file)) ?? null;
    const since = sinceOf(drifted, base);
    if (!bytes?.ok) {
      const isTooLarge = bytes?.why === 'too-large';
      const limit =
        drifted.verification.status === 'drift' && isTooLarge
          ? `search for the cause not started: the file is larger than ${LIMITS.diagnoseBytes} bytes`
          : null;
      offerSealedBytes(drifted, sealedBytes, null, ports);
      const unseen = { ...NO_DIAGNOSIS, limit };
      yield {
        ...checkedFile(drifted, since, unseen, sealedBytes, tree, ports.head.kind),
        excerpts: isTooLarge ? null : run.excerpts.take(sealedBytes?.bytes ?? null, null),
      };
      continue;
    }
    const diagnosis = contradictsItself(drifted)
      ? SELF_CONTRADICTING
      : run.diagnoses.of(
          {
            sealed: digestOf(file),
            found: bytes.bytes,
            recovered: sealedBytes?.bytes ?? null,
            path: file.path,
            unchangedSinceBase: since === 'base',
            neverCommitted: sealedBytes === null && isAllRead,
          },
          drifted.verification.found?.sha256 ?? file.path,
        );
    offerSealedBytes(drifted, sealedBytes, diagnosis.sealedBytes, ports);
    yield {
      ...checkedFile(drifted, since, diagnosis, sealedBytes, tree, ports.head.kind),
      excerpts: run.excerpts.take(diagnosis.sealedBytes ?? sealedBytes?.bytes ?? null, bytes.bytes),
    };
  }
}

function checkedFile(
  drifted: VerifiedFile,
  since: Since,
  diagnosis: Diagnosis,
  sealedBytes: RecoveredBytes | null,
  tree: TreeFacts,
  source: SourceKind,
): ExplainedFile {
  const { file, seal, trust, verification } = drifted;
  const { found } = verification;
  const mismatch = found === null ? [] : mismatches(file, found);
  const inTree = whereabouts(file, verification, tree);
  // Two files that hold each other's bytes were not edited besides.
  const causes = inTree.length > 0 ? inTree : diagnosis.causes;
  const fault = contradictsItself(drifted) ? 'seal' : diagnosis.fault;
  return {
    path: file.path,
    seal,
    trust,
    status: verification.status,
    sealed: digestOf(file),
    found,
    mismatch,
    since,
    explained: diagnosis.explained || inTree.some(({ proof }) => proof === 'reconstructed'),
    causes,
    locations: diagnosis.locations,
    more: diagnosis.more,
    excerpts: null,
    fault,
    limit: verification.reason ?? diagnosis.limit,
    restore:
      fault === 'seal'
        ? null
        : restoreOf(drifted, sealedBytes, diagnosis.sealedBytes !== null, causes, source),
    sealLine: file.at.line,
  };
}

/** Behind a link, what is put back is the file that it leads to; `restore` writes through none. */
function restoreOf(
  { file, verification: { links, entry } }: VerifiedFile,
  ...[recovered, reconstructed, causes, source]: RestoreFacts
): string | null {
  if (links === undefined || links.length === 0) {
    return restoreCommand(file.path, recovered, reconstructed, causes, source);
  }
  if (entry === null || recovered === null) return null;
  return restoreCommand(entry.path, { ...recovered, bytes: null }, false, causes, source);
}

type RestoreFacts = Tail<Parameters<typeof restoreCommand>>;
type Tail<T> = T extends [unknown, ...infer Rest] ? Rest : never;

function unlistedFile(
  { entry, seal, trust, line, pattern }: Unlisted,
  base: Listing | null,
): CheckedFile {
  const before = base?.get(entry.path);
  return {
    path: entry.path,
    seal,
    trust,
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
        summary: `The file is inside the closed pattern "${pattern}", and the seal does not list it.`,
      },
    ],
    locations: [],
    more: 0,
    excerpts: null,
    fault: 'file',
    limit: null,
    restore: null,
    sealLine: line,
  };
}
