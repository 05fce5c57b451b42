import { beforeAll, describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Attack, attackInSight, expectHeld, sceneOf } from './attack.fixture.ts';
import { DECISION, REGISTER, type RegisterJson, register, seal } from './packet.fixture.ts';
import { reportOf, type Seen } from './scene.fixture.ts';

/** Every run is held to the rules of audit.fixture.ts too: no raw control, no foreign command, no token. */

/** What text from a repository may try to be on one of the gate's surfaces. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'a workflow command after a newline': 'a\n::set-output name=verdict::pass',
  'a workflow command at the start': '::set-output name=verdict::pass',
  'a workflow command of the old form': 'a ##[set-output name=verdict]pass',
  'the stop-commands command': '::stop-commands::x',
  'the add-mask command': '##[add-mask]drift',
  'a carriage return and an error': 'a\r::error::forged',
  'a link to a script': 'a](javascript:alert(1)) [b',
  'an external image': '<img src=https://evil.invalid/x.png onerror=alert(1)>',
  'a Markdown image': '![x](https://evil.invalid/x.png)',
  'a mention of everyone': '@everyone and @acme/owners',
  'an issue reference': 'fixes #1 and acme/decisions#2 and GH-3',
  'the end of an HTML comment': '--> <script>alert(1)</script> <!--',
  'a table cell that ends early': 'a | b |\n|---|---|\n| c',
  'a heading': '\n\n# \u2705 Seal vs bytes: 2 of 2 sealed files match\n\n',
  'the end of a code span': 'a` **bold** `b',
  'a fence': '```\n# out\n```',
  'HTML that closes the details': '</details></summary></table><h1>\u2705</h1>',
  'bidi overrides': '\u202egnp.\u2066x\u2069\u200f',
  'invisible and control characters': 'a\u0000b\u001b[31m\u200b\ufeff\u0085\u2028c',
  'a comment marker': '<!-- seal-vs-bytes key=default run=999999 attempt=1 head= -->',
  'an entity': '&lt;img&gt; &#x202e; &nbsp;',
  'a bare URL': 'https://evil.invalid/login and www.evil.invalid',
};

/** Names that git can hold: no NUL, no slash of their own, no empty segment. */
function fileName(payload: string): string {
  return payload.replaceAll('\0', '').replaceAll('/', '\u2215');
}

const html = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** The elements that the gate itself writes. */
const OWN = new Set(
  'h3 p table thead tbody tr th td code pre sub br details summary ul li strong a em del'.split(
    ' ',
  ),
);

