/**
 * Mechanical changes made by code that is not the engine's: plain string work,
 * and Node's own codecs. `null`: the change does not apply to this text.
 */
export interface Change {
  readonly name: string;
  readonly causes: readonly string[];
  /** `lossless`: the digest alone must do. `lossy`: the sealed bytes are needed. */
  readonly loss: 'lossless' | 'lossy';
  readonly make: (text: string) => Buffer | string | null;
}

const ifChanged = (text: string, made: string): string | null => (made === text ? null : made);
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const ascii = (text: string, upper = false): string =>
  Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) return text[i];
    const hex = unit.toString(16).padStart(4, '0');
    return `\\u${upper ? hex.toUpperCase() : hex}`;
  }).join('');

const lossless = (name: string, causes: readonly string[], make: Change['make']): Change => ({
  name,
  causes,
  loss: 'lossless',
  make,
});
const lossy = (name: string, causes: readonly string[], make: Change['make']): Change => ({
  name,
  causes,
  loss: 'lossy',
  make,
});

const wide = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

export const CHANGES: readonly Change[] = [
  lossless('BOM', ['bom-added'], (t) => `\ufeff${t}`),
  lossless('CR LF', ['eol-crlf'], (t) => ifChanged(t, t.split('\n').join('\r\n'))),
  lossless('CR', ['eol-cr'], (t) => ifChanged(t, t.split('\n').join('\r'))),
  lossless('CR CR LF', ['eol-doubled'], (t) => ifChanged(t, t.split('\n').join('\r\r\n'))),
  lossless('first half CR LF', ['eol-mixed'], (t) => {
    const lines = t.split('\n');
    if (lines.length < 4) return null;
    return lines
      .map((l, i) => (i < lines.length / 2 - 1 ? `${l}\r\n` : `${l}\n`))
      .join('')
      .slice(0, -1);
  }),
  lossless('final newline off', ['final-newline-removed'], (t) =>
    t.endsWith('\n') ? t.slice(0, -1) : null,
  ),
  lossless('final newline on', ['final-newline-added'], (t) => `${t}\n`),
  lossless(
    'BOM and CR LF',
    ['bom-added', 'eol-crlf'],
    (t) => `\ufeff${t.split('\n').join('\r\n')}`,
  ),
  lossless('CR LF, no final newline', ['eol-crlf', 'final-newline-removed'], (t) =>
    t.endsWith('\n') ? t.slice(0, -1).split('\n').join('\r\n') : null,
  ),
  lossless('trailing blanks', ['trailing-whitespace'], (t) => t.replace('\n', '  \n')),
  lossless('em dash to hyphen', ['dash'], (t) => ifChanged(t, t.replaceAll('—', '-'))),
  lossless('em dash to two hyphens', ['dash'], (t) => ifChanged(t, t.replaceAll('—', '--'))),
  lossless('one em dash to hyphen', ['dash'], (t) => ifChanged(t, t.replace('—', '-'))),
  lossless('en dash to hyphen', ['dash'], (t) => ifChanged(t, t.replaceAll('–', '-'))),
  lossless('ellipsis to dots', ['ellipsis'], (t) => ifChanged(t, t.replaceAll('…', '...'))),
  lossless('a space to NBSP', ['space-lookalike'], (t) => ifChanged(t, t.replace(' ', '\u00a0'))),
  lossless('a zero width space', ['invisible'], (t) =>
    t.includes('\u200b') ? null : `${t.slice(0, 5)}\u200b${t.slice(5)}`,
  ),
  lossless(
    'bidi controls',
    ['invisible'],
    (t) => `${t.slice(0, 3)}\u202e${t.slice(3, 8)}\u202c${t.slice(8)}`,
  ),
  lossless('NFD', ['unicode-normalization'], (t) =>
    t === t.normalize('NFC') ? ifChanged(t, t.normalize('NFD')) : null,
  ),
  lossless('JSON, ASCII', ['json-escaped'], (t) => (isJson(t) ? ifChanged(t, ascii(t)) : null)),
  lossless('JSON, ASCII upper', ['json-escaped'], (t) =>
    isJson(t) ? ifChanged(t, ascii(t, true)) : null,
  ),
  lossless('JSON, slashes', ['json-escaped'], (t) =>
    isJson(t) ? ifChanged(t, t.replaceAll('/', '\\/')) : null,
  ),
  lossless('JSON, HTML', ['json-escaped'], (t) =>
    isJson(t)
      ? ifChanged(
          t,
          t.replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
        )
      : null,
  ),
  lossless('UTF-16LE', ['transcoded'], (t) => wide(`\ufeff${t}`, false)),
  lossless('UTF-16BE', ['transcoded'], (t) => wide(t, true)),
  lossless('UTF-16LE, CR LF', ['eol-crlf', 'transcoded'], (t) =>
    wide(`\ufeff${t.split('\n').join('\r\n')}`, false),
  ),
  lossless('Latin-1', ['transcoded'], (t) =>
    /^[\0-\xff]*$/.test(t) && /[\x80-\xff]/.test(t) ? Buffer.from(t, 'latin1') : null,
  ),
  lossless('mojibake', ['mojibake'], (t) =>
    ifChanged(t, Buffer.from(t, 'utf8').toString('latin1')),
  ),
  lossless('mojibake, BOM', ['bom-added', 'mojibake'], (t) =>
    /[^\0-\x7f]/.test(t) ? `\ufeff${Buffer.from(t, 'utf8').toString('latin1')}` : null,
  ),
  lossless('appended', ['extended'], (t) => `${t}One more paragraph, added later on.`),
  lossy('straight quotes', ['quotes'], (t) =>
    ifChanged(t, t.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'")),
  ),
  lossy('all dashes to hyphen', ['dash'], (t) => ifChanged(t, t.replace(/[–—−]/g, '-'))),
  lossy('NBSP everywhere gone', ['space-lookalike'], (t) =>
    ifChanged(t, t.replace(/\u00a0/g, ' ')),
  ),
  lossy('trailing blanks gone', ['trailing-whitespace'], (t) =>
    ifChanged(t, t.replace(/[ \t]+$/gm, '')),
  ),
  lossy('question marks', ['replacement-characters'], (t) =>
    ifChanged(t, t.replace(/[^\0-\x7f]/gu, '?')),
  ),
  lossy('U+FFFD', ['replacement-characters'], (t) =>
    ifChanged(t, t.replace(/[^\0-\x7f]/gu, '\ufffd')),
  ),
  lossy('marks off', ['transliterated'], (t) =>
    /[\u0100-\u017f\u00c0-\u00ff]/.test(t) && /^[\0-\u024f\u2000-\u20bf]*$/.test(t)
      ? ifChanged(t, t.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
      : null,
  ),
  lossy('NFKC', ['unicode-normalization'], (t) => ifChanged(t, t.normalize('NFKC'))),
  lossy('cut', ['truncated'], (t) => Buffer.from(t).subarray(0, Math.floor(t.length / 2))),
  lossy('cut, CR LF', ['eol-crlf', 'truncated'], (t) => {
    const made = t.split('\n').slice(0, 4).join('\r\n');
    return made.includes('\r') && made.length < t.length ? made : null;
  }),
  lossy('JSON relaid', ['json-reformatted'], (t) =>
    isJson(t) && !t.includes('dup') && !t.includes('1234567890')
      ? ifChanged(t, JSON.stringify(JSON.parse(t), null, 3))
      : null,
  ),
];

/** Edits as people make them: each is content, and none may be told as a mere change of form. */
export function editsOf(text: string): readonly (readonly [string, string])[] {
  const edits: [string, string][] = [];
  const add = (name: string, made: string): void => {
    if (made !== text) edits.push([name, made]);
  };
  add(
    'a digit',
    text.replace(/[0-9]/, (d) => String((Number(d) + 1) % 10)),
  );
  add('two digits swapped', text.replace(/([0-9])([0-9])/, '$2$1'));
  add(
    'last digit',
    text.replace(/[0-9](?=[^0-9]*$)/, (d) => String((Number(d) + 3) % 10)),
  );
  const letters = [...text.matchAll(/\p{L}/gu)];
  const middle = letters[letters.length >> 1]?.index ?? 0;
  const letter = String.fromCodePoint(text.codePointAt(middle) ?? 97);
  const other = letter === letters[1]?.[0] ? (letters[2]?.[0] ?? 'q') : (letters[1]?.[0] ?? 'q');
  const after = text.slice(middle + letter.length);
  add('a letter for another', text.slice(0, middle) + other + after);
  add('a letter less', text.slice(0, middle) + after);
  add('a letter twice', text.slice(0, middle) + letter + letter + after);
  const lines = text.split('\n');
  if (lines.length > 5) {
    add('a line less', [...lines.slice(0, 2), ...lines.slice(3)].join('\n'));
    // Members of a JSON object in another order are the same value.
    if (!isJson(text))
      add(
        'two lines swapped',
        [lines[0], lines[3], lines[2], lines[1], ...lines.slice(4)].join('\n'),
      );
    add('a line more', [...lines.slice(0, 2), 'wholly new words 42', ...lines.slice(2)].join('\n'));
  }
  add('a word more', text.replace(' ', ' not '));
  return edits;
}
