import type { Call, Routes } from './call.ts';
import { tipOf } from './git-objects.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { apiOf } from './repository.ts';
import { nodeId } from './users.ts';

export const branchRoutes: Routes = {
  'GET /repos/{owner}/{repo}/branches/{branch}': {
    access: 'read',
    scopes: ['contents'],
    answer: one,
  },
};

/** The schema `branch-with-protection`. */
async function one(call: Call): Promise<Reply> {
  const { world } = call;
  const branch = world.state.branch(call.text('branch'));
  if (branch === undefined) return notFound('Branch not found');
  const { sha, tree, parents, message, author, committer } = await tipOf(world, branch.sha);
  const api = apiOf(world, world.state);
  const html = `${world.url}/${world.state.owner}/${world.state.repo}`;
  const self = `${api}/branches/${encodeURIComponent(branch.name)}`;
  return ok({
    name: branch.name,
    commit: {
      sha,
      node_id: nodeId('C', sha),
      url: `${api}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
      comments_url: `${api}/commits/${sha}/comments`,
      commit: {
        url: `${api}/git/commits/${sha}`,
        author,
        committer,
        message,
        comment_count: 0,
        tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      },
      author: null,
      committer: null,
      parents: parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` })),
    },
    _links: { html: `${html}/tree/${encodeURIComponent(branch.name)}`, self },
    protected: branch.protected,
    protection: { enabled: branch.protected },
    protection_url: `${self}/protection`,
  });
}
