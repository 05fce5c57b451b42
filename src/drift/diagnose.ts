import { hasSealedDigest } from '../core/digest.ts';
import type { Cause, DiagnosedCause, Diagnosis, Proof } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import type { SealedDigest } from '../core/seal.ts';
import { CAUSES, repertoire } from './causes/index.ts';
import { NOT_THE_DOUBLE } from './causes/json-number.ts';
import { pointer, pointerTo } from './causes/lfs.ts';
import { forgetResults, Subject } from './change/subject.ts';
import { Allowance, WORK } from './change/work.ts';
import { compare } from './compare/compare.ts';
import { type FaultFacts, faultOf, withFault } from './fault.ts';
import { foreignPointer, wholeFile } from './foreign-pointer.ts';
import { differAsDoubles } from './json/number.ts';
import { locationsOf, type Place, toLocations } from './places.ts';
import { type BitFlip, bitFlip, unflipped } from './search/bit-flip.ts';
import type { Chain, Direction } from './search/chain.ts';
import { goalOfBytes, goalOfDigest, LOOKED_THROUGH } from './search/goal.ts';
import { Search } from './search/search.ts';
import { quoting, toldFromPlaces } from './wording.ts';

export interface DriftFacts extends FaultFacts {
  readonly sealed: SealedDigest;
  /** The whole found file, within LIMITS.diagnoseBytes. */
  readonly found: Uint8Array;
  /** The sealed bytes, if they were recovered; bytes of another digest are ignored. */
  readonly recovered: Uint8Array | null;
  /** As the seal names it. */
  readonly path: string;
}

/**
 * Why the found bytes are not the sealed ones, at the strongest proof there
 * is. Pure and deterministic; never throws, whatever the bytes are.
 */
export function diagnose(facts: DriftFacts, allowance = new Allowance()): Diagnosis {
  forgetResults();
  const found = new Subject(facts.found);
  const goal = goalOfDigest(facts.sealed);
  if (goal.bytes === null || goal.bytes === found.length) {
    if (goal.reached(found.bytes)) return { ...NOTHING, explained: true, sealedBytes: facts.found };
  }
  const pointed = lfsPointer(found, facts);
  if (pointed !== null) return pointed;
  const sealed = recoveredSubject(facts);
  const wanted = sealed === null ? goal : goalOfBytes(sealed);
  const search = new Search(wanted, 'undo', repertoire('undo'));
  const chain = allowance.within(LIMITS.searchWorkBytes, () => search.run(found));
  if (chain !== null) {
    const told = fromChain(found, chain, 'undo', facts, chain.at(-1)?.after ?? found);
    return told.explained ? told : explainedByPlaces(found, sealed, told, allowance);
  }
  const means = { facts, allowance };
  if (sealed !== null) return fromRecovered(found, sealed, means, 'reproduced');
  const unflippedBytes = unflipped(found, goal);
  if (unflippedBytes === null) return observed(found, search.limit);
  return fromRecovered(found, unflippedBytes, means, 'reconstructed');
}

const NOTHING: Diagnosis = {
  causes: [],
  explained: false,
  locations: [],
  more: 0,
  fault: 'file',
  limit: null,
  sealedBytes: null,
};

function recoveredSubject({ recovered, sealed }: DriftFacts): Subject | null {
  return recovered !== null && hasSealedDigest(sealed, recovered) ? new Subject(recovered) : null;
}

function fromRecovered(
  found: Subject,
  sealed: Subject,
  { facts, allowance }: { readonly facts: DriftFacts; readonly allowance: Allowance },
  proof: Proof,
): Diagnosis {
  const flip = bitFlip(sealed, found);
  if (flip !== null && flip.kind !== 'edit') return fromFlip(found, sealed, flip, proof);
  const search = new Search(goalOfBytes(found), 'redo', repertoire('redo'));
  const chain = allowance.within(LIMITS.searchWorkBytes, () => search.run(sealed));
  const told = chain === null ? null : fromChain(found, chain, 'redo', facts, sealed);
  if (told !== null)
    return told.explained ? told : explainedByPlaces(found, sealed, told, allowance);
  const target = pointer(found);
  const { places, spent } =
    target === null
      ? compared(sealed, found, allowance)
      : { places: wholeFile(sealed, found), spent: null };
  const explained = isMechanical(places);
  return {
    ...NOTHING,
    causes:
      target === null
        ? fromPlaces(places, explained ? 'reproduced' : 'located')
        : [foreignPointer(target.oid)],
    explained: explained && target === null,
    ...toLocations(found, places),
    limit: limitOf(explained || target !== null ? null : (search.limit ?? spent)),
    sealedBytes: sealed.bytes,
  };
}

/** The places where both differ; what is compared once the work is spent is an edit. */
function compared(sealed: Subject, found: Subject, allowance: Allowance) {
  return allowance.within(LIMITS.compareWorkBytes, () => {
    const places = compare(sealed, found);
    return { places, spent: WORK.isSpent ? LOOKED_THROUGH : null };
  });
}

const isMechanical = (places: readonly Place[]): boolean =>
  places.length > 0 && places.every(({ cause }) => cause !== 'edited');

