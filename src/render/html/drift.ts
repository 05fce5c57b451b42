import type { Location } from '../../core/drift.ts';
import { LIMITS } from '../../core/limits.ts';
import type { CheckedFile, Report, SealedDigest } from '../../core/report.ts';
import { CAUSE_LABELS, labelOf } from '../cause-labels.ts';
import {
  counted,
  digestTexts,
  driftedFiles,
  happened,
  proofOf,
  sinceWords,
  whereOf,
} from '../words.ts';
import { excerptTables, tokens } from './excerpt.ts';
import { fileLink } from './links.ts';
import { code, command, html, joined, type Markup, mark, NOTHING } from './markup.ts';
import { capital } from './summary.ts';
import { facts, more, table } from './table.ts';

/** One row for each drifted file, worst first. */
export function driftTable(report: Report): Markup {
  const files = driftedFiles(report);
  if (files.length === 0) return NOTHING;
  const shown = Math.min(files.length, LIMITS.htmlDetails);
  const rows = files.map(
    (file, index) =>
      [
        index < shown ? html`<a href="#file-${index + 1}">${code(file.path)}</a>` : code(file.path),
        html`${happened(file)}${remarks(file)}`,
        html`${whereOf(file)}`,
        html`${proofOf(file)}`,
      ] as const,
  );
  return table('Drifted files', ['File', 'What happened', 'Where', 'Proof'], rows);
}

function remarks(file: CheckedFile): Markup {
  const words = [
    file.fault === 'seal' ? 'the seal is at fault, not the file' : '',
    sinceWords(file),
    file.trust === 'new' ? 'sealed by this change' : '',
  ].filter((each) => each !== '');
  return words.length === 0 ? NOTHING : html`<br><small>${words.join('; ')}</small>`;
}

/** The whole story of each drifted file, sealed and found side by side. */
export function driftDetails(report: Report): Markup {
  const files = driftedFiles(report);
  const shown = files.slice(0, LIMITS.htmlDetails);
  const rest = files.length - shown.length;
  const details = shown.map((file, index) => fileDetails(file, index + 1, report));
  return html`${details}${rest > 0 ? more(rest, 'drifted file') : NOTHING}`;
}

function fileDetails(file: CheckedFile, number: number, report: Report): Markup {
  const line = file.locations[0]?.line ?? null;
  const present = file.status === 'drift';
  const heading = present ? fileLink(report, file.path, line) : code(file.path);
  return html`<article class="file" aria-labelledby="file-${number}">
<h3 id="file-${number}">${heading}</h3>
${accountedFor(file)}
${causesOf(file)}${file.excerpts === null ? NOTHING : excerptTables(file.excerpts, file.path)}
${placesOf(file)}${factsOf(file, report)}${restoreOf(file)}
</article>
`;
}

/** Whether the causes are the whole story; of a file that is not there, there is nothing to account for. */
function accountedFor({ status, explained, causes }: CheckedFile): Markup {
  if (status !== 'drift') return NOTHING;
  if (explained) {
    return html`<p>${mark('warn', 'Mechanical change: the causes account for every differing byte.')}</p>`;
  }
  const isKnown = causes.some(({ proof }) => proof !== 'observed');
  const words = isKnown
    ? 'Content changed: no mechanical change accounts for every differing byte.'
    : 'Cause unknown: nothing is proven about the differing bytes.';
  return html`<p>${mark('bad', words)}</p>`;
}

function causesOf(file: CheckedFile): Markup {
  const { causes, limit } = file;
  const said = causes.map(
    ({ id, proof, summary }) =>
      html`<li><strong>${labelOf(file, id)}</strong> <span class="proof">${proof}</span><br>${summary}</li>`,
  );
  const none = limit === null ? NOTHING : html`<p>${capital(limit)}.</p>`;
  return html`${said.length === 0 ? NOTHING : html`<ol class="causes">${said}</ol>`}${none}`;
}

/** One side of a place. Spaces alone would not show: they are counted. */
function side(text: string | null): Markup {
  if (text === null) return html`not known`;
  if (text === '') return html`nothing`;
  return /^ +$/.test(text)
    ? html`${counted(text.length, 'space')}`
    : html`<code>${tokens(text)}</code>`;
}

function placesOf({ locations, more: rest, path }: CheckedFile): Markup {
  if (locations.length === 0) return NOTHING;
  const rows = locations.map(
    ({ line, column, offset, cause, sealed, found }: Location) =>
      [
        html`${line}:${column} <small>byte ${offset}</small>`,
        html`${CAUSE_LABELS[cause]}`,
        side(sealed),
        side(found),
      ] as const,
  );
  const others = rest > 0 ? html`<p class="more">And ${counted(rest, 'more place')}.</p>` : NOTHING;
  return html`${table(`Places in ${path}`, ['Place', 'Cause', 'Sealed', 'Found'], rows)}${others}`;
}

function digest(each: SealedDigest | null): Markup {
  if (each === null) return html`none`;
  const bytes = each.bytes === null ? 'no byte length in the seal' : counted(each.bytes, 'byte');
  const digests = digestTexts(each).map(({ name, hex }) => html`${name}${code(hex)} `);
  return html`${digests}<small>${bytes}</small>`;
}

function factsOf(file: CheckedFile, report: Report): Markup {
  return facts([
    ['Sealed', digest(file.sealed)],
    ['Found', file.found === null ? html`${happened(file) || 'no bytes'}` : digest(file.found)],
    ['Since', html`${sinceWords(file) || 'not known: no base to compare with'}`],
    [
      'Sealed by',
      html`${fileLink(report, file.seal, file.sealLine)} <small>${TRUST[file.trust]}</small>`,
    ],
  ]);
}

export const TRUST = {
  base: 'read from the base',
  new: 'proposed by this change',
  head: 'of the checked commit itself (no base commit)',
} as const;

function restoreOf({ restore, fault }: CheckedFile): Markup {
  if (fault === 'seal') {
    return html`<p>The seal is at fault: create it again from the committed bytes.</p>`;
  }
  if (restore === null) return NOTHING;
  const lines = restore.split('\n').map(command);
  return html`<p>To restore the sealed bytes:</p><pre tabindex="0"><code>${joined(lines, html`\n`)}</code></pre>`;
}
