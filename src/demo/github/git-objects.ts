import type { Call, Routes, World } from './call.ts';
import { encoded } from './contents.ts';
import { type GitCommit, OBJECT_ID } from './git-port.ts';
import { notFound, ok, type Reply, refusal } from './reply.ts';
import { apiOf } from './repository.ts';
import { nodeId } from './users.ts';

export const gitObjectRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    access: 'read',
    scopes: ['contents'],
    answer: commit,
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    access: 'read',
    scopes: ['contents'],
    answer: tree,
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    access: 'read',
    scopes: ['contents'],
    answer: blob,
  },
};

const UNVERIFIED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

async function commit(call: Call): Promise<Reply> {
  const { world } = call;
  const found = (await world.objects?.commit(call.text('commit_sha'))) ?? null;
  if (found === null) return notFound();
  const api = apiOf(world, world.state);
  const html = (sha: string): string =>
    `${world.url}/${world.state.owner}/${world.state.repo}/commit/${sha}`;
  return ok({
    sha: found.sha,
    node_id: nodeId('C', found.sha),
    url: `${api}/git/commits/${found.sha}`,
    html_url: html(found.sha),
    author: found.author,
    committer: found.committer,
    message: found.message,
    tree: { sha: found.tree, url: `${api}/git/trees/${found.tree}` },
    parents: found.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: html(sha),
    })),
    verification: UNVERIFIED,
  });
}

async function tree(call: Call): Promise<Reply> {
  // Any value asks for the whole tree, `0` and `false` too: GitHub's own documentation.
  const recursive = call.option('recursive') !== null;
  const found = (await call.world.objects?.tree(call.text('tree_sha'), recursive)) ?? null;
  if (found === null) return notFound();
  const api = `${apiOf(call.world, call.world.state)}/git`;
  return ok({
    sha: found.sha,
    url: `${api}/trees/${found.sha}`,
    tree: found.entries.map((entry) => ({
      ...entry,
      // A submodule's commit is in another repository: GitHub gives it no address.
      ...(entry.type === 'commit' ? {} : { url: `${api}/${entry.type}s/${entry.sha}` }),
    })),
    truncated: found.truncated ?? false,
  });
}

async function blob(call: Call): Promise<Reply> {
  const sha = call.text('file_sha');
  if (!OBJECT_ID.test(sha)) {
    const message = 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].';
    return refusal(422, message);
  }
  const bytes = (await call.world.objects?.blob(sha)) ?? null;
  if (bytes === null) return notFound();
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: bytes.length,
    url: `${apiOf(call.world, call.world.state)}/git/blobs/${sha}`,
    content: encoded(bytes),
    encoding: 'base64',
  });
}

/** The commit at a branch's tip, or a bare one where the server has no objects. */
export async function tipOf({ objects }: World, sha: string): Promise<GitCommit> {
  const nobody = { name: 'nobody', email: 'nobody@localhost', date: '2020-01-01T00:00:00Z' };
  const bare = { sha, tree: sha, parents: [], message: '', author: nobody, committer: nobody };
  return (await objects?.commit(sha)) ?? bare;
}
