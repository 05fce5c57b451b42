/**
 * Writes `src/core/generated/confusables.ts`: the prototype of every character
 * that UTS #39 lists as confusable.
 *
 *   npx node scripts/confusables.ts PATH/src/tables.rs
 *
 * The table is read from the source of the crate `unicode-security` (MIT or
 * Apache-2.0), which is made from Unicode's own `confusables.txt`: no package of
 * npm carries a table newer than Unicode 13.0.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The characters of `'\u{1f}',  '\u{27}'`, as the Rust source writes them. */
function charactersOf(literals: string): string {
  const points = [...literals.matchAll(/\\u\{([0-9a-f]+)\}/gi)].map(([, hex = '']) => hex);
  return String.fromCodePoint(...points.map((hex) => Number.parseInt(hex, 16)));
}

function main(path: string | undefined): void {
  if (path === undefined) {
    process.stderr.write('usage: node scripts/confusables.ts PATH/src/tables.rs\n');
    process.exitCode = 2;
    return;
  }
  const source = readFileSync(path, 'utf8');
  const version = /UNICODE_VERSION: \(u64, u64, u64\) = \((\d+), (\d+), (\d+)\)/.exec(source);
  const start = source.indexOf("const CONFUSABLES: &'static [(char, &'static [char])]");
  const table = source.slice(start, source.indexOf('];', start));
  const byPrototype = new Map<string, string>();
  let entries = 0;
  for (const [, from = '', to = ''] of table.matchAll(/\(('[^']+'),\s+&\[([^\]]*)\]\)/g)) {
    const prototype = charactersOf(to);
    byPrototype.set(prototype, `${byPrototype.get(prototype) ?? ''}${charactersOf(from)}`);
    entries += 1;
  }
  if (entries < 6_000 || version === null) throw new Error(`only ${entries} entries were read`);
  const escaped = (text: string): string =>
    [...text]
      .map((character) =>
        /[\p{C}\p{Z}\p{M}\\']/u.test(character)
          ? [...character].map((c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`).join('')
          : character,
      )
      .join('');
  const lines = [...byPrototype]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prototype, characters]) => `  ['${escaped(prototype)}', '${escaped(characters)}'],\n`);
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'core', 'generated', 'confusables.ts'),
    `// Made by scripts/confusables.ts from UTS #39 confusables, Unicode ${version.slice(1).join('.')}.\n// Each entry: a prototype, and the characters that are confused with it.\nexport const CONFUSABLES: readonly (readonly [string, string])[] = [\n${lines.join('')}];\n`,
  );
  process.stdout.write(`${entries} characters, ${byPrototype.size} prototypes\n`);
}

main(process.argv[2]);
