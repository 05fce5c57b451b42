import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { isRegular } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { visibleText } from '../core/visible.ts';
import { EXIT, type Invocation } from './console.ts';
import { registerTemplate } from './register-template.ts';
import { findPlace, openSources, type Place, repositoryPath } from './repository.ts';
import { seal } from './seal.ts';
import { defaultSeal } from './seal-target.ts';
import { refuseNames } from './sealed-paths.ts';
import { PLACEHOLDER, WORKFLOW, WORKFLOW_PATH } from './workflow-template.ts';
import { assertNotBlocked, writeInTree } from './write-file.ts';

export interface InitOptions {
  readonly name?: string;
  readonly register?: boolean;
  /** False: `--no-workflow`. */
  readonly workflow?: boolean;
  /** False: `--no-protect`. */
  readonly protect?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/**
 * `init`: a seal over what is named or proposed, the attributes that keep its
 * bytes, a register where one is wanted, and the workflow. What exists is left
 * alone, so that a second run changes nothing. Returns the exit status.
 */
export async function init(
  named: readonly string[],
  options: InitOptions,
  invocation: Invocation,
): Promise<number> {
  const place = await findPlace(invocation);
  if (place.git === null || place.bare) {
    throw refused('This folder is not in a git work tree.', 'Run "git init" first.');
  }
  refuseNames(named, place, invocation);
  const paths = named.length > 0 ? named : await proposed(place, options, invocation);
  if (paths.length === 0) return EXIT.fail;
  const target = defaultSeal(paths, place.top, invocation);
  const say = new Steps(place, options.dryRun === true, invocation);
  const register = options.register ? target.replace(/\.seal\.json$/, '.blockers.json') : null;
  const workflow = options.workflow === false ? null : resolve(place.top, WORKFLOW_PATH);
  // Before anything is written, so that nothing is left half done.
  for (const file of [target, register, workflow]) {
    if (file === null || existsSync(file)) continue;
    assertNotBlocked(place.top, repositoryPath(place, invocation, file));
  }
  if (say.absent(target)) {
    await seal(
      paths,
      {
        output: target,
        name: options.name ?? basename(target, '.seal.json'),
        protect: options.protect !== false,
        next: false,
        proposed: true,
        ...(options.dryRun ? { dryRun: true } : {}),
      },
      invocation,
    );
    say.wrote(target);
  }
  if (register !== null) {
    say.write(register, registerTemplate(options.name ?? basename(target, '.seal.json')));
  }
  if (workflow !== null) say.workflow(workflow, WORKFLOW);
  say.next();
  return EXIT.pass;
}

/** What was written, and what to do with it. */
class Steps {
  readonly #place: Place;
  readonly #dryRun: boolean;
  readonly #invocation: Invocation;
  readonly #written: string[] = [];
  #workflow = false;

  constructor(place: Place, dryRun: boolean, invocation: Invocation) {
    this.#place = place;
    this.#dryRun = dryRun;
    this.#invocation = invocation;
  }

  absent(target: string): boolean {
    if (!existsSync(target)) return true;
    this.#out(`${this.#shown(target)}: exists, left as it is`);
    return false;
  }

  write(target: string, text: string): void {
    if (!this.absent(target)) return;
    if (!this.#dryRun) {
      const path = repositoryPath(this.#place, this.#invocation, target);
      writeInTree(this.#place.top, path, text, 'made');
    }
    this.#out(`${this.#shown(target)}: ${this.#dryRun ? 'would be written' : 'written'}`);
    this.wrote(target);
  }

  workflow(path: string, text: string): void {
    const before = this.#written.length;
    this.write(path, text);
    this.#workflow = this.#written.length > before;
  }

  wrote(target: string): void {
    this.#written.push(target);
  }

  next(): void {
    if (this.#dryRun || this.#written.length === 0) {
      const why = this.#dryRun
        ? 'Nothing was written: --dry-run.'
        : 'Nothing to do: all of it exists.';
      this.#out(why);
      return;
    }
    const attributes = resolve(this.#place.top, '.gitattributes');
    const files = [...this.#written, ...(existsSync(attributes) ? [attributes] : [])];
    this.#out('');
    this.#out('Next:');
    this.#out(`  ${addCommand(files.map((file) => this.#here(file)))}`);
    this.#out('  git commit -m "Seal the documents"');
    this.#out('  seal-vs-bytes check');
    if (!this.#workflow) return;
    if (WORKFLOW.includes(PLACEHOLDER)) {
      this.#out(`Replace OWNER in ${WORKFLOW_PATH} with the owner of the action's repository.`);
    }
    this.#out(
      'Open a pull request with it on a non-production branch; merging it adopts the gate. Then require the commit status "seal-vs-bytes" in a ruleset.',
    );
  }

  #shown(target: string): string {
    return visibleText(this.#here(target));
  }

  #here(target: string): string {
    return relative(this.#invocation.cwd, target).split(sep).join('/');
  }

  #out(line: string): void {
    this.#invocation.console.out(`${line}\n`);
  }
}

/** What stages these files; in words where no command line can carry one of their names. */
function addCommand(files: readonly string[]): string {
  const words = files.map(shellQuote);
  if (words.includes(null)) return 'stage each of these files (git add)';
  const plain = words.every((word, at) => word === files[at]);
  return `${plain ? 'git add' : 'git --literal-pathspecs add --'} ${words.join(' ')}`;
}

/** Documents that a repository usually has; asked about on a terminal, sealed with `--yes`. */
async function proposed(
  place: Place,
  options: InitOptions,
  invocation: Invocation,
): Promise<readonly string[]> {
  const { head } = await openSources(place, { staged: true });
  const { entries } = await head.list();
  const files = entries.filter(isRegular).map(({ path }) => path);
  const docs = files.some((path) => path.startsWith('docs/')) ? ['docs'] : [];
  const top = files.filter((path) => /^[^/]+\.(?:md|json|txt)$/.test(path) && !SKIPPED.test(path));
  const found = docs.length > 0 ? docs : top;
  if (found.length === 0) {
    throw refused(
      'There is no document in the index to propose: no docs folder, and no .md, .json or .txt file at the top.',
      'Name what to seal: "seal-vs-bytes init FILE...", after "git add FILE...".',
    );
  }
  const shown = visibleText(found.join(', '));
  const { ask } = invocation.console;
  if (!options.yes && ask === undefined) {
    throw refused(
      `Nothing is named to be sealed. Proposed: ${shown}.`,
      'Name the files, or seal what is proposed with --yes.',
    );
  }
  if (!options.yes && ask !== undefined) {
    const answer = (await ask(`Seal ${shown}? [Y/n] `)).trim().toLowerCase();
    if (answer !== '' && answer !== 'y' && answer !== 'yes') return [];
  }
  return found.map((path) => relative(invocation.cwd, resolve(place.top, path)) || '.');
}

/** Files that tools rewrite: sealed, they would drift with each release. */
const SKIPPED =
  /^(?:package(?:-lock)?|tsconfig|composer)\.json$|^CHANGELOG|\.(?:seal|blockers)\.json$/i;

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
