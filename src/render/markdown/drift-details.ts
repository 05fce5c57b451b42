import { numerals } from '../../core/numerals.ts';
import type { CheckedFile } from '../../core/report.ts';
import type { SealedDigest } from '../../core/seal.ts';
import { PROOF_WORDS } from '../proof-words.ts';
import {
  counted,
  digestTexts,
  driftedFiles,
  happened,
  mismatchWords,
  sinceWords,
} from '../words.ts';
import { blocks, type Context, fold, moreLine } from './context.ts';
import { ofSeal } from './drift.ts';
import { code, htmlCode, prose, table } from './escape.ts';

/** Digests, causes, proofs and places of each drifting file, folded; at most `most` files. */
export function driftDetails(context: Context, most: number): string {
  const files = driftedFiles(context.report);
  if (files.length === 0 || most === 0) return '';
  const [only] = files;
  if (files.length === 1 && only !== undefined) return details(context, only, proofTerms(files));
  const detailed = files.slice(0, most);
  const shown = detailed.map((file) => details(context, file));
  const more = moreLine(files.length - shown.length, 'file', context);
  return fold(
    `Details of ${counted(files.length, 'file')}: digests, proofs and places`,
    blocks(proofTerms(detailed), ...shown, more),
  );
}

/** What the proofs mean that these files have, each once. */
function proofTerms(files: readonly CheckedFile[]): string {
  const proofs = new Set<string>(files.flatMap(({ causes }) => causes.map(({ proof }) => proof)));
  const terms = Object.entries(PROOF_WORDS).filter(([proof]) => proofs.has(proof));
  if (terms.length === 0) return '';
  return `<sub>${terms.map(([proof, meaning]) => `${proof}: ${meaning}`).join(' \u00b7 ')}</sub>`;
}

function details(context: Context, file: CheckedFile, terms = ''): string {
  const causes = file.causes.map(
    ({ id, proof, summary }) => `- ${code(id)} (${proof}): ${prose(summary)}`,
  );
  if (causes.length === 0) causes.push(`- ${prose(file.limit ?? mismatchWords(file))}`);
  const since = sinceWords(file);
  if (since !== '') causes.push(`- ${prose(since)}`);
  return fold(
    `${htmlCode(file.path)}: ${prose(happened(file))}`,
    blocks(factsTable(context, file), causes.join('\n'), locationTable(context, file), terms),
  );
}

function factsTable({ links }: Context, file: CheckedFile): string {
  const { sealed, found, seal, sealLine } = file;
  const row = (side: string, digest: SealedDigest | null): string[] => [
    side,
    digest === null
      ? '\u2013'
      : digestTexts(digest)
          .map(({ name, hex }) => `${name}${code(hex)}`)
          .join('<br>'),
    digest?.bytes === null || digest === null ? '\u2013' : numerals(digest.bytes),
  ];
  const place = code(sealLine === null ? seal : `${seal}:${sealLine}`);
  const by = `sealed<br><sub>${ofSeal(file)(links)(seal, sealLine, place)}</sub>`;
  return table(['', 'SHA-256', 'bytes'], [row(by, sealed), row('found', found)]);
}

function locationTable({ links }: Context, file: CheckedFile): string {
  if (file.locations.length === 0) return '';
  const rows = file.locations.map(({ line, column, offset, sealed, found, cause }) => [
    `${links.head(file.path, line, `${line}:${column}`)}<br><sub>byte ${offset}, ${prose(cause)}</sub>`,
    side(sealed),
    side(found),
  ]);
  const more = file.more > 0 ? `\u2026 and ${counted(file.more, 'more place')}.` : '';
  return blocks(table(['line:column', 'sealed', 'found'], rows), more);
}

/** One side of a place: not known, nothing, or the text. */
function side(text: string | null): string {
  if (text === null) return '\u2013';
  return text === '' ? 'nothing' : code(text);
}
