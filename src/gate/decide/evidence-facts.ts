import type { EvidenceFacts } from '../../blockers/evidence.ts';
import { Allowance } from '../../core/allowance.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import { isSealed } from '../../core/digest.ts';
import type { Collected } from '../../core/hashing.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing } from '../../core/listing.ts';
import { collectAll } from '../../core/reading.ts';
import type { EvidenceRef, Register } from '../../core/register.ts';
import type { Digest } from '../../core/seal.ts';
import type { EvidenceValidator } from '../../formats/custom-schema.ts';
import type { parseEvidence } from '../../formats/evidence.ts';
import { type EvidenceSchema, isEvidenceSchema } from '../../formats/evidence-names.ts';
import type { Coverage } from '../../trust/coverage.ts';
import type { GatePorts } from '../contract.ts';
import { type Verified, verifiedAt } from '../verify/verification.ts';
import type { RegisterPair } from './ratchet.ts';

/** One side's coverage and where its documents are read from. */
export interface RegisterSide {
  readonly coverage: Coverage;
  readonly source: ByteSource;
  readonly listing: Listing;
  readonly heavy?: GatePorts['heavy'];
  /** Whether nothing of a document's content may be said. */
  readonly redact?: boolean;
}

/** What this run says of the evidence that either side names. Each document is validated once. */
export async function evidenceFacts(
  pairs: readonly RegisterPair[],
  base: RegisterSide | null,
  head: RegisterSide,
  verified: Verified,
): Promise<EvidenceFacts> {
  // What the base requires is judged too, whether or not the head still names it.
  const refs = pairs.flatMap(({ was, now }) => [...refsOf(was), ...refsOf(now)]);
  const documents = await documentsOf(
    refs.map(({ path }) => path),
    head,
  );
  // A schema is compiled once there is something to validate: most blockers are open, on nothing yet.
  const delivered = refs.filter(({ path }) => documents.get(path)?.ok);
  const where = base === null ? 'checked commit' : 'base';
  const schemas = await ownSchemas(delivered, base ?? head, where, head);
  const builtIn = delivered.some(({ schema }) => schema !== null && isEvidenceSchema(schema));
  // Its validators are 60 KB to load: only where there is a document for them.
  const parse = builtIn ? (await import('../../formats/evidence.ts')).parseEvidence : null;
  const found = (path: string): Digest | null =>
    verifiedAt(verified, path)?.verification.found ?? null;
  const digest = (path: string): string | null => found(path)?.sha256 ?? null;
  const violations = new ViolationCache(head.heavy);
  return {
    sealStatus: (path) => {
      const status = verifiedAt(verified, path)?.verification.status;
      return status === undefined ? 'not-sealed' : status === 'match' ? 'holds' : 'drifted';
    },
    schemaViolation: ({ path, schema }) => {
      if (schema === null) return null;
      const document = documents.get(path);
      if (!document?.ok) return unreadDocument(document);
      const { bytes } = document;
      return violations.of(digest(path) ?? path, schema, bytes, () =>
        isEvidenceSchema(schema)
          ? builtInViolation(parse, bytes, path, schema, head.redact === true)
          : (schemas.get(schema) ?? unread(schema))(bytes, path),
      );
    },
    digest,
    heldOnBase: (path) => base !== null && heldOnBase(path, found(path), base, head),
  };
}

const TOO_MUCH = `the evidence of this run has more than ${LIMITS.evidenceRunBytes} bytes in all`;

function unreadDocument(document: Collected | undefined): string {
  if (document?.ok === false && document.why === 'over-total') return TOO_MUCH;
  return 'it cannot be read, or is too large to be evidence';
}

const unread =
  (schema: string): EvidenceValidator =>
  () =>
    `its schema ${schema} was not read`;

function builtInViolation(
  parse: typeof parseEvidence | null,
  document: Uint8Array,
  path: string,
  schema: EvidenceSchema,
  redact: boolean,
): string | null {
  if (parse === null) return `its schema ${schema} was not loaded`;
  const parsed = parse(document, path, schema);
  if (parsed.ok) return null;
  const [first] = parsed.problems;
  const where = first?.line == null ? '' : ` (line ${first.line})`;
  const message = redact ? REDACTED : (first?.message ?? 'it cannot be read');
  return `it is not a valid ${schema}${where}: ${message}`;
}

