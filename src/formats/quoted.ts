/** Characters of a text from a file that a message shows. */
const SHOWN = 60;

/** A text from a file as a message shows it: in quotes, control characters escaped, shortened. */
export function quoted(text: string): string {
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;
  return JSON.stringify(short);
}

/** A value found in a file, in words. */
export function described(value: unknown): string {
  if (typeof value === 'string') return value.length > SHOWN ? longText(value) : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
}

function longText(text: string): string {
  return `${quoted(text)} (${text.length} characters)`;
}
