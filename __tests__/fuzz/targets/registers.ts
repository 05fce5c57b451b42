import assert from 'node:assert/strict';
import type { Register } from '../../../src/core/register.ts';
import { foldId } from '../../../src/core/skeleton.ts';
import { readMarkdownRegister } from '../../../src/formats/markdown-register.ts';
import { parseRegister } from '../../../src/formats/register.ts';
import { assertShown, MISSING } from '../../formats/rendered-page.ts';
import { assertBelowTop, assertBounded } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

/** Registers: every id is distinct and known, every status is one of the closed set, every path is below the top. */
function assertRegister({ options, blockers, grants, default: named }: Register): void {
  const lists = [options, blockers, grants].map((list) => list.map(({ id }) => id));
  for (const ids of lists) {
    assert.equal(new Set(ids.map(foldId)).size, ids.length, 'two ids that look like one');
  }
  const [optionIds = [], blockerIds = [], grantIds = []] = lists;
  assert.ok(optionIds.includes(named), 'the default is no option');
  for (const { requires, grants: needed } of options) {
    if (requires !== 'all') assert.ok(requires.every((id) => blockerIds.includes(id)));
    assert.ok(
      needed.every((id) => grantIds.includes(id)),
      'a grant that is not there',
    );
  }
  for (const { status } of blockers) assert.ok(['open', 'narrowed', 'closed'].includes(status));
  for (const { status, by } of grants) {
    assert.ok(status === 'open' || (status === 'granted' && (by ?? '').trim() !== ''));
  }
  for (const { evidence } of [...blockers, ...grants]) {
    for (const { path } of evidence) assertBelowTop(path);
  }
  for (const path of blockers.flatMap(({ locks }) => locks)) assertBelowTop(path);
}

const SOUND = `{"version":1,"packet":"P0","default":"HOLD","options":[{"id":"HOLD","summary":"hold","requires":[]},{"id":"GO","summary":"go","requires":"all","grants":["permit"]}],"grants":[{"id":"permit","status":"open"}],"blockers":[{"id":"B-1","status":"open","actors":["owner"],"gate":"prove it","evidence":[{"path":"e.json","schema":"rollback"}],"locks":["a.md"]}]}`;

export const jsonRegister: FuzzTarget = {
  name: 'json-register',
  words: [
    ...[
      '"version":1',
      '"packet":',
      '"default":',
      '"options":[',
      '"requires":"all"',
      '"grants":',
      '"granted"',
      '"by":"x"',
    ],
    ...[
      '"blockers":[',
      '"narrowed"',
      '"closed"',
      '"Closed"',
      '"actors":[',
      '"gate":',
      '"evidence":[{"path":',
      '"schema":',
    ],
    ...[
      '"rollback"',
      '"dry-run"',
      '"locks":["a.md"]',
      '"note":',
      '../x',
      '\u0391',
      '\u200b',
      'B\u20101',
      '\uff22-1',
    ],
  ],
  seeds: [SOUND, SOUND.replace('"open","actors"', '"closed","note":"n","actors"')],
  run(input) {
    const parsed = parseRegister(input, 'p/x.blockers.json', null);
    assertBounded(parsed);
    if (parsed.ok) assertRegister(parsed.value);
  },
};

const PAGE = `# P0

Default decision: HOLD

| blocker | status | actor | gate |
| --- | --- | --- | --- |
| B-1 | open | owner | prove it |
| B-2 | closed | owner, operator | \`b\` |
`;

/** The Markdown reader against cmark-gfm, where it is installed: what is read is what the page shows. */
export const markdownRegister: FuzzTarget = {
  name: 'markdown-register',
  words: [
    ...[
      '# P\n',
      'Default: HOLD\n',
      '\n\n',
      '| B-3 | open | o | g |\n',
      '|---|---|---|---|\n',
      '| blocker | status | actor | gate |\n',
    ],
    ...[
      '| option | requires |\n',
      '> ',
      '- ',
      '1. ',
      '```\n',
      '~~~\n',
      '<!-- ',
      ' -->',
      '<br>',
      '<div>',
      '\\|',
      '\\',
      '`',
      '``',
    ],
    ...[
      '*',
      '**',
      '_',
      '~~',
      '~',
      '[x](/u)',
      '![',
      '[x]: /u\n',
      '[^1]',
      '[^1]: ',
      '&amp;',
      '&#124;',
      '&lt;',
      'www.e.org',
      'a@e.org',
    ],
    ...[
      'https://e.org/_a_',
      ':x:',
      '$',
      '$$',
      '\t',
      '  \n',
      '\u00a0',
      '\u200b',
      '\u202e',
      '---\n',
      '===\n',
      '\r\n',
      '    ',
      'closed',
    ],
  ],
  seeds: [
    PAGE,
    PAGE.replaceAll('\n', '\r\n'),
    `${PAGE}\n| option | requires |\n|-|-|\n| HOLD | |\n| GO | all |\n`,
  ],
  run(input) {
    const parsed = parseRegister(input, 'p/r.md', readMarkdownRegister);
    assertBounded(parsed);
    if (!parsed.ok) return;
    assertRegister(parsed.value);
    if (!MISSING) assertShown(parsed.value, input.toString());
  },
};
