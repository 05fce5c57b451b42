import { appendFileSync } from 'node:fs';

/** Appends to the step's summary; returns false where the runner takes none. Throws where it cannot be written. */
export function writeSummary(text: string): boolean {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return false;
  appendFileSync(file, text);
  return true;
}
