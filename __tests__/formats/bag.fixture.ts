import { parseBag } from '../../src/formats/bagit.ts';
import { DECLARATION, manifestOf, PAYLOAD } from './foreign.fixture.ts';
import { utf8 } from './reading.ts';

export const MANIFEST = manifestOf(PAYLOAD);
export const OLD_DECLARATION = DECLARATION.replace('1.0', '0.97');

type Texts = Readonly<Record<string, string | Uint8Array | null>>;

/** What is parsed of a sound bag in `deep/bag`, with the tag files that `changes` puts in, or takes out (null). */
export function parsedBag(changes: Texts, named = 'bagit.txt', folder = 'deep/bag') {
  const texts: Texts = { 'bagit.txt': DECLARATION, 'manifest-sha256.txt': MANIFEST, ...changes };
  const documents = Object.entries(texts).flatMap(([name, text]) => {
    const bytes = typeof text === 'string' ? utf8(text) : text;
    return bytes === null ? [] : [[`${folder}/${name}`, bytes] as const];
  });
  return parseBag(new Map(documents), `${folder}/${named}`);
}

/** Problems as `CODE NAME LINE:COLUMN MESSAGE | REMEDY`. */
export function bagProblems(changes: Texts, named?: string, folder?: string): readonly string[] {
  const parsed = parsedBag(changes, named, folder);
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, file, line, column, message, remedy }) => {
    const name = file?.slice(file.lastIndexOf('/') + 1);
    return `${code} ${name} ${line}:${column} ${message} | ${remedy}`;
  });
}
