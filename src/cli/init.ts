import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { isRegular } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { visibleText } from '../core/visible.ts';
import { EXIT, type Invocation } from './console.ts';
import { registerTemplate } from './register-template.ts';
import { findPlace, openSources, type Place } from './repository.ts';
import { seal } from './seal.ts';
import { defaultSeal } from './seal-target.ts';
import { refuseNames } from './sealed-paths.ts';
import { PLACEHOLDER, WORKFLOW, WORKFLOW_PATH } from './workflow-template.ts';
import { writeWhole } from './write-file.ts';

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
  if (options.register) {
    const register = target.replace(/\.seal\.json$/, '.blockers.json');
    say.write(register, registerTemplate(options.name ?? basename(target, '.seal.json')));
  }
  if (options.workflow !== false) say.workflow(WORKFLOW);
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
      mkdirSync(dirname(target), { recursive: true });
      writeWhole(target, text);
    }
    this.#out(`${this.#shown(target)}: ${this.#dryRun ? 'would be written' : 'written'}`);
    this.wrote(target);
  }

  workflow(text: string): void {
    const before = this.#written.length;
    this.write(resolve(this.#place.top, WORKFLOW_PATH), text);
    this.#workflow = this.#written.length > before;
  }

  wrote(target: string): void {
    this.#written.push(this.#shown(target));
  }

  next(): void {
    if (this.#dryRun || this.#written.length === 0) {
      const why = this.#dryRun
        ? 'Nothing was written: --dry-run.'
        : 'Nothing to do: all of it exists.';
      this.#out(why);
      return;
    }
    const attributes = existsSync(resolve(this.#place.top, '.gitattributes'))
      ? [this.#shown(resolve(this.#place.top, '.gitattributes'))]
      : [];
    this.#out('');
    this.#out('Next:');
    this.#out(`  git add ${[...this.#written, ...attributes].join(' ')}`);
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
    return visibleText(relative(this.#invocation.cwd, target).split(sep).join('/'));
  }

  #out(line: string): void {
    this.#invocation.console.out(`${line}\n`);
  }
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