/** A chain that explains nothing gives way to places that do (a line ending before the first token). */
function explainedByPlaces(
  found: Subject,
  sealed: Subject | null,
  told: Diagnosis,
  allowance: Allowance,
): Diagnosis {
  const { places } = sealed === null ? { places: [] } : compared(sealed, found, allowance);
  if (!isMechanical(places)) return told;
  const causes = fromPlaces(places, 'reproduced');
  return { ...told, causes, explained: true, ...toLocations(found, places) };
}

/** One bit: proven to the bit. In a binary it may be meant, so only damaged text is explained. */
function fromFlip(found: Subject, sealed: Subject, flip: BitFlip, proof: Proof): Diagnosis {
  const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`;
  const place: Place = {
    cause: 'bit-flipped',
    start: flip.offset,
    end: flip.offset + 1,
    found: found.bytes.subarray(flip.offset, flip.offset + 1),
    sealed: sealed.bytes.subarray(flip.offset, flip.offset + 1),
  };
  const values = `: ${hex(flip.sealed)} became ${hex(flip.found)}`;
  const told = quoting(`One bit was flipped, at byte offset ${flip.offset}`, values, '.');
  return {
    ...NOTHING,
    causes: [{ id: 'bit-flipped', proof, ...told }],
    explained: flip.kind === 'damage',
    ...toLocations(found, [place]),
    sealedBytes: sealed.bytes,
  };
}

function fromChain(
  found: Subject,
  chain: Chain,
  direction: Direction,
  facts: DriftFacts,
  sealed: Subject,
): Diagnosis {
  const told = direction === 'undo' ? [...chain].reverse() : chain;
  const proof: Proof = direction === 'undo' ? 'reconstructed' : 'reproduced';
  const causes = told.map(({ step, spans }): Cause => {
    return { id: step.cause, proof, summary: step.says(spans?.starts.length ?? null) };
  });
  const fault = faultOf(causes, facts);
  return {
    ...NOTHING,
    causes: withFault(causes, fault),
    explained: !chain.some(({ step }) => step.edits === true),
    ...locationsOf(found, chain, direction),
    fault: fault.side,
    sealedBytes: sealed.bytes,
  };
}

/** One cause for each kind of place, edits last: what is left when the rest is accounted for. */
function fromPlaces(places: readonly Place[], proof: Proof): readonly Cause[] {
  const ids = [...CAUSES.map(({ id }) => id), 'edited' as const];
  return ids.flatMap((id) => {
    const count = places.filter(({ cause }) => cause === id).length;
    if (count === 0) return [];
    const summary = toldFromPlaces(id, count);
    return { id, proof, summary: id === 'json-numbers' ? withDoubles(summary, places) : summary };
  });
}

/** A reader of doubles may tell apart what is one decimal value. */
function withDoubles(summary: string, places: readonly Place[]): string {
  const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('latin1');
  const count = places.filter(
    ({ cause, sealed, found }) =>
      cause === 'json-numbers' && differAsDoubles(text(sealed), text(found)),
  ).length;
  const verb = count === 1 ? 'is' : 'are';
  return count === 0 ? summary : `${summary} ${count} of them ${verb} ${NOT_THE_DOUBLE}.`;
}

/** Seen, not proven: worded so that nobody takes it for the cause. */
function observed(found: Subject, spent: string | null): Diagnosis {
  const causes = CAUSES.flatMap((entry): DiagnosedCause[] => {
    const seen = entry.observe(found);
    if (seen === null) return [];
    const before = `Seen in the found bytes, not proven to be the cause: ${seen}`;
    const content = entry.observeContent?.(found) ?? null;
    const told = content === null ? { summary: `${before}.` } : quoting(before, content, '.');
    return [{ id: entry.id, proof: 'observed', ...told }];
  });
  return { ...NOTHING, causes, limit: limitOf(spent) };
}

const limitOf = (spent: string | null): string | null =>
  spent === null ? null : `search for the cause stopped: ${spent}`;

/**
 * A pointer is made of nothing but the digest and the length of the content, so
 * the seal alone tells whether this one names the sealed bytes.
 */
function lfsPointer(found: Subject, facts: DriftFacts): Diagnosis | null {
  const { sealed } = facts;
  const target = pointer(found);
  if (target === null) return null;
  const text = `A Git LFS pointer is in the file's place; its oid is`;
  const size = sealed.bytes ?? target.size;
  // Without a sealed SHA-256 nothing tells what a pointer names.
  if (sealed.sha256 === null || found.bin !== pointerTo(sealed.sha256, size)) return null;
  const summary = `${text} the sealed SHA-256: the content is in LFS storage.`;
  const cause: Cause = {
    id: 'git-lfs-pointer',
    proof: 'reproduced',
    summary,
  };
  const fault = faultOf([cause], facts);
  const place: Place = {
    cause: 'git-lfs-pointer',
    start: 0,
    end: found.length,
    found: found.bytes,
    sealed: null,
  };
  return {
    ...NOTHING,
    causes: withFault([cause], fault),
    explained: true,
    ...toLocations(found, [place]),
    fault: fault.side,
  };
}
