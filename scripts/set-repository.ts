/**
 * Writes the name of the repository on GitHub wherever this project names itself:
 * README, documentation, examples, schemas, the constant in the sources. What
 * package.json says under `repository` is the current name, and is replaced too.
 *
 *     npm run set-repository -- owner/name            then: npm run build && npm run docs
 *     npm run set-repository -- --check owner/name    only says whether it is that
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';

/** GitHub's rule for an owner and a repository's name. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;

/** Made by `npm run build` from what is replaced here. */
const BUILT = /^(?:dist\/|project\.seal\.json$|package-lock\.json$|src\/.*\/generated\/)/;
const BINARY = /\.(?:png|bin|gz)$/;

export function repositoryName(): string {
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const name = /github\.com\/(.+)\.git$/.exec(repository.url)?.[1];
  if (name === undefined) throw new Error('package.json names no repository on GitHub');
  return name;
}

/** GitHub reads the owner alone here. */
const OWNERS = '.github/CODEOWNERS';

const ownerOf = (name: string): string => `@${name.split('/')[0] ?? ''}`;

/** The owner's lines, with one owner in place of the other. */
export function reowned(text: string, from: string, to: string): string {
  return text.replaceAll(new RegExp(`${ownerOf(from)}$`, 'gm'), () => ownerOf(to));
}

/** Tracked texts that name the repository, by path. */
export function textsNaming(name: string): ReadonlyMap<string, string> {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && !BUILT.test(path));
  const texts = paths
    .filter((path) => !BINARY.test(path))
    // Latin-1 gives every file back byte for byte.
    .map((path): [string, string] => [path, readFileSync(join(ROOT, path), 'latin1')]);
  return new Map(texts.filter(([, text]) => renamed(text, name, '') !== text));
}

/** The text with one name in place of the other, where it is a whole name. */
export function renamed(text: string, from: string, to: string): string {
  const whole = from.replace(/[.\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\w.-])${whole}(?![\\w-])`, 'g'), () => to);
}

function main(args: readonly string[]): number {
  const check = args[0] === '--check';
  const wanted = args[check ? 1 : 0] ?? '';
  if (!NAME.test(wanted)) {
    console.error('Usage: npm run set-repository -- [--check] owner/name');
    return 2;
  }
  const current = repositoryName();
  if (check) {
    if (current === wanted) return 0;
    console.error(
      `This project calls itself ${current}. Run "npm run set-repository -- ${wanted}", then "npm run build && npm run docs".`,
    );
    return 1;
  }
  const texts = textsNaming(current);
  for (const [path, text] of texts) {
    writeFileSync(join(ROOT, path), renamed(text, current, wanted), 'latin1');
  }
  const owners = readFileSync(join(ROOT, OWNERS), 'utf8');
  writeFileSync(join(ROOT, OWNERS), reowned(owners, current, wanted));
  console.log(
    `${current} became ${wanted} in ${texts.size} files. Next: npm run build && npm run docs`,
  );
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
