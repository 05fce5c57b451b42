import { closeSync, constants, openSync, writeFileSync } from 'node:fs';

/** The runner makes the file: one that is absent is not made here. */
const APPEND = constants.O_APPEND | constants.O_WRONLY;

/** Appends to the step's summary; returns false where the runner takes none. Throws where it cannot be written. */
export function writeSummary(text: string): boolean {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return false;
  const opened = openSync(file, APPEND);
  try {
    writeFileSync(opened, text);
  } finally {
    closeSync(opened);
  }
  return true;
}
