/** One element of a pattern. `open`, `comma` and `close` are of braces alone. */
export type PatternToken =
  | { readonly kind: 'char'; readonly code: number }
  | { readonly kind: 'star' | 'any' | 'slash' | 'open' | 'comma' | 'close' }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [first: number, last: number])[];
    };

const MARKS: Readonly<Record<string, PatternToken>> = {
  '*': { kind: 'star' },
  '?': { kind: 'any' },
  '/': { kind: 'slash' },
};

/** What a backslash escapes: the signs that have a meaning here. */
const ESCAPED: ReadonlySet<string> = new Set('*?[]{},!\\');

/** A pattern's tokens, or why it is refused. */
export function readTokens(pattern: string): readonly PatternToken[] | string {
  const characters = [...pattern];
  const tokens: PatternToken[] = [];
  let braces = 0;
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '\\') {
      at += 1;
      const escaped = characters[at] ?? '';
      if (!ESCAPED.has(escaped)) return 'contains a backslash, which separates no folders';
      tokens.push(charToken(escaped));
    } else if (character === '[') {
      const end = characters.indexOf(']', at + (isNegation(characters[at + 1]) ? 3 : 2));
      const read = end < 0 ? null : classToken(characters.slice(at + 1, end));
      if (read === null)
        return 'has a [ class that is not closed, or not plain characters and ranges';
      tokens.push(read);
      at = end;
    } else if (character === '{') {
      braces += 1;
      tokens.push({ kind: 'open' });
    } else if (character === '}') {
      braces -= 1;
      if (braces < 0) break;
      tokens.push({ kind: 'close' });
    } else if (character === ',' && braces > 0) tokens.push({ kind: 'comma' });
    else tokens.push(MARKS[character] ?? charToken(character));
  }
  if (braces !== 0) return 'has a brace without its partner';
  return tokens;
}

function charToken(character: string): PatternToken {
  return { kind: 'char', code: character.codePointAt(0) ?? 0 };
}

function isNegation(character: string | undefined): boolean {
  return character === '!' || character === '^';
}

function classToken(body: readonly string[]): PatternToken | null {
  const negated = isNegation(body[0]);
  const members = negated ? body.slice(1) : body;
  if (members.some((member) => '/\\['.includes(member))) return null;
  const ranges: [number, number][] = [];
  for (let at = 0; at < members.length; at += 1) {
    const first = members[at]?.codePointAt(0) ?? 0;
    const ranged = members[at + 1] === '-' && at + 2 < members.length;
    const last = ranged ? (members[at + 2]?.codePointAt(0) ?? 0) : first;
    if (last < first) return null;
    if (ranged) at += 2;
    ranges.push([first, last]);
  }
  return { kind: 'class', negated, ranges };
}

/** The patterns without braces that a pattern means; null if they are too many. */
export function expandBraces(
  tokens: readonly PatternToken[],
  limit: number,
): readonly (readonly PatternToken[])[] | null {
  const done: (readonly PatternToken[])[] = [];
  const pending: (readonly PatternToken[])[] = [tokens];
  while (pending.length > 0) {
    const current = pending.pop() ?? [];
    const open = current.findIndex(({ kind }) => kind === 'open');
    if (open < 0) done.push(current);
    else pending.push(...alternatives(current, open));
    if (done.length + pending.length > limit) return null;
  }
  return done;
}

function alternatives(tokens: readonly PatternToken[], open: number): PatternToken[][] {
  const choices: PatternToken[][] = [[]];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'close') depth -= 1;
    if (depth === 0 && token.kind === 'close') {
      const before = tokens.slice(0, open);
      const after = tokens.slice(at + 1);
      return choices.map((choice) => [...before, ...choice, ...after]);
    }
    if (depth === 1 && token.kind === 'comma') choices.push([]);
    else if (depth > 0) choices.at(-1)?.push(token);
    if (token.kind === 'open') depth += 1;
  }
  return [];
}
