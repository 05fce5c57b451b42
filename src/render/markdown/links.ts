import { LIMITS } from '../../core/limits.ts';
import type { Report } from '../../core/report.ts';
import { code } from './escape.ts';

/** Markdown for a place of the repository: a permanent link to the line, or the bare name. */
export interface Links {
  /** A place of the pull request's head commit. `shown` is Markdown, the path as code unless given. */
  head(path: string, line: number | null, shown?: string): string;
  /** A place of the base, from which trusted seals are read; of the head where there is no base. */
  base(path: string, line: number | null, shown?: string): string;
}

/** Scheme, host, and path segments of plain letters: nothing that Markdown or HTML could read. */
const REPOSITORY = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Links to lines, as GitHub's "permanent links to files" describes them:
 * `REPOSITORY/blob/COMMIT/PATH#L10`. Without a web address of the repository, or
 * without a commit, there is none. Lines are those of the head commit, which is
 * what a reviewer sees, also where its merge was checked.
 */
export function linksOf({ checked, run }: Report): Links {
  const head = checked.head ?? checked.commit;
  const base = checked.base ?? head;
  const linked =
    (commit: string | null) =>
    (path: string, line: number | null, shown = code(path)): string => {
      const url = permalink(run.repository, commit, path, line);
      return url === null ? shown : `[${shown}](${url})`;
    };
  return { head: linked(head), base: linked(base) };
}

/** The address of a line of a file in a commit; null where it could not be one. */
export function permalink(
  repository: string | null,
  commit: string | null,
  path: string,
  line: number | null,
): string | null {
  if (repository === null || !REPOSITORY.test(repository)) return null;
  if (commit === null || !COMMIT.test(commit)) return null;
  const segments = path.split('/').map(encodedSegment);
  if (segments.includes(null)) return null;
  // A page that GitHub renders has lines only in its plain view.
  const plain = line !== null && RENDERED.test(path) ? '?plain=1' : '';
  const place = line === null ? '' : `#L${line}`;
  const url = `${repository}/blob/${commit}/${segments.join('/')}${plain}${place}`;
  return url.length > LIMITS.linkCharacters ? null : url;
}

const RENDERED =
  /\.(?:md|markdown|mdown|mkdn?|mdx|rst|adoc|asciidoc|org|textile|csv|tsv|ipynb|svg)$/i;

/** Percent-encoded, bytes that are no UTF-8 (see core/path.ts) by their value; null for no name. */
function encodedSegment(segment: string): string | null {
  if (/^\.{0,2}$/.test(segment)) return null;
  let encoded = '';
  for (const character of segment) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0xdc80 && point <= 0xdcff)
      encoded += `%${(point - 0xdc00).toString(16).toUpperCase()}`;
    else if (point >= 0xd800 && point <= 0xdfff) return null;
    else encoded += encodeURIComponent(character).replace(/[!'()*_~]/g, asPercent);
  }
  return encoded;
}

const asPercent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
