import { numerals } from '../../core/numerals.ts';
import type { CheckedFile } from '../../core/report.ts';
import { driftGroups, proofWords, remarkOf } from '../drift-groups.ts';
import { driftRank } from '../drift-order.ts';
import { counted, filesToRestore, happened, mismatchWords, whereOf } from '../words.ts';
import { blocks, type Context, fold, moreLine } from './context.ts';
import { code, prose, table } from './escape.ts';

/** As many drifting files have a row each; more are grouped by what happened to them. */
const HANDFUL = 8;
/** Files of a group that are named. */
const NAMED = 3;

/** Which files drifted and why, at most `most` rows. Empty if none did. */
export function driftTable(context: Context, most: number): string {
  const files = filesToRestore(context.report);
  if (files.length === 0) return '';
  return files.length <= HANDFUL
    ? fileTable(context, files, most)
    : groupTable(context, files, most);
}

function fileTable(context: Context, files: readonly CheckedFile[], most: number): string {
  const rows = files.slice(0, most).map((file) => fileRow(context, file));
  return blocks(
    rows.length === 0 ? '' : table(['file', 'what happened', 'where'], rows),
    moreLine(files.length - rows.length, 'file', context),
  );
}

function fileRow({ links }: Context, file: CheckedFile): string[] {
  const atSeal = file.locations[0] === undefined;
  const where = prose(whereOf(file));
  const linked = atSeal
    ? ofSeal(file)(links)(file.seal, file.sealLine, where)
    : links.head(file.path, file.locations[0]?.line ?? null, where);
  const small = [proofWords(file), remarkOf(file, mismatchWords(file))].filter(
    (text) => text !== '',
  );
  return [
    file.found === null ? code(file.path) : links.head(file.path, null),
    `${prose(happened(file))}${contrast(file)}${smallPrint(small)}`,
    where === '' ? '' : linked,
  ];
}

function smallPrint(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `<br><sub>${texts.map((text) => prose(text)).join(' \u00b7 ')}</sub>`;
}

/** Characters of either side that a row shows. */
const CONTRAST = 40;
/** Below this rank a drift is explained and harmless: its name says enough. */
const HARMLESS = 2;

/** ": sealed → found" of the first place, where a reader should see what was changed. */
function contrast(file: CheckedFile): string {
  const [place] = file.locations;
  if (place === undefined || driftRank(file) >= HARMLESS) return '';
  const { sealed, found } = place;
  if (sealed === null || found === null) return '';
  const side = (text: string): string => (text === '' ? 'nothing' : code(text, CONTRAST));
  return `: ${side(sealed)} \u2192 ${side(found)}`;
}

/** A trusted seal was read from the base: its line is one of the base's file. */
export function ofSeal({ trust }: Pick<CheckedFile, 'trust'>) {
  return (links: Context['links']) => (trust === 'base' ? links.base : links.head);
}

function groupTable(context: Context, files: readonly CheckedFile[], most: number): string {
  const { links } = context;
  const groups = driftGroups(files);
  const rows = groups.slice(0, most).map((group) => {
    const small = [group.proof, group.remark].filter((text) => text !== '');
    const named = group.files.slice(0, NAMED).map(({ path, found, locations }) => {
      return found === null ? code(path) : links.head(path, locations[0]?.line ?? null);
    });
    const rest = group.files.length - named.length;
    return [
      `${prose(group.happened)}${smallPrint(small)}`,
      numerals(group.files.length),
      [...named, ...(rest > 0 ? [`and ${numerals(rest)} more`] : [])].join('<br>'),
    ];
  });
  return blocks(
    rows.length === 0 ? '' : table(['what happened', 'files', 'which'], rows),
    moreLine(groups.length - rows.length, 'cause', context),
  );
}

/** Where files are grouped, a row for each, folded; at most `most`. */
export function driftList(context: Context, most: number): string {
  const files = filesToRestore(context.report);
  if (files.length <= HANDFUL || most === 0) return '';
  return fold(`All ${counted(files.length, 'file')}, one by one`, fileTable(context, files, most));
}
