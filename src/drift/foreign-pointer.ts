import type { DiagnosedCause } from '../core/drift.ts';
import type { Subject } from './change/subject.ts';
import type { Place } from './places.ts';
import { quoting } from './wording.ts';

/** A pointer to other content: it replaces the whole file. */
export function wholeFile(sealed: Subject, found: Subject): readonly Place[] {
  return [
    {
      cause: 'git-lfs-pointer',
      start: 0,
      end: found.length,
      found: found.bytes,
      sealed: sealed.bytes,
    },
  ];
}

export function foreignPointer(oid: string): DiagnosedCause {
  const before = "A Git LFS pointer is in the file's place; its oid is ";
  const after = 'not the sealed SHA-256: it points to other content.';
  return { id: 'git-lfs-pointer', proof: 'located', ...quoting(before, `${oid}, `, after) };
}
