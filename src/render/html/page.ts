import { sha256 } from '../../core/hashing.ts';
import { HOME_PAGE, VERSION } from '../../core/version.ts';
import { escaped, html, Markup, NOTHING } from './markup.ts';
import { STYLE } from './style.ts';

/** A part of the page with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many things it lists; null where it lists none. */
  readonly count: number | null;
  readonly body: Markup;
}

/** Nothing is loaded, run or sent: the one style sheet is allowed by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${Buffer.from(
  sha256(Buffer.from(STYLE)),
  'hex',
).toString('base64')}'; base-uri 'none'; form-action 'none'`;

/** The page as one file: landmarks, a list of its sections, each section under its heading. */
export function page(title: string, subtitle: string, sections: readonly Section[]): string {
  const entries = sections.map(
    ({ id, title: name, count }) =>
      html`<li><a href="#${id}"><span>${name}</span>${count === null ? NOTHING : html` <span class="count">${count}</span>`}</a></li>`,
  );
  const parts = sections.map(
    ({ id, title: name, count, body }) =>
      html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${name}${count === null ? NOTHING : html` <small>(${count})</small>`}</h2>
${body}
</section>
`,
  );
  return html`${new Markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(escaped(POLICY))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="page">
<header><h1>Seal vs bytes</h1><p>${subtitle}</p></header>
<nav aria-label="Sections"><ul>${entries}</ul></nav>
<main id="main" tabindex="-1">
${parts}</main>
<footer>Written by <a href="${HOME_PAGE}" rel="noreferrer">seal-vs-bytes</a> ${VERSION}. Invisible and look-alike characters are shown as tokens with their Unicode names.</footer>
</div>
</body>
</html>
`.html;
}
