/** How a terminal marks words; plain text leaves them as they are. */
export interface Paint {
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

const plain = (text: string): string => text;
export const PLAIN: Paint = { good: plain, bad: plain, faint: plain, strong: plain };

const sgr = (code: number) => (text: string) => `\x1b[${code}m${text}\x1b[0m`;
export const COLOUR: Paint = { good: sgr(32), bad: sgr(31), faint: sgr(2), strong: sgr(1) };
