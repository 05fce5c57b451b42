import type { DiagnosedCause } from '../../core/drift.ts';
import type { CheckedFile } from '../../core/report.ts';

/** A drifted file before it is decided whether a report may quote its contents. */
export interface ExplainedFile extends CheckedFile {
  readonly causes: readonly DiagnosedCause[];
}

/**
 * A drifted file without a character of its content: what happened, where, and
 * both digests stay. For repositories whose reports are read by more people
 * than their files.
 */
export function redacted(file: ExplainedFile): CheckedFile {
  return {
    ...file,
    causes: file.causes.map(({ id, proof, summary, redacted: bare = summary }) => ({
      id,
      proof,
      summary: bare,
    })),
    excerpts: null,
    locations: file.locations.map((location) => ({ ...location, found: null, sealed: null })),
  };
}

/** The same file with all that is known of it. */
export function quoted(file: ExplainedFile): CheckedFile {
  return {
    ...file,
    causes: file.causes.map(({ id, proof, summary }) => ({ id, proof, summary })),
  };
}
