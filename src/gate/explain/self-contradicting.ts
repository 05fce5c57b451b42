import { mismatches } from '../../core/digest.ts';
import type { Diagnosis } from '../../core/drift.ts';
import type { VerifiedFile } from '../verify/verified-files.ts';
import { NO_DIAGNOSIS } from './diagnoses.ts';

/** What is said of a file whose seal contradicts itself. */
export const SELF_CONTRADICTING: Diagnosis = {
  ...NO_DIAGNOSIS,
  fault: 'seal',
  limit:
    'search for the cause not started: the digest is that of the found bytes, so the byte length in the seal is wrong',
};

/** The seal's digest is that of the found bytes, and its byte length is not: no bytes have both. */
export function contradictsItself({ file, verification: { found } }: VerifiedFile): boolean {
  if (found === null) return false;
  const mismatch = mismatches(file, found);
  return mismatch.length === 1 && mismatch[0] === 'bytes';
}
