import type { Call, Routes, World } from './call.ts';
import type { GitObjects, GitTreeEntry } from './git-port.ts';
import { pageOf } from './paging.ts';
import type { ChangedFile, PullRequest } from './records.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { apiOf } from './repository.ts';

export const changedFileRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    access: 'read',
    scopes: ['pull-requests'],
    answer: files,
  },
};

/** GitHub lists this many files of a pull request, and no more. */
const FILES_LISTED = 3_000;
/** How many commits are walked for the place where head and base parted. */
const ANCESTORS = 10_000;

async function files(call: Call): Promise<Reply> {
  const { world } = call;
  const pull = world.state.pullRequest(call.integer('pull_number'));
  if (pull === undefined) return notFound();
  const told = world.state.changedFiles.get(pull.number);
  const all = told ?? (await changesOf(world.objects, pull));
  const page = pageOf(call, all.slice(0, FILES_LISTED));
  return ok(
    page.items.map((file) => fileBody(world, pull, file)),
    page.headers,
  );
}

/** What changed between the head and where it left the base; nothing where objects are missing. */
async function changesOf(
  objects: GitObjects | null,
  { base, head }: PullRequest,
): Promise<readonly ChangedFile[]> {
  if (objects === null) return [];
  const parted = await partedAt(objects, base.sha, head.sha);
  const [before, after] = await Promise.all([
    leavesOf(objects, parted),
    leavesOf(objects, head.sha),
  ]);
  const added = [...after].filter(([path]) => !before.has(path));
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const renamed = added.flatMap(([path, { sha }]): ChangedFile[] => {
    const was = [...removed].find(([, entry]) => entry.sha === sha)?.[0];
    if (was === undefined) return [];
    removed.delete(was);
    return [{ filename: path, status: 'renamed', sha, previousFilename: was }];
  });
  const settled = new Set(renamed.map(({ filename }) => filename));
  const told =
    (status: ChangedFile['status']) =>
    ([filename, { sha }]: [string, GitTreeEntry]): ChangedFile => ({ filename, status, sha });
  return [
    ...renamed,
    ...added.filter(([path]) => !settled.has(path)).map(told('added')),
    ...[...removed].map(told('removed')),
    ...[...after].filter(([path, entry]) => differs(before.get(path), entry)).map(told('modified')),
  ].sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function differs(before: GitTreeEntry | undefined, { sha, mode }: GitTreeEntry): boolean {
  return before !== undefined && (before.sha !== sha || before.mode !== mode);
}

/** Files, links and submodules of a commit by path. */
async function leavesOf(objects: GitObjects, sha: string): Promise<Map<string, GitTreeEntry>> {
  const entries = (await objects.tree(sha, true))?.entries ?? [];
  return new Map(entries.filter(({ type }) => type !== 'tree').map((each) => [each.path, each]));
}

/** The first commit, walking back from the head, that the base has too; the base if there is none. */
async function partedAt(objects: GitObjects, base: string, head: string): Promise<string> {
  const ofBase = new Set<string>();
  for await (const sha of ancestors(objects, base)) ofBase.add(sha);
  for await (const sha of ancestors(objects, head)) if (ofBase.has(sha)) return sha;
  return base;
}

/** A commit and those before it, nearest first. */
async function* ancestors(objects: GitObjects, sha: string): AsyncGenerator<string> {
  const seen = new Set([sha]);
  for (const each of seen) {
    yield each;
    const parents = (await objects.commit(each))?.parents ?? [];
    // A set is walked in the order of insertion, what is added on the way included.
    for (const parent of parents) if (seen.size < ANCESTORS) seen.add(parent);
  }
}

/** The schema `diff-entry`. */
function fileBody(world: World, { head }: PullRequest, file: ChangedFile): object {
  const { filename, status, sha, previousFilename } = file;
  const steps = filename.split('/').map(encodeURIComponent).join('/');
  const html = `${world.url}/${head.owner}/${head.repo}`;
  return {
    sha,
    filename,
    status,
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `${html}/blob/${head.sha}/${steps}`,
    raw_url: `${html}/raw/${head.sha}/${steps}`,
    contents_url: `${apiOf(world, head)}/contents/${steps}?ref=${head.sha}`,
    ...(previousFilename === undefined ? {} : { previous_filename: previousFilename }),
  };
}
