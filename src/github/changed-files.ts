import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { readPages } from './paging.ts';
import type { Repository } from './pull-requests.ts';
import { ROUTES } from './routes.ts';

/** Paths that a pull request changes; of a renamed file both names. */
export interface ChangedFiles {
  readonly paths: readonly string[];
  /** False where GitHub lists no more of them (3,000), or the cap was reached. */
  readonly complete: boolean;
}

/** GitHub's documentation, "List pull requests files": a response has at most 3,000 files. */
const MOST_FILES = 3_000;

/** Reads the changed files of a pull request. Throws what the client throws. */
export async function listChangedFiles(
  client: GitHubClient,
  { owner, repo }: Repository,
  pull_number: number,
): Promise<ChangedFiles> {
  const { items, complete } = await readPages(LIMITS.changedFilePages, (page) =>
    client.request(ROUTES.pullFiles, { owner, repo, pull_number, per_page: 100, page }),
  );
  return {
    paths: items.flatMap(({ filename, previous_filename: previous }) =>
      previous === undefined ? [filename] : [filename, previous],
    ),
    complete: complete && items.length < MOST_FILES,
  };
}
