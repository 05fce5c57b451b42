import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a page shows of Markdown, as GitHub's dialect reads it. */
export interface Rendered {
  readonly html: string;
  /** Names of the elements, each once, sorted. */
  readonly elements: readonly string[];
  /** The text between the tags, character references resolved. */
  readonly text: string;
  /** Attributes as they stand in the tags. */
  readonly attributes: readonly string[];
}

export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const elements = new Set<string>();
  const attributes: string[] = [];
  const text = html.replace(/<\/?([a-zA-Z][\w-]*)([^>]*)>/g, (_, name: string, rest: string) => {
    elements.add(name.toLowerCase());
    if (rest.trim() !== '' && rest.trim() !== '/') attributes.push(rest.trim());
    return '';
  });
  return { html, elements: [...elements].sort(), text: resolved(text), attributes };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

export function resolved(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
