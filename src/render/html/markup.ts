import { shortened, visibleText } from '../../core/visible.ts';

/** HTML that is safe as it is: made by `html` alone, so that no text becomes an element by mistake. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type Part = Markup | string | number | readonly Markup[];

/** Characters of one text, and of a command; longer ones end in an ellipsis. */
const TEXT = 1_000;
const COMMAND = 8_000;

/**
 * Returns the template as HTML. What is put in is text: characters that do not
 * show become visible tokens, and "&", "<", ">", quotes and backticks character
 * references, for element content and quoted attributes alike; Markup stays.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let made = strings[0] ?? '';
  for (const [index, part] of parts.entries()) {
    made += htmlOf(part) + (strings[index + 1] ?? '');
  }
  return new Markup(made);
}

function htmlOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map((each) => each.html).join('');
  return escaped(shortened(visibleText(String(part)), TEXT));
}

/** Text that is shown as it is, already free of characters that do not show. */
export function escaped(text: string): string {
  let made = text;
  for (const [character, reference] of REFERENCES) made = made.replaceAll(character, reference);
  return made;
}

/** "&" first: the references begin with one. */
const REFERENCES = ['&', '<', '>', '"', "'", '`'].map(
  (character) => [character, `&#${character.charCodeAt(0)};`] as const,
);

export const NOTHING = new Markup('');

/** The parts with a separator between them. */
export function joined(parts: readonly Markup[], separator: Markup): Markup {
  return new Markup(parts.map((each) => each.html).join(separator.html));
}

/** A name, a path, a digest. */
export const code = (text: string): Markup => html`<code>${text}</code>`;

/** A line of a command: long paths belong to it. */
export const command = (line: string): Markup =>
  new Markup(escaped(shortened(visibleText(line), COMMAND)));

/** A state in words with a sign before it: the sign repeats the word for those who see it first. */
export function mark(kind: 'good' | 'bad' | 'warn' | 'calm', words: string): Markup {
  const sign = { good: '\u2713', bad: '\u2717', warn: '!', calm: '\u00b7' }[kind];
  return html`<span class="mark ${kind}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
}
