import type { Call, Routes } from './call.ts';
import type { GitTreeEntry } from './git-port.ts';
import { notFound, ok, type Reply, refusal } from './reply.ts';
import { apiOf } from './repository.ts';

export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': {
    access: 'read',
    scopes: ['contents'],
    answer: one,
  },
};

/** Above this GitHub answers with no content, and the encoding `none`. */
const CONTENT_BYTES = 1024 * 1024;
const DEFAULT_BRANCH = 'main';

/** The schema `content-file`. Folders, links and submodules are not answered here: 501 says so. */
async function one(call: Call): Promise<Reply> {
  const { world } = call;
  const { state, objects } = world;
  const path = call.text('path');
  const ref = call.option('ref') ?? DEFAULT_BRANCH;
  const sha = state.branch(ref.replace(/^(refs\/)?heads\//, ''))?.sha ?? ref;
  const tree = (await objects?.tree(sha, true)) ?? null;
  if (tree === null) return notFound(`No commit found for the ref ${ref}`);
  const entry = tree.entries.find((each) => each.path === path);
  if (entry === undefined) return notFound();
  if (!isFile(entry))
    return refusal(501, 'The embedded GitHub answers the contents of files alone');
  const bytes = (await objects?.blob(entry.sha)) ?? null;
  if (bytes === null) return notFound();
  const fits = bytes.length <= CONTENT_BYTES;
  const steps = path.split('/').map(encodeURIComponent).join('/');
  const api = apiOf(world, state);
  const self = `${api}/contents/${steps}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/blobs/${entry.sha}`;
  const html = `${world.url}/${state.owner}/${state.repo}/blob/${encodeURIComponent(ref)}/${steps}`;
  return ok({
    type: 'file',
    encoding: fits ? 'base64' : 'none',
    content: fits ? encoded(bytes) : '',
    size: bytes.length,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: html.replace('/blob/', '/raw/'),
    _links: { self, git, html },
  });
}

function isFile({ type, mode }: GitTreeEntry): boolean {
  return type === 'blob' && mode !== '120000';
}

/** RFC 2045: GitHub breaks base64 into lines of 60 characters. */
export function encoded(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n');
}
