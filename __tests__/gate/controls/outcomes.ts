import type { ControlPart } from '../../../src/core/report.ts';

/** The name of a control, and what the gate says of it. */
export type Outcome = readonly [name: string, lines: readonly string[]];

/** Of each control but those of registers: matching files, problems, drifted files, reseals, findings. */
export const OUTCOMES: Readonly<Record<Exclude<ControlPart, 'registers'>, readonly Outcome[]>> = {
  verification: [
    ['sha mismatch', ['record.json matches', 'document.md drift head sha256']],
    ['byte-length mismatch', ['record.json matches', 'document.md drift head sha256 bytes']],
    ['byte length alone', ['document.md drift head bytes']],
    ['missing', ['record.json matches', 'document.md missing head missing']],
    ['symbolic link', ['record.json matches', 'document.md not-regular head symlink']],
    [
      'unlisted',
      ['document.md matches, record.json matches', 'evidence/extra.json unlisted head unlisted'],
    ],
    ['text that is not as declared', ['document.md matches', 'text-mismatch control.seal.json']],
    ['not JSON', ['not-json control.seal.json']],
    ['seal with a BOM', ['bom-refused control.seal.json']],
    ['seal not in UTF-8', ['not-utf8 control.seal.json']],
    ['nested too deeply', ['too-deep control.seal.json']],
    ['duplicate key', ['duplicate-key control.seal.json']],
    ['unknown key', ['schema-violation control.seal.json']],
    ['path through ..', ['unsafe-path control.seal.json']],
    ['file sealed twice', ['duplicate-path control.seal.json']],
    ['seal of no file', ['empty-seal control.seal.json']],
    ['seal that is a link', ['unsafe-path control.seal.json']],
    [
      'seals that disagree',
      ['document.md matches, record.json matches', 'seals-disagree other.seal.json'],
    ],
    [
      'register that is a link',
      ['document.md matches, record.json matches', 'unsafe-path control.blockers.json'],
    ],
    ['pattern without a match', ['pattern-unmatched (no file)']],
    ['nothing to judge', ['nothing-sealed (no file)']],
    ['sound files', ['document.md matches, record.json matches']],
  ],
  change: [
    [
      'reseal',
      ['record.json matches', 'document.md drift base sha256 bytes', 'refused reseal document.md'],
    ],
    [
      'file that only its own new seal matches',
      ['record.json matches', 'document.md drift base sha256 bytes', 'refused reseal document.md'],
    ],
    [
      'coverage shrunk',
      ['document.md matches, record.json matches', 'refused coverage-shrunk document.md'],
    ],
    [
      'closed shrunk',
      ['document.md matches, record.json matches', 'refused closed-shrunk control.seal.json'],
    ],
    [
      'closed folder entered by listing',
      [
        'document.md matches, evidence/extra.json matches, record.json matches',
        'refused reseal evidence/extra.json',
      ],
    ],
    [
      'seal removed',
      [
        'document.md matches, record.json matches',
        'refused closed-shrunk control.seal.json',
        'refused seal-removed control.seal.json',
      ],
    ],
    ['text declaration dropped', ['document.md matches', 'refused text-changed document.md']],
    [
      'closed folder replaced by a link',
      ['document.md matches, record.json matches', 'plans unlisted base unlisted'],
    ],
    [
      'root moved',
      [
        'document.md matches, elsewhere/document.md matches, elsewhere/record.json matches, record.json matches',
        'refused closed-shrunk control.seal.json',
        'refused root-moved control.seal.json',
        'refused coverage-shrunk document.md',
        'refused coverage-shrunk record.json',
      ],
    ],
    [
      'closed folder entered by a seal',
      [
        'document.md matches, record.json matches',
        'evidence/extra.seal.json unlisted base unlisted',
        'refused reseal evidence/extra.seal.json',
      ],
    ],
    ['sound change', ['document.md matches, record.json matches']],
  ],
  checksums: [
    ['checksum list: another digest', ['b.json matches', 'a.md drift base sha256']],
    [
      'checksum list: a line dropped',
      ['a.md matches, b.json matches', 'refused coverage-shrunk b.json'],
    ],
    ['checksum list: a line that is none', ['malformed-line SHA256SUMS']],
  ],
  bagit: [
    ['bag: another digest', ['data/a.md drift base sha256']],
    [
      'bag: a payload file that no manifest lists',
      ['data/a.md matches', 'data/b.md unlisted base unlisted'],
    ],
  ],
  'in-toto': [['statement: another digest', ['a.md drift base sha256']]],
  causes: [
    ['dash', ['record.json matches', 'document.md drift base sha256 bytes dash']],
    ['json-escaped', ['document.md matches', 'record.json drift base sha256 bytes json-escaped']],
    ['bom-added', ['record.json matches', 'document.md drift base sha256 bytes bom-added']],
    ['eol-crlf', ['record.json matches', 'document.md drift base sha256 bytes eol-crlf']],
  ],
};