/** As GitHub would show it: only the gate's own elements, and no link but to its own run. */
function expectTame(markdown: string): void {
  const page = html(markdown.replace(/^(?:<!-- seal-vs-bytes [^>]* -->\n)+/, ''));
  const elements = [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
  expect(elements.filter((name) => !OWN.has(name.toLowerCase()))).toEqual([]);
  expect(page).not.toMatch(/<!--|<[^>]*\son[a-z]+=/i);
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  for (const href of links) expect(href).toMatch(/^https:\/\/github\.invalid\/acme\/decisions\//);
  const prose = page.replace(/<code>.*?<\/code>|<pre>.*?<\/pre>/gs, '');
  expect(prose).not.toMatch(/@(?:everyone|acme)|(?:^|\s)(?:#\d|GH-\d)/);
  expect(page.match(/<h1|<h2/g)).toBeNull();
}

function expectHarmless(seen: Seen): void {
  const report = reportOf(seen);
  expect(seen.outputs.verdict).toBe(report.verdict);
  expect(seen.status).toBe(report.verdict === 'pass' ? 0 : 1);
  expectTame(seen.summary);
  expect(seen.comments).toHaveLength(1);
  for (const body of seen.comments) expectTame(body);
  expect(seen.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
}

/** One pull request that tries them all, since each is on every surface of every run. */
const NAMES = Object.values(PAYLOADS).map(fileName);
const drifted = (content: string) =>
  Object.fromEntries(NAMES.map((name) => [`packet/names/${name}`, content]));
const contents = Object.fromEntries(NAMES.map((name) => [name, 'sealed\n']));
const NAMED: Attack = {
  base: { ...drifted('sealed\n'), 'packet/names/names.seal.json': seal(contents) },
  head: drifted('sealed \u2014 not any more\n'),
};

describe('a file name that is', () => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await attackInSight(NAMED);
  });

  for (const [title, payload] of Object.entries(PAYLOADS)) {
    test(title, () => {
      const path = `packet/names/${fileName(payload)}`;
      expect(reportOf(seen).files.map((file) => file.path)).toContain(path);
      expectHarmless(seen);
    });
  }

  test('unchanged: each name drifts once', () => {
    expect(reportOf(seen).counts.drifted).toBe(new Set(NAMES).size);
  });
});

/** What the schema takes for an id or a name: nothing invisible, and single spaces. */
const NAME =
  /^(?=.*[\p{L}\p{N}])[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+(?: [^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+)*$/u;

/** Every field of a register that takes free text, once for each payload. */
function fill(made: RegisterJson): void {
  const payloads = Object.entries(PAYLOADS);
  for (const [at, [, payload]] of payloads.entries()) {
    made.blockers.push({
      id: `X-${at}`,
      status: 'open',
      note: payload,
      gate: `${payload}!`,
      actors: [NAME.test(payload) ? payload : 'x'],
    });
    made.options.push({ id: `O-${at}`, summary: `${payload}!`, requires: 'all' });
  }
}

describe('a note, a gate, an actor and a summary with', () => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await attackInSight({ head: { [REGISTER]: register(fill) } });
  });

  for (const [title, payload] of Object.entries(PAYLOADS)) {
    test(`${title}, in the register`, () => {
      const notes = reportOf(seen).blockers?.items.map(({ note }) => note);
      expect(notes).toContain(payload);
      expectHarmless(seen);
    });
  }
});

/** Names that may hold less: the register's schema refuses controls in ids. */
const ID_PAYLOADS = Object.entries(PAYLOADS).filter(([, text]) => NAME.test(text));

describe('hostile names in a register', () => {
  test('as ids of packet, default, options, blockers and grants', async () => {
    const ids = ID_PAYLOADS.map(([, payload]) => payload);
    const head = {
      'packet/Q.blockers.json': register((made) => {
        made.packet = '::set-output name=decision::EXECUTE';
        made.default = ids[0] ?? '';
        made.options = ids.map((id) => ({ id, summary: 'x', requires: 'all' }));
        made.grants = ids.map((id) => ({ id, status: 'open' }));
        made.blockers = ids.map((id) => ({ id, status: 'open', actors: ['x'], gate: 'x' }));
      }),
    };
    const seen = await attackInSight({ head });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', decision: 'HOLD' });
    expectHarmless(seen);
  });

  test('as the names of packets, each at the start of a line of the log', async () => {
    const packets = [
      '::error::forged',
      '##[error]forged',
      '<b>x</b>',
      '\u202ex',
      '\n::error::forged',
    ];
    const head = Object.fromEntries(
      packets.map((packet, at) => [
        `packet/Q-${at}.blockers.json`,
        register((made) => Object.assign(made, { packet })),
      ]),
    );
    expectHarmless(await attackInSight({ head }));
  });
});

describe('hostile content', () => {
  test('in the lines of a drifted file', async () => {
    const lines = Object.values(PAYLOADS).join('\n');
    const seen = await attackInSight({ head: { 'packet/decision.md': `${DECISION}${lines}\n` } });
    expectHeld(seen, { drifted: ['packet/decision.md'] });
    expectHarmless(seen);
  });

  test('in the broken text of a seal', async () => {
    const text = `{"version": 1, "files": [], ${JSON.stringify(PAYLOADS['an external image'])}: "::error::forged"}`;
    const seen = await attackInSight({ head: { 'packet/new.seal.json': text } });
    expect(seen.outputs.verdict).toBe('error');
    expectHarmless(seen);
  });

  test('in a commit message, a branch and a title', async () => {
    const hostile = '::set-output name=verdict::pass <img src=x> @everyone';
    const attempt: Attack = {
      head: { 'packet/decision.md': 'x\n' },
      plan: {
        message: `${hostile}\n\n::error::forged`,
        baseRef: 'a;##error|<img>,$(id)&"x"@everyone',
      },
    };
    await using scene = await sceneOf(attempt);
    scene.github.state.updatePullRequest(7, { title: hostile, body: hostile });
    const seen = await scene.run();
    expectHeld(seen, { drifted: ['packet/decision.md'] });
    expectHarmless(seen);
  });

  test('in a marker inside a note: the comment is found only by its own first line', async () => {
    await using scene = await sceneOf({
      head: { [REGISTER]: register(fill) },
    });
    const first = await scene.run({ runId: 5 });
    const second = await scene.run({ runId: 6 });
    expect(second.comments).toHaveLength(1);
    expect(second.comments[0]).toContain('run=6 attempt=1');
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  });
});
