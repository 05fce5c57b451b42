import { confusableTable } from './confusable-table.ts';
import type { Prototypes } from './skeleton.ts';

let table: Prototypes | null = null;

/** UTS #39's prototype of each confusable character. Made on first use: 6,700 entries, 80 KB to load. */
export function prototypes(): Prototypes {
  if (table !== null) return table;
  const made = new Map<string, string>();
  for (const [prototype, characters] of confusableTable()) {
    for (const character of characters) made.set(character, prototype);
  }
  table = made;
  return made;
}
