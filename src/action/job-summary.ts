import { access, appendFile, constants } from 'node:fs';

/**
 * Appends to the step's summary; returns false where the runner takes none. The
 * runner makes the file: one that is absent is not made here. Rejects where it
 * cannot be written. The thread stays free meanwhile.
 */
export async function writeSummary(text: string): Promise<boolean> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return false;
  await new Promise<void>((resolve, reject) => {
    const done = (cause: NodeJS.ErrnoException | null): void =>
      cause === null ? resolve() : reject(cause);
    access(file, constants.W_OK, (cause) =>
      cause === null ? appendFile(file, text, done) : done(cause),
    );
  });
  return true;
}
