/**
 * Prints the notes of a release: the section of CHANGELOG.md for a tag. Refuses a
 * tag that is not the version of the package, and a section without its date.
 *
 *     node scripts/release-notes.ts v1.0.0
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';

export type Notes = { readonly text: string } | { readonly refused: string };

export function releaseNotes(tag: string, version: string, changelog: string): Notes {
  if (tag !== `v${version}`) {
    return { refused: `the tag is ${tag}, and package.json says ${version}` };
  }
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => new RegExp(`^${version}\\b`).test(each));
  if (section === undefined) return { refused: `CHANGELOG.md has no section "## ${version}"` };
  const [heading = '', ...lines] = section.split('\n');
  if (!/^\S+, \d{4}-\d\d-\d\d$/.test(heading)) {
    return { refused: `CHANGELOG.md says "## ${heading}": put the date of the release there` };
  }
  const text = lines.join('\n').trim();
  return text === '' ? { refused: `CHANGELOG.md says nothing of ${version}` } : { text };
}

if (import.meta.main) {
  const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const notes = releaseNotes(process.argv[2] ?? '', version, read('CHANGELOG.md'));
  if ('refused' in notes) {
    console.error(`No release: ${notes.refused}.`);
    process.exitCode = 1;
  } else console.log(notes.text);
}
