import type { CauseId } from '../../../core/drift.ts';

/** What a reader of an alert needs besides the label: what happened, how it arises, how to prevent it. */
export interface CauseHelp {
  readonly what: string;
  readonly arises: string;
  readonly prevent: string;
}

const ATTRIBUTES =
  'Set `-text` for the path in `.gitattributes`, so that git converts nothing on checkout or commit.';
const EDITOR =
  'Exclude the sealed files from formatters, and set the editor to save them as they are.';
const TOOLS = 'Keep tools that rewrite text away from sealed files.';
const TREE = 'Review renames and deletions in the folders that a seal covers.';

/** One entry for each cause: the compiler holds the table to the list. */
export const CAUSE_HELP: Readonly<Record<CauseId, CauseHelp>> = {
  'bom-added': {
    what: 'A UTF-8 byte order mark (BOM) was added at the start of the file.',
    arises: 'Windows PowerShell with `-Encoding UTF8`, Notepad or Excel saved the file.',
    prevent: 'Save the file as UTF-8 without BOM.',
  },
  'bom-removed': {
    what: 'The UTF-8 byte order mark (BOM) at the start of the file was removed.',
    arises: '`dos2unix` or an editor saved the file as UTF-8 without BOM.',
    prevent: 'Save the file as UTF-8 with BOM.',
  },
  'eol-crlf': {
    what: 'Line endings changed from LF to CRLF.',
    arises: '`core.autocrlf`, `unix2dos` or an editor on Windows converted the file.',
    prevent: ATTRIBUTES,
  },
  'eol-lf': {
    what: 'Line endings changed from CRLF to LF.',
    arises:
      '`dos2unix` or `text=auto` converted the file, or the seal was created from a Windows checkout.',
    prevent: `${ATTRIBUTES} Create seals from committed bytes.`,
  },
  'eol-cr': {
    what: 'Line endings changed to CR.',
    arises: '`unix2mac` or an old export wrote the file.',
    prevent: EDITOR,
  },
  'eol-mixed': {
    what: 'Some line endings changed, so that the file now mixes several kinds.',
    arises: 'A passage was pasted or edited on another operating system.',
    prevent: EDITOR,
  },
  'eol-doubled': {
    what: 'The CR of each line ending was doubled: CR CR LF.',
    arises: 'A program wrote CRLF in text mode on Windows.',
    prevent: 'Write the file in binary mode.',
  },
  'final-newline-added': {
    what: 'A line ending was added at the end of the file.',
    arises: '`insert_final_newline` of an editor, or a formatter.',
    prevent: EDITOR,
  },
  'final-newline-removed': {
    what: 'The line ending at the end of the file was removed.',
    arises: 'A web form, `json.dump` or trimming wrote the file without it.',
    prevent: EDITOR,
  },
  'trailing-whitespace': {
    what: 'Trailing whitespace was removed or added.',
    arises: '`trim_trailing_whitespace` of an editor, a formatter, or a hook.',
    prevent: EDITOR,
  },
  'tabs-spaces': {
    what: 'Tabs and spaces were exchanged in indentation.',
    arises: 'An editor, a formatter or `expand` converted the indentation.',
    prevent: EDITOR,
  },
  dash: {
    what: 'Dashes were exchanged, such as U+2014 EM DASH and two hyphens.',
    arises: 'An ASCII filter, a chat program or smart punctuation rewrote the text.',
    prevent: TOOLS,
  },
  quotes: {
    what: 'Typographic and ASCII quotation marks were exchanged.',
    arises: 'Smart punctuation, or a filter that removes it, rewrote the text.',
    prevent: TOOLS,
  },
  ellipsis: {
    what: 'U+2026 HORIZONTAL ELLIPSIS and three full stops were exchanged.',
    arises: 'Smart punctuation, or a filter that removes it, rewrote the text.',
    prevent: TOOLS,
  },
  'space-lookalike': {
    what: 'Spaces were exchanged with characters that look like a space, such as U+00A0 NO-BREAK SPACE.',
    arises: 'A word processor, a web page or a keyboard shortcut inserted them.',
    prevent: 'Check pasted text for no-break and other special spaces.',
  },
  invisible: {
    what: 'Invisible characters were inserted or removed: zero-width characters, soft hyphens, or bidirectional controls.',
    arises:
      'Text was pasted from a web page or a chat, or the change is deliberate (Trojan Source).',
    prevent:
      'Review the change character by character: an invisible character can hide what a text says.',
  },
  homoglyph: {
    what: 'Characters were replaced by confusable characters (homoglyphs) of another script.',
    arises: 'Another keyboard layout was active, or the change is deliberate.',
    prevent: 'Review the change character by character: names that look equal may differ.',
  },
  'unicode-normalization': {
    what: 'The text was converted to another Unicode normalization form.',
    arises: 'A tool on macOS, a form field or a text library normalized the text.',
    prevent: TOOLS,
  },
  'json-escaped': {
    what: 'Characters in the JSON were written as `\\u` or other escapes.',
    arises: '`json.dumps` with `ensure_ascii`, PHP, Go or Rails encoded the document again.',
    prevent: 'Do not parse and write sealed JSON; copy its bytes.',
  },
  'json-unescaped': {
    what: 'Escapes in the JSON were written as the characters themselves.',
    arises: '`JSON.stringify` or `jq` encoded the document again.',
    prevent: 'Do not parse and write sealed JSON; copy its bytes.',
  },
  'json-reformatted': {
    what: 'The JSON was reformatted; all values are unchanged.',
    arises: 'A formatter, `jq` or another encoder wrote the document again.',
    prevent: 'Do not parse and write sealed JSON; copy its bytes.',
  },
  transcoded: {
    what: 'The text was converted from UTF-8 to another encoding.',
    arises:
      '`iconv`, PowerShell redirection, `working-tree-encoding` or an old editor converted it.',
    prevent: 'Save the file as UTF-8, and set no `working-tree-encoding` for it.',
  },
  mojibake: {
    what: 'UTF-8 was decoded as a legacy code page and encoded again (mojibake).',
    arises: 'A program read the file in the wrong encoding and saved it.',
    prevent: 'Set the encoding explicitly wherever the file is read.',
  },
  'replacement-characters': {
    what: 'Characters were lost: they became `?` or U+FFFD REPLACEMENT CHARACTER.',
    arises: 'The text was written to a code page that does not have the characters.',
    prevent: 'Use UTF-8 wherever the file is written.',
  },
  transliterated: {
    what: 'Letters were transliterated to ASCII: accents were removed or letters spelled out.',
    arises: '`iconv //TRANSLIT`, a slug or an ASCII filter rewrote the text.',
    prevent: TOOLS,
  },
  'ident-expanded': {
    what: 'A `$Id$` keyword was expanded.',
    arises: 'The `ident` attribute of git, Subversion or CVS expanded it.',
    prevent: 'Unset the `ident` attribute for the path in `.gitattributes`.',
  },
  truncated: {
    what: 'The end of the file was cut off.',
    arises: 'A full disk, an aborted transfer or `head -c` left a part of the file.',
    prevent: 'Check the exit status of whatever writes the file.',
  },
  extended: {
    what: 'Bytes were added after the end of the sealed content.',
    arises: 'Something was appended: a log line, a signature, a second copy.',
    prevent: 'Keep additions in a file of their own.',
  },
  'git-lfs-pointer': {
    what: 'A Git LFS pointer is in the place of the file.',
    arises: 'The path matches a `filter=lfs` attribute.',
    prevent: 'Remove the path from Git LFS, or fetch the content with `git lfs pull`.',
  },
  symlink: {
    what: 'A symbolic link is in the place of the sealed file.',
    arises: 'The file was replaced by a link to another file.',
    prevent: 'Replace the link with the file itself.',
  },
  submodule: {
    what: 'A submodule is in the place of the sealed file.',
    arises: 'The path was replaced by another repository.',
    prevent: 'Replace the submodule with the file itself.',
  },
  directory: {
    what: 'A directory is in the place of the sealed file.',
    arises: 'The file was replaced by a directory of the same name.',
    prevent: 'Replace the directory with the file itself.',
  },
  missing: {
    what: 'No file exists at the sealed path.',
    arises: 'The file was deleted, or renamed and changed at the same time.',
    prevent: TREE,
  },
  moved: {
    what: 'The sealed bytes exist at another path.',
    arises: 'The file was renamed or moved.',
    prevent: TREE,
  },
  'case-renamed': {
    what: 'The path differs from the sealed one in letter case only.',
    arises: 'The file was renamed on a file system that ignores case.',
    prevent: TREE,
  },
  swapped: {
    what: 'Two sealed files have exchanged their content.',
    arises: 'Files were renamed over one another.',
    prevent: TREE,
  },
  unlisted: {
    what: 'A file inside a closed pattern is not listed in the seal.',
    arises: 'A file was added to a folder that is closed to other files.',
    prevent: 'Add the file to the seal, or move it out of the folder.',
  },
  'blank-lines': {
    what: 'Runs of blank lines were collapsed or extended.',
    arises: '`cat -s`, a Markdown formatter or an editor tidied the file.',
    prevent: TOOLS,
  },
  'json-numbers': {
    what: 'Numbers of a JSON file were written in another form with the same decimal value.',
    arises: '`jq`, `prettier`, `JSON.stringify` or a canonicalizer (RFC 8785) rewrote the file.',
    prevent: TOOLS,
  },
  'json-reordered': {
    what: 'The keys of JSON objects are in another order; all values are unchanged.',
    arises: '`jq -S`, `sort_keys` or a canonicalizer (RFC 8785) rewrote the file.',
    prevent: TOOLS,
  },
  'character-references': {
    what: 'Characters were replaced by HTML or XML character references, or the other way round.',
    arises: 'An HTML or XML tool escaped or unescaped the text.',
    prevent: TOOLS,
  },
  'text-escaped': {
    what: 'Characters were replaced by `\\u` or `\\x` escapes, or the other way round.',
    arises: 'A converter for Java properties, C or Python escaped the text.',
    prevent: TOOLS,
  },
  'export-subst': {
    what: '`$Format$` was expanded.',
    arises: 'The file comes from `git archive`, with the attribute `export-subst`.',
    prevent: 'Take the file from a commit, or remove the attribute for the path.',
  },
  base64: {
    what: 'The file holds the Base64 form of the sealed bytes.',
    arises: 'A transfer or an API client wrote the encoded form.',
    prevent: 'Decode the file before committing it.',
  },
  'nul-filled': {
    what: 'The file was overwritten with NUL bytes.',
    arises: 'A crash or a full disk left an allocated file without its content.',
    prevent: 'Restore the file, and check the disk.',
  },
  'bit-flipped': {
    what: 'A single bit of the file differs.',
    arises: 'Storage, memory or a transfer damaged the file.',
    prevent: 'Restore the file, and check the hardware it came through.',
  },
  edited: {
    what: 'The content was edited: no mechanical change explains the difference.',
    arises: 'Somebody changed the content, alone or together with a mechanical change.',
    prevent: 'If the new content is right, reseal it, and have the reseal approved.',
  },
};
