/** Words that this project does not use in what a person reads, and what it says instead. */
export interface Wording {
  readonly not: RegExp;
  readonly say: string;
  /** A text in which the pattern must find something: a pattern that finds nothing is no rule. */
  readonly example: string;
}

export const WORDINGS: readonly Wording[] = [
  { not: /\bline[ -]ends?\b/i, say: 'line ending', example: 'whitespace at line ends' },
  { not: /\bwhite space\b/i, say: 'whitespace', example: 'trailing white space' },
  {
    // "stands for" is what an abbreviation does.
    not: /\b(?:stands?|stood|standing)\b(?! for\b)/i,
    say: 'is, exists, appears',
    example: 'a pointer stands in its place',
  },
  { not: /\bmend(?:s|ed|ing)?\b/i, say: 'fix, correct', example: 'the line that mends it' },
  { not: /\banew\b/i, say: 'again, re-', example: 'made anew' },
  {
    not: /\blaid out\b/i,
    say: 'formatted, reformatted',
    example: 'the JSON was laid out again',
  },
  {
    not: /\b(?:is|are|was|were|be|been) told\b|\btold (?:as|from|in full|of)\b/i,
    say: 'reported, described',
    example: 'as it is told',
  },
  {
    not: /\bto be had\b/i,
    say: 'is not available, cannot be read',
    example: 'a base that is not to be had',
  },
  {
    not: /\breads? differently\b/i,
    say: 'changed',
    example: 'its note reads differently than on the base',
  },
  {
    not: /\b(?:seek|seeks|seeking|sought)\b/i,
    say: 'look for, search',
    example: 'its cause is not sought',
  },
  { not: /\bfiles here\b/i, say: 'on disk, working tree', example: 'the files here do not' },
  {
    not: /\b(?:base|branch) asks? for\b/i,
    say: 'required by the base branch',
    example: 'which the base asks for',
  },
  { not: /\bpapers?\b/i, say: 'evidence file', example: 'nine papers' },
  {
    not: /\bway in\b(?! which)|\bways in\b(?! which)/i,
    say: 'attack, bypass attempt',
    example: 'another way in',
  },
  {
    // Of a container, "holds 5 files", it is plain English; of files without an object it is not.
    not: /\b(?:files?|bytes|blobs?|documents?|seals?|it|they|that|which|evidence) (?:still )?holds?\b(?=\s*(?:[.,;:)|"'`]|$|and\b|or\b|in\b))|\bbytes hold\b|\bholds? (?:its seal|their seals?|in this run)\b/i,
    say: 'matches, is verified',
    example: 'whether the bytes hold',
  },
  {
    not: /\b(?:hold|holds|held|holding)(?: \S+){0,4} against\b/i,
    say: 'compare with',
    example: 'held against the base',
  },
  {
    not: /\bby somebody who\b/i,
    say: 'by another user who',
    example: 'approved by somebody who may write',
  },
  {
    not: /\bcontrols \d+\/\d+/i,
    say: '58 of 58 negative controls caught',
    example: 'controls 58/58',
  },
  {
    not: /\bby the file itself\b/i,
    say: 'with the file itself',
    example: 'Replace it by the file itself',
  },
  { not: /\bof now\b/i, say: 'current', example: 'the bytes of now' },
  { not: /\bany more\b/i, say: 'no longer', example: 'does not count any more' },
  { not: /\bsealed no more\b/i, say: 'no longer', example: 'the file is sealed no more' },
  { not: /\bor say --/, say: 'use, pass', example: 'Name the files, or say --all.' },
  {
    not: /\bis called (?:closed|granted|open)\b/,
    say: 'has the status',
    example: 'B-1 is called closed',
  },
  { not: /\bmake the \w+ again\b/i, say: 're-create', example: 'Make the bag again.' },
];

/** What a title of a test does not say either. */
export const TITLE_WORDINGS: readonly Wording[] = [
  { not: /\b(?:told|tells)\b/i, say: 'reports, names', example: 'a drift is told with its cause' },
  { not: /\bso (?:deep|many|much)\b/i, say: 'up to a limit', example: 'are at most so many' },
  { not: /\bat hand\b/i, say: 'available, recovered', example: 'with the sealed bytes at hand' },
  { not: /\bin the place of\b/i, say: 'in place of', example: 'a link in the place of a folder' },
  { not: /\bis said\b/i, say: 'is reported', example: 'a base that moved is said' },
];
