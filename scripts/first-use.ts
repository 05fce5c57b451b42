/**
 * Writes docs/first-use.md: a first use of the packed program in an empty
 * folder, each command with what it printed. A test holds the page to a run.
 *
 *     node scripts/first-use.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Sandbox } from '../src/demo/sandbox.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PAGE = join(ROOT, 'docs/first-use.md');

/** What the user types, and why. Lines that are not of this program go to a shell as they are. */
const STEPS: readonly (readonly [why: string, lines: readonly string[]])[] = [
  [
    'An empty repository with one document:',
    [
      'git init --quiet --initial-branch main .',
      "printf 'Hold \\342\\200\\224 until each blocker is closed.\\n' > decision.md",
      'git add decision.md',
    ],
  ],
  [
    'One command seals it, protects its bytes and writes the workflow:',
    ['seal-vs-bytes init decision.md'],
  ],
  [
    'Commit, and check:',
    ['git add --all', "git commit --quiet --message 'Seal the decision'", 'seal-vs-bytes check'],
  ],
  [
    'An editor on Windows saves the file with a BOM and CRLF, and a formatter flattens the dash:',
    [
      "printf '\\357\\273\\277Hold - until each blocker is closed.\\r\\n' > decision.md",
      'seal-vs-bytes check',
    ],
  ],
  ['What exactly happened:', ['seal-vs-bytes explain decision.md']],
  [
    'Put the sealed bytes back:',
    ['seal-vs-bytes restore decision.md', 'seal-vs-bytes check --quiet'],
  ],
];

/** The page, from a run of the program at `cli` in a folder of its own. Throws where a step cannot run. */
export function firstUsePage(cli = join(ROOT, 'dist/cli.js')): string {
  const sandbox = new Sandbox(mkdtempSync(join(tmpdir(), 'first-use-')));
  try {
    const folder = sandbox.path('decisions');
    const made = spawnSync('mkdir', [folder]);
    if (made.status !== 0) throw new Error('no folder for the first use');
    const sections = STEPS.map(([why, lines]) => {
      const shown = lines.map((line) => `$ ${line}\n${run(line, cli, folder, sandbox)}`).join('');
      return `${why}\n\n\`\`\`console\n${shown}\`\`\`\n`;
    });
    return `${HEAD}\n${sections.join('\n')}`;
  } finally {
    sandbox.remove();
  }
}

function run(line: string, cli: string, folder: string, sandbox: Sandbox): string {
  const typed = line.replace(/^seal-vs-bytes /, `'${process.execPath}' '${cli}' `);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', typed], {
    cwd: folder,
    env: { ...sandbox.env },
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(`${line}: status ${status}\n${stderr}`);
  return `${stdout}${stderr}`;
}

const HEAD = `# A first use

Two minutes with the program, from \`npm pack\` or a checkout, in an empty folder. Node 20.12 or newer and git are all it needs. This page is made by \`scripts/first-use.ts\` from a real run.
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, firstUsePage());
