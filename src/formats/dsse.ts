import type { Place } from '../core/problem.ts';
import type { SealNote } from '../core/seal.ts';
import type { ProblemList } from './problem-list.ts';
import { described } from './quoted.ts';
import { parseStrictJson } from './strict-json.ts';

/** A statement, plain or taken out of its envelope, and where its parts are in the file. */
export interface OpenedStatement {
  readonly value: unknown;
  placeOf(pointer: string): Place;
}

interface Envelope {
  readonly payloadType: unknown;
  readonly payload?: unknown;
  readonly signatures?: unknown;
}

const PAYLOAD = 'application/vnd.in-toto+json';

/** Whether a JSON value is a DSSE envelope rather than a statement. */
export function isEnvelope(value: unknown): value is Envelope {
  return value !== null && typeof value === 'object' && 'payloadType' in value;
}

/**
 * The statement in a DSSE envelope (v1); null where there is none. Signatures
 * are not verified: whose key to trust is not for a pull request to say, and the
 * seal counts because the base has it.
 */
export function openEnvelope(
  { payloadType, payload, signatures }: Envelope,
  placeOf: (pointer: string) => Place,
  problems: ProblemList,
  notes: SealNote[],
): OpenedStatement | null {
  const refuse = (pointer: string, message: string): null => {
    problems.add(
      'invalid-statement',
      message,
      'Use the envelope as it was made.',
      placeOf(pointer),
    );
    return null;
  };
  if (payloadType !== PAYLOAD) {
    return refuse(
      '/payloadType',
      `The envelope holds ${described(payloadType)}, not an in-toto statement.`,
    );
  }
  if (!areSignatures(signatures)) {
    return refuse('/signatures', 'The envelope has no list of signatures, each with a sig.');
  }
  const bytes = typeof payload === 'string' ? decoded(payload) : null;
  if (bytes === null) return refuse('/payload', 'The payload of the envelope is not base64.');
  const at = placeOf('/payload');
  const parsed = parseStrictJson(bytes, problems.file);
  if (!parsed.ok) {
    for (const { code, message, remedy } of parsed.problems) {
      problems.add(code, `In the payload: ${message}`, remedy, at);
    }
    return null;
  }
  const count = signatures.length === 1 ? 'A signature is' : `${signatures.length} signatures are`;
  const message = `${count} present on this statement, not verified.`;
  notes.push({ message, file: problems.file, at: placeOf('/signatures') });
  return { value: parsed.value.value, placeOf: () => at };
}

function areSignatures(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (each: unknown) =>
      each !== null && typeof each === 'object' && 'sig' in each && typeof each.sig === 'string',
  );
}

/** Base64 of either alphabet (DSSE allows both), padded or not; Buffer alone would skip what is none. */
function decoded(text: string): Buffer | null {
  const sound = /^(?:[A-Za-z0-9+/]*|[A-Za-z0-9_-]*)={0,2}$/.test(text) && text.length > 0;
  return sound ? Buffer.from(text, 'base64') : null;
}
