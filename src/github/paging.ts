import { LIMITS } from '../core/limits.ts';

interface Page<T> {
  /** Gitea gives null past the end. */
  readonly data: readonly T[] | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** What a list holds, up to a cap. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** False where the cap was reached first. */
  readonly complete: boolean;
}

/**
 * Reads a list page by page. Whether there is another page is said by the
 * `link` header (RFC 8288). GitHub sends none where there is one page only;
 * Gitea sends none for some lists, gives 30 entries a page whatever is asked
 * for, and fewer where it filters them: there, only an empty page is the end.
 * Throws what a request throws.
 * @param cap pages of 100 entries
 */
export async function readPages<T>(
  cap: number,
  ask: (page: number) => Promise<Page<T>>,
): Promise<Listed<T>> {
  const items: T[] = [];
  for (let page = 1; page <= cap * LIMITS.smallPages; page += 1) {
    const { data, headers } = await ask(page);
    items.push(...(data ?? []));
    const next = /\brel="?next"?/.test(String(headers.link ?? ''));
    // A full page without the header may have lost it to something in between.
    const full = data !== null && data.length >= 100;
    const silent = headers.link === undefined && (full || !isGitHub(headers));
    const empty = data === null || data.length === 0;
    if (!next && (!silent || empty)) return { items, complete: true };
    if (items.length >= cap * 100) break;
  }
  return { items, complete: false };
}

/** Every answer of GitHub, and of its Enterprise Server, has a number of its own. */
function isGitHub(headers: Page<unknown>['headers']): boolean {
  return headers['x-github-request-id'] !== undefined;
}
