import { sha256 } from '../core/hashing.ts';
import { LIMITS } from '../core/limits.ts';
import { numerals } from '../core/numerals.ts';
import { encodePath } from '../core/path.ts';
import type { CheckedSeal, Report } from '../core/report.ts';
import { INVISIBLE } from '../core/unseen.ts';
import { HOME_PAGE, VERSION } from '../core/version.ts';
import { counted } from './words.ts';

/** The type of the predicate: SLSA's verification summary, version 1. */
export const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';

/** A file, or a seal, that the attestation is about: a name and a digest. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** An in-toto Statement v1 and its two parts, as `actions/attest` takes them. Texts end with a newline. */
export interface Attestation {
  readonly statement: string;
  /** The predicate alone, for its input `predicate-path`. */
  readonly predicate: string;
  /** A line "DIGEST  NAME" for each subject, for its input `subject-checksums`. */
  readonly subjects: string;
}

export type AttestationAnswer =
  | { readonly ok: true; readonly value: Attestation }
  | { readonly ok: false; readonly why: string };

/**
 * Returns the verdict as an unsigned attestation: an in-toto Statement v1
 * (in-toto attestation framework, spec/v1/statement.md) with SLSA's verification
 * summary (slsa.dev/verification_summary/v1) as its predicate; or why there is
 * none. `timeVerified` is the only member that differs between two runs.
 *
 * Subjects are what was verified, never what should have been: each sealed file
 * with the digest of the bytes that were found, which on PASSED is the sealed
 * digest. On FAILED, the result is that of the whole set at `resourceUri`, so
 * matching files are among the subjects too; a file that is missing has no bytes
 * and is none. Where more files are sealed than `actions/attest` takes, the
 * subjects are the seals: each names its files by digest, so nothing is left out.
 */
export function attestation(report: Report): AttestationAnswer {
  const { verdict, checked, run } = report;
  if (verdict === 'error') return no('the verdict is error: nothing was verified');
  if (report.shard !== null) {
    return no('this is one part of the gate: the joined report has the attestation');
  }
  const { commit } = checked;
  if (commit === null) return no('no commit was checked, so there is nothing to refer to');
  const subjects = subjectsOf(report);
  if (subjects.length === 0) return no('no sealed file was found');
  const checksums = checksumsOf(subjects);
  if (!fits(subjects, checksums)) {
    const most = numerals(LIMITS.attestationSubjects);
    return no(`${counted(subjects.length, 'seal')} to name; the limit is ${most}`);
  }
  const predicate = {
    verifier: { id: HOME_PAGE, version: { 'seal-vs-bytes': VERSION } },
    timeVerified: run.startedAt,
    resourceUri: resourceUri(run.repository, commit),
    policy: policyOf(report.seals, resourceUri(run.repository, checked.base ?? commit)),
    verificationResult: verdict === 'pass' ? 'PASSED' : 'FAILED',
    verifiedLevels: [verdict === 'pass' ? VERIFIED_LEVEL : 'FAILED'],
  };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects,
    predicateType: PREDICATE_TYPE,
    predicate,
  };
  return {
    ok: true,
    value: { statement: json(statement), predicate: json(predicate), subjects: checksums },
  };
}

/**
 * What PASSED means. No track of SLSA's is about sealed bytes; a level of one's
 * own is allowed if its name does not start with "SLSA_".
 */
const VERIFIED_LEVEL = 'SEALED_BYTES_MATCH';

const no = (why: string): AttestationAnswer => ({ ok: false, why });
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function subjectsOf({ files, counts, seals }: Report): readonly Subject[] {
  const found = files.flatMap((file): Subject[] =>
    file.found === null ? [] : [subject(file.path, file.found.sha256)],
  );
  // Above a number of files the report counts matching ones and does not list them.
  const listed = files.filter(({ status }) => status === 'match').length === counts.matching;
  if (listed && fits(found, checksumsOf(found))) return found;
  return seals.map(({ path, sha256: digest }) => subject(path, digest));
}

const subject = (path: string, digest: string): Subject => ({
  name: subjectName(path),
  digest: { sha256: digest },
});

const PLAIN = /^[ -$&-~]*$/;
const encoded = (): RegExp => new RegExp(`[${INVISIBLE}\\p{Cs}]|%(?=[0-9A-Fa-f]{2})`, 'gu');

/**
 * A path as a name: on one line, and without a character that does not show.
 * Such characters are percent-encoded, and so is a "%" that would read as the start of
 * an escape, so that no two paths share a name; any other path is its own name, and a
 * statement can be read back as a seal.
 */
export function subjectName(path: string): string {
  if (PLAIN.test(path)) return path;
  return path.replace(encoded(), (character) =>
    [...encodePath(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** As `sha256sum` writes them. */
function checksumsOf(subjects: readonly Subject[]): string {
  return subjects.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join('');
}

function fits(subjects: readonly Subject[], checksums: string): boolean {
  return (
    subjects.length <= LIMITS.attestationSubjects &&
    Buffer.byteLength(checksums) <= LIMITS.attestationSubjectBytes
  );
}

/**
 * The commit in its repository, as a download location of SPDX; where no address
 * is known, the commit alone by the URI scheme `gitoid`.
 */
function resourceUri(repository: string | null, commit: string): string {
  if (repository !== null && URL.canParse(repository)) {
    return `git+${new URL(repository).href}@${commit}`;
  }
  return `gitoid:commit:${commit.length === 64 ? 'sha256' : 'sha1'}:${commit}`;
}

/**
 * The policy is the seals: its digest is that of their list as `sha256sum`
 * writes it, in path order, and the list itself is an annotation.
 */
function policyOf(seals: readonly CheckedSeal[], uri: string): object {
  const list = seals.map(({ path, sha256: digest }) => subject(path, digest));
  return {
    uri,
    digest: { sha256: sha256(Buffer.from(checksumsOf(list))) },
    annotations: { seals: list },
  };
}
