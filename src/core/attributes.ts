/**
 * The git attributes that can change a file's bytes between commit and
 * checkout (gitattributes(5)). Values are git's own words: `set`, `unset`,
 * `unspecified`, or the value given.
 */
export const ALTERING_ATTRIBUTES = [
  'text',
  'eol',
  'filter',
  'ident',
  'working-tree-encoding',
] as const;

export type AlteringAttribute = (typeof ALTERING_ATTRIBUTES)[number];

export type PathAttributes = Readonly<Record<AlteringAttribute, string>>;

/** Asks git what `.gitattributes` say of paths. */
export interface AttributeReader {
  read(paths: readonly string[]): Promise<ReadonlyMap<string, PathAttributes>>;
}

export interface AttributeAdvice {
  /** What alters the bytes, each as `name` or `name=value`. */
  readonly altering: readonly string[];
  /** Not altering by itself: `text` is left open, so `core.autocrlf` of a clone decides. */
  readonly open: boolean;
  /** What a line of `.gitattributes` must say to protect the bytes; empty: they are protected. */
  readonly protection: readonly string[];
}

export function adviseOn(attributes: PathAttributes): AttributeAdvice {
  const altering: string[] = [];
  const protection: string[] = [];
  const text = attributes.text;
  const eol = attributes.eol;
  // `-text` switches line-ending conversion off, whatever `eol` says.
  const converts = text === 'set' || text.startsWith('auto');
  const eolAlone = text === 'unspecified' && isGiven(eol);
  if (converts) altering.push(text === 'set' ? 'text' : `text=${text}`);
  if ((converts || eolAlone) && isGiven(eol)) altering.push(`eol=${eol}`);
  if (text !== 'unset') protection.push('-text');
  for (const name of ['filter', 'ident', 'working-tree-encoding'] as const) {
    const value = attributes[name];
    if (!isGiven(value)) continue;
    altering.push(value === 'set' ? name : `${name}=${value}`);
    protection.push(`-${name}`);
  }
  return { altering, open: text === 'unspecified' && !eolAlone, protection };
}

function isGiven(value: string): boolean {
  return value !== 'unspecified' && value !== 'unset';
}

/**
 * A path as a pattern of `.gitattributes` that matches it alone: anchored by
 * `/`, glob characters escaped, in C quotes where it holds whitespace or a
 * character that would end the word. Null where no such pattern can be written.
 */
export function attributePattern(path: string): string | null {
  if (/[\n\r\0]/.test(path) || !path.isWellFormed()) return null;
  const escaped = `/${path.replace(/[\\*?[]/g, '\\$&')}`;
  if (!/[\s"#!]/.test(escaped)) return escaped;
  return `"${escaped.replace(/[\\"]/g, '\\$&').replace(/\t/g, '\\t')}"`;
}
