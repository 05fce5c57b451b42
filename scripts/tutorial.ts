/**
 * Writes docs/tutorial.md: one drifting pull request, from the annotation on its
 * line to the green comment. The packaged Action runs as a runner starts it, on a
 * real repository and the embedded GitHub; a test compares the page with a run.
 *
 *     node scripts/tutorial.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddedGitHub } from '../src/demo/embedded-github.ts';
import type { StepResult } from '../src/demo/runner.ts';
import {
  openPullRequest,
  pushMore,
  type SamplePullRequest,
} from '../src/demo/sample-pull-request.ts';
import { type Files, Sandbox } from '../src/demo/sandbox.ts';
import { gateStep, registerPullRequest, startGitHub } from '../src/demo/walk.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PAGE = join(ROOT, 'docs/tutorial.md');

const DOCUMENT = 'docs/decision.md';
const SEALED = `# Decision

We hold \u2014 until the restore is proven.

- Owner: the data team
- Review: each Monday
`;
/** As Notepad and a formatter leave it: BOM, CR LF, the dash flattened. */
const SAVED = `\ufeff${SEALED.replace('\u2014', '-').replaceAll('\n', '\r\n')}`;

/** The page, from a run of the packaged action and command line in `dist`. */
export async function tutorialPage(dist = join(ROOT, 'dist')): Promise<string> {
  const sandbox = new Sandbox();
  try {
    const walk = new Walk(sandbox, dist);
    const base = sealedBase(sandbox, walk);
    const opened = openPullRequest(sandbox, {
      base,
      head: { [DOCUMENT]: SAVED },
      message: 'Reword the decision',
    });
    await using github = await startGitHub(() => new Date('2026-01-02T03:04:05Z'));
    registerPullRequest(github, opened);
    const red = await walk.gate(github, opened, 1);
    const redPage = [...redSections(red, github, opened), ...walk.authorSections(opened)];
    const fixed = pushMore(sandbox, opened, 'Restore the sealed bytes', {});
    registerPullRequest(github, fixed);
    const green = await walk.gate(github, fixed, 2);
    return [HEAD, baseSection(base), ...redPage, ...greenSections(green, github, fixed)].join('\n');
  } finally {
    sandbox.remove();
  }
}

class Walk {
  readonly #sandbox: Sandbox;
  readonly #dist: string;

  constructor(sandbox: Sandbox, dist: string) {
    this.#sandbox = sandbox;
    this.#dist = dist;
  }

  gate(github: EmbeddedGitHub, request: SamplePullRequest, runId: number): Promise<StepResult> {
    github.state.addWorkflowRun({ id: runId, runAttempt: 1, headSha: request.headSha });
    return gateStep(this.#sandbox, github, request, {
      main: join(this.#dist, 'index.js'),
      runId,
    });
  }

  /** Commands with what they print. Throws where a status is not the expected one. */
  typed(folder: string, steps: readonly (readonly [line: string, status: number])[]): string {
    const shown = steps.map(([line, expected]) => {
      const command = line.replace(
        /^seal-vs-bytes /,
        `'${process.execPath}' '${join(this.#dist, 'cli.js')}' `,
      );
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        env: { ...this.#sandbox.env },
        encoding: 'utf8',
      });
      if (status !== expected) throw new Error(`${line}: status ${status}\n${stdout}${stderr}`);
      return `$ ${line}\n${stdout}${stderr}`;
    });
    return fenced('console', shown.join(''));
  }

  authorSections({ work }: SamplePullRequest): string[] {
    const compared = '--base main';
    return [
      '## 4. The author repeats it, and restores\n',
      'The same verdict, before any push:\n',
      this.typed(work, [[`seal-vs-bytes check ${compared}`, 1]]),
      '`restore` writes nothing but bytes whose SHA-256 is the sealed one:\n',
      this.typed(work, [
        [`seal-vs-bytes restore ${compared} ${DOCUMENT}`, 0],
        [`seal-vs-bytes check ${compared}`, 0],
        [`git add ${DOCUMENT}`, 0],
        [`seal-vs-bytes check --staged ${compared} --quiet`, 0],
      ]),
      'The last command verifies the index, the bytes that will be committed, and prints nothing because all of them match. [Before a commit](command-line.md#before-a-commit) it can run by itself.\n',
    ];
  }
}

