import { resolve } from 'node:path';
import { adviseOn, attributePattern } from '../core/attributes.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { CheckedFile, Report } from '../core/report.ts';
import { visibleText } from '../core/visible.ts';
import { nearest } from '../formats/near-miss.ts';
import { GitAttributes } from '../git/attributes.ts';
import { fileStory } from '../render/terminal.ts';
import { type CheckOptions, judgeHere } from './check.ts';
import { attributesAt } from './commit-attributes.ts';
import { EXIT, type Invocation } from './console.ts';
import { findPlace, type Place, repositoryPath } from './repository.ts';
import { fromHere, pathHere } from './standpoint.ts';
import { writeWhole } from './write-file.ts';

/** `explain PATH`: sealed and found, each cause with its proof, each place, the way back, and the attributes. */
export async function explain(
  named: string,
  options: CheckOptions,
  invocation: Invocation,
): Promise<number> {
  const place = await findPlace(invocation);
  const path = repositoryPath(place, invocation, named);
  const report = await judgeHere(options, invocation, place);
  const file = report.files.find((entry) => entry.path === path);
  if (file === undefined) throw notSealed(named, path, report, place, invocation);
  const { console } = invocation;
  const json = `${JSON.stringify(file, null, 2)}\n`;
  if (options.json === '-') console.out(json);
  else if (options.json !== undefined) writeWhole(resolve(invocation.cwd, options.json), json);
  else {
    const [shown = file] = fromHere({ ...report, files: [file] }, place, invocation).files;
    console.out(fileStory(shown, report.checked.source, console.paint));
    for (const line of await adviceLines(file, report.checked.commit, place))
      console.out(`${visibleText(line)}\n`);
  }
  return file.status === 'match' ? EXIT.pass : EXIT.fail;
}

/** Why a file cannot be explained: the problem that keeps the seals from being read, or its name. */
function notSealed(
  named: string,
  path: string,
  { files, problems }: Report,
  { top }: Place,
  { cwd }: Invocation,
): ProblemError {
  const [first] = problems;
  if (first !== undefined) return new ProblemError(first);
  const near = nearest(
    path,
    files.map((file) => file.path),
  );
  return new ProblemError(
    problem(
      'bad-input',
      `"${named}" is not in any seal, and not inside a closed pattern.`,
      near === null
        ? 'Name a sealed file; "seal-vs-bytes check --json -" lists them.'
        : `Did you mean ${pathHere(near, top, cwd)}?`,
    ),
  );
}

async function adviceLines(
  { path }: CheckedFile,
  commit: string | null,
  { git }: Place,
): Promise<string[]> {
  if (git === null) return [];
  const attributes =
    commit === null
      ? (await new GitAttributes(git).read([path])).get(path)
      : await attributesAt(git, commit, path);
  if (attributes === undefined) return [];
  const { altering, open, protection } = adviseOn(attributes);
  const pattern = attributePattern(path);
  if (protection.length === 0) return ['attributes: its bytes are protected (-text)'];
  const why =
    altering.length > 0
      ? `git attributes may change its bytes: ${altering.join(', ')}`
      : open
        ? 'a clone with core.autocrlf may change its line endings'
        : 'its bytes are not protected';
  const line =
    pattern === null
      ? ''
      : `; protect it by this line of .gitattributes: ${pattern} ${protection.join(' ')}`;
  return [`attributes: ${why}${line}`];
}
