import type { EndOfLine, TextDeclaration } from './seal.ts';

/** What a text is, as far as a seal may declare it. */
export interface TextFacts {
  readonly bom: boolean;
  readonly eol: EndOfLine;
  readonly charset: 'us-ascii' | 'utf-8' | 'other';
}

const BOM = [0xef, 0xbb, 0xbf];
const CR = 0x0d;
const LF = 0x0a;

/** Looks at text as it streams by: one pass, no copy kept, chunk borders anywhere. */
export class TextScan {
  #at = 0;
  #bom = true;
  #lf = 0;
  #crlf = 0;
  #cr = 0;
  #pendingCr = false;
  #ascii = true;
  #utf8 = true;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#at < BOM.length && byte !== BOM[this.#at]) this.#bom = false;
      this.#at += 1;
      if (byte === LF) {
        if (this.#pendingCr) this.#crlf += 1;
        else this.#lf += 1;
      } else if (this.#pendingCr) this.#cr += 1;
      this.#pendingCr = byte === CR;
      if (byte > 0x7f) this.#ascii = false;
    }
    if (!this.#ascii && this.#utf8) this.#decode(bytes, true);
  }

  #decode(bytes: Uint8Array | undefined, stream: boolean): void {
    try {
      this.#decoder.decode(bytes, { stream });
    } catch {
      this.#utf8 = false;
    }
  }

  end(): TextFacts {
    if (this.#pendingCr) this.#cr += 1;
    if (!this.#ascii && this.#utf8) this.#decode(undefined, false);
    const kinds = [this.#lf, this.#crlf, this.#cr].filter((count) => count > 0).length;
    const eol: EndOfLine =
      kinds === 0
        ? 'none'
        : kinds > 1
          ? 'mixed'
          : this.#lf > 0
            ? 'lf'
            : this.#cr > 0
              ? 'cr'
              : 'crlf';
    return {
      bom: this.#bom && this.#at >= BOM.length,
      eol,
      charset: this.#ascii ? 'us-ascii' : this.#utf8 ? 'utf-8' : 'other',
    };
  }
}

/**
 * How the facts contradict a declaration; empty: they do not. A text of one
 * line has no line ending to be wrong, and ASCII is UTF-8.
 */
export function contradictions(declared: TextDeclaration, facts: TextFacts): string[] {
  const wrong: string[] = [];
  if (declared.bom !== null && declared.bom !== facts.bom) {
    wrong.push(facts.bom ? 'it starts with a UTF-8 BOM' : 'it has no UTF-8 BOM');
  }
  if (declared.eol !== null && declared.eol !== facts.eol && facts.eol !== 'none') {
    wrong.push(`its line endings are ${facts.eol}, not ${declared.eol}`);
  }
  if (declared.charset === 'us-ascii' && facts.charset !== 'us-ascii') {
    wrong.push('it is not ASCII');
  }
  if (declared.charset === 'utf-8' && facts.charset === 'other') wrong.push('it is not UTF-8');
  return wrong;
}