/** A repository set up by `init`, as files. */
function sealedBase(sandbox: Sandbox, walk: Walk): Files {
  const folder = sandbox.init('setup');
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, DOCUMENT), SEALED);
  walk.typed(folder, [
    ['git add --all', 0],
    [`seal-vs-bytes init ${DOCUMENT}`, 0],
  ]);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const baseSection = (base: Files): string =>
  `## 1. The base branch

\`seal-vs-bytes init ${DOCUMENT}\` made the seal, a line in \`.gitattributes\` and the workflow ([a first use](first-use.md) shows how), and they were merged. \`docs/decision.seal.json\` on \`main\`:

${fenced('json', String(base['docs/decision.seal.json']))}
The document that it seals:

${fenced('markdown', String(base[DOCUMENT]))}
## 2. The pull request

An author on Windows opens the document and saves it. The editor writes a BOM and CRLF, and a formatter replaces the em dash by a hyphen. They commit, push and open a pull request; the workflow runs.
`;

function redSections(
  red: StepResult,
  github: EmbeddedGitHub,
  request: SamplePullRequest,
): string[] {
  const annotations = red.annotations.map(({ level, properties, message }) => {
    const { file, line, title } = properties;
    const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `, line ${line}`}`;
    const heading = title === undefined ? '' : `  ${title}\n`;
    return `${level}:${place}\n${heading}${wrapped(message, '    ')}\n`;
  });
  return [
    '## 3. What the reviewer sees\n',
    'The annotations of the run; those with a file are shown on that line of the diff:\n',
    fenced('text', annotations.join('\n')),
    `The commit status of the head commit, which the ruleset requires: \`${statusOf(github, request)}\`\n`,
    'The comment:\n',
    quoted(commentOf(github)),
  ];
}

function greenSections(
  green: StepResult,
  github: EmbeddedGitHub,
  request: SamplePullRequest,
): string[] {
  if (green.outputs.verdict !== 'pass') throw new Error(green.log);
  return [
    '## 5. Green\n',
    'The author commits and pushes, and the workflow runs on the new head. It ends with status 0, and this is its log:\n',
    fenced('text', logOf(green)),
    `The commit status: \`${statusOf(github, request)}\`\n`,
    `There is still one comment (${github.state.comments.length} on the pull request); it was edited in place:\n`,
    quoted(commentOf(github)),
    TAIL,
  ];
}

/** Words in lines of at most 92 characters, as a narrow page shows them. */
function wrapped(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < 92) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}

/** What a runner shows of a log: no workflow commands. */
const logOf = ({ log }: StepResult): string =>
  `${log
    .split('\n')
    .filter((line) => !line.startsWith('::'))
    .join('\n')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com')
    .trim()}\n`;

function statusOf(github: EmbeddedGitHub, { headSha }: SamplePullRequest): string {
  const [newest] = github.state.statuses.of(headSha);
  if (newest === undefined) throw new Error('no status was set');
  return `${newest.context}: ${newest.state}: ${newest.description}`;
}

/** The body of the one comment, without what is not shown, and without links into the sample's GitHub. */
function commentOf({ state }: EmbeddedGitHub): string {
  const [comment, second] = state.comments;
  if (comment === undefined || second !== undefined) throw new Error('not one comment');
  return comment.body
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/\[([^\]]*)\]\(https:\/\/github\.invalid\/[^)]*\)/g, '$1')
    .replace(/<a href="https:\/\/github\.invalid\/[^"]*">([^<]*)<\/a>/g, '$1')
    .trim();
}

const quoted = (text: string): string => `${text.replace(/^/gm, '> ').replace(/ +$/gm, '')}\n`;

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\`\n`;

const HEAD = `# From a red annotation to a green comment

This page follows one pull request. It is made by \`scripts/tutorial.ts\` from a real run of the packaged Action on an embedded GitHub: every output below was printed or posted. For the five terms it uses (seal, drift, cause, proof, head) see the [glossary](glossary.md).
`;

const TAIL = `## Where to go from here

- The [owner's guide](owners.md): try the gate on a branch, require its status, approve a reseal.
- The [author's guide](authors.md): why files drift, and how each cause is prevented.
- If the document was meant to change, its seal changes with it: that is a [reseal](owners.md#approve-a-reseal), and needs an approval.
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, await tutorialPage());
