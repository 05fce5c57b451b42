import { numerals } from '../../core/numerals.ts';
import type { Reseal, SealedDigest } from '../../core/report.ts';
import { isApprovable } from '../waiting-reseals.ts';
import { counted, digestTexts, RESEAL_LABELS } from '../words.ts';
import { blocks, type Context, fold, moreLine } from './context.ts';
import { code, prose, table } from './escape.ts';

/** What this change does to seals: why it counts or not, then old digest over new one. */
export function resealSection(context: Context, most: number): string {
  const { reseals } = context.report;
  if (reseals.length === 0) return '';
  const shown = ordered(reseals).slice(0, most);
  const refused = reseals.filter(({ decision }) => decision === 'refused').length;
  const rows = shown.map((reseal) => [
    `${decisionWord(reseal)}: ${prose(reseal.because)}`,
    `${fileCell(context, reseal)}<br><sub>${prose(RESEAL_LABELS[reseal.kind])}</sub>${digests(reseal)}`,
  ]);
  return blocks(
    `### ${counted(reseals.length, 'change')} to what the seals say${refused > 0 ? `, ${refused} not approved` : ''}`,
    rows.length === 0 ? '' : table(['decision', 'file, SHA-256 on the base and here'], rows),
    moreLine(reseals.length - rows.length, 'change', context),
    digestFold(shown),
  );
}

const ORDER = { refused: 0, approved: 1, allowed: 2 } as const;

function ordered(reseals: readonly Reseal[]): Reseal[] {
  return reseals.toSorted((a, b) => ORDER[a.decision] - ORDER[b.decision]);
}

/** "**not approved**", "**denied**", "approved", "allowed". */
export function decisionWord(change: Pick<Reseal, 'decision' | 'because'>): string {
  if (change.decision !== 'refused') return change.decision;
  return isApprovable(change) ? '**not approved**' : '**denied**';
}

function fileCell({ links }: Context, { kind, path, seal }: Reseal): string {
  if (kind === 'seal-removed' || kind === 'seal-moved') return links.base(path, null);
  return path === seal || kind === 'reseal' ? links.head(path, null) : code(path);
}

/** Old digest over new one. */
function digests({ was, now }: Reseal): string {
  if (was === null && now === null) return '';
  const lengths = [was, now].map((digest) =>
    digest?.bytes == null ? '\u2013' : numerals(digest.bytes),
  );
  return `<br>${shortDigest(was)}<br>${shortDigest(now)}<br><sub>${lengths.join(' \u2192 ')} bytes</sub>`;
}

const SHORT = 12;

function shortDigest(digest: SealedDigest | null): string {
  const [first] = digest === null ? [] : digestTexts(digest);
  return first === undefined ? 'none' : `${first.name}${code(first.hex.slice(0, SHORT))}`;
}

function lengthOf({ bytes }: SealedDigest): string {
  return bytes === null ? 'no byte length' : counted(bytes, 'byte');
}

/** The digests in full. */
function digestFold(reseals: readonly Reseal[]): string {
  const rows = reseals
    .filter(({ was, now }) => was !== null || now !== null)
    .map(({ path, was, now }) => [code(path), fullDigest(was), fullDigest(now)]);
  if (rows.length === 0) return '';
  return fold('SHA-256 in full', table(['file', 'base', 'this change'], rows));
}

function fullDigest(digest: SealedDigest | null): string {
  if (digest === null) return '\u2013';
  return [
    ...digestTexts(digest).map(({ name, hex }) => `${name}${code(hex)}`),
    lengthOf(digest),
  ].join('<br>');
}