/** What a violation says names members of the document and quotes their values. */
const REDACTED = 'the reason is redacted';

/** Each pair of document and schema is validated once, and all of them within a budget. */
class ViolationCache {
  readonly #known = new Map<string, string | null>();
  readonly #heavy: NonNullable<GatePorts['heavy']>;
  #bytes = 0;

  constructor(heavy: GatePorts['heavy']) {
    this.#heavy = heavy ?? ((work) => work());
  }

  /** @param key of the document: its digest, so that copies of it count once */
  of(
    key: string,
    schema: string,
    document: Uint8Array,
    validate: () => string | null,
  ): string | null {
    const pair = `${key}\0${schema}`;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    this.#bytes += document.length;
    const said =
      this.#bytes > LIMITS.evidenceRunBytes
        ? TOO_MUCH
        : isEvidenceSchema(schema) && document.length <= LIMITS.heavyBytes
          ? validate()
          : this.#heavy(validate);
    this.#known.set(pair, said);
    return said;
  }
}

/**
 * The base seals these bytes at this path, and has them there. Object ids tell
 * where both sides have one; a work tree has none, and the base's seal speaks.
 */
function heldOnBase(
  path: string,
  found: Digest | null,
  base: RegisterSide,
  head: RegisterSide,
): boolean {
  const [was, now] = [base.listing.get(path), head.listing.get(path)];
  if (was === undefined || now === undefined || !isRegular(was)) return false;
  if (was.oid !== null && now.oid !== null && was.oid !== now.oid) return false;
  const claim = base.coverage.get(path);
  return found !== null && claim !== undefined && isSealed(claim.file, found);
}

/**
 * The repository's own schemas, from the trusted side alone. One that is not
 * there, or does not compile, validates nothing: its evidence does not hold.
 */
async function ownSchemas(
  refs: readonly EvidenceRef[],
  trusted: RegisterSide,
  where: string,
  { heavy = (work) => work(), redact = false }: Pick<RegisterSide, 'heavy' | 'redact'>,
): Promise<ReadonlyMap<string, EvidenceValidator>> {
  const paths = new Set(
    refs.flatMap(({ schema }) => (schema === null || isEvidenceSchema(schema) ? [] : [schema])),
  );
  const validators = new Map<string, EvidenceValidator>();
  if (paths.size === 0) return validators;
  const texts = await documentsOf([...paths], trusted);
  // ajv costs some 45 ms to load: only where there is a schema to compile.
  const isAny = [...texts.values()].some(({ ok }) => ok);
  const compiler = isAny ? await import('../../formats/custom-schema.ts') : null;
  for (const path of paths) {
    const text = texts.get(path);
    const compiled = text?.ok
      ? heavy(() => compiler?.compileEvidenceSchema(text.bytes, path, redact))
      : null;
    if (compiled == null) validators.set(path, () => `its schema ${path} is not on the ${where}`);
    else if (compiled.ok) validators.set(path, compiled.value);
    else {
      const why = compiled.problems[0]?.message ?? 'it cannot be read';
      validators.set(path, () => `its schema ${path} is not sound: ${why}`);
    }
  }
  return validators;
}

/** Paths that the blockers and grants of either side rest on. */
export function evidencePaths(pairs: readonly RegisterPair[]): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ was, now }) => [...refsOf(was), ...refsOf(now)]).map(({ path }) => path),
  );
}

function refsOf(register: Register | null): EvidenceRef[] {
  if (register === null) return [];
  return [...register.blockers, ...register.grants].flatMap(({ evidence }) => evidence);
}

async function documentsOf(
  paths: readonly string[],
  { source, listing }: Pick<RegisterSide, 'source' | 'listing'>,
): Promise<ReadonlyMap<string, Collected>> {
  const entries = [...new Set(paths)].flatMap((path) => {
    const entry = listing.get(path);
    return entry !== undefined && isRegular(entry) ? [entry] : [];
  });
  return collectAll(source, entries, new Allowance(LIMITS.evidenceBytes, LIMITS.evidenceRunBytes));
}
