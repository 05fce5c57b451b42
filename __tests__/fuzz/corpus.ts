import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The kept corpus: one file a target, one input a line. Printable ASCII is
 * itself, a backslash is doubled and every other byte is `\xHH`, so that no tool
 * that touches text can change an input.
 */
export const CORPUS = join(import.meta.dirname, 'corpus');

export function escapeInput(input: Uint8Array): string {
  return Buffer.from(input)
    .toString('latin1')
    .replace(/[^ -~]|\\/g, (one) =>
      one === '\\' ? '\\\\' : `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
}

/** Throws on a line that `escapeInput` has not written. */
export function unescapeInput(line: string): Buffer {
  const text = line.replace(/\\(\\|x([0-9a-f]{2})|)/g, (whole, mark: string, hex?: string) => {
    if (mark === '')
      throw new SyntaxError(`a backslash that escapes nothing: ${line.slice(0, 60)}`);
    return hex === undefined
      ? '\\'
      : whole.length === 4
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : whole;
  });
  return Buffer.from(text, 'latin1');
}

const fileOf = (target: string): string => join(CORPUS, `${target}.txt`);

export function readCorpus(target: string): Buffer[] {
  const path = fileOf(target);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').slice(0, -1).map(unescapeInput);
}

/** Shortest first, each once, so that a change of the corpus is a small change of its file. */
export function writeCorpus(target: string, inputs: readonly Uint8Array[]): void {
  const lines = [...new Set(inputs.map(escapeInput))];
  lines.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  writeFileSync(fileOf(target), lines.map((line) => `${line}\n`).join(''));
}
