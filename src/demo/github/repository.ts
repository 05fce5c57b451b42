import type { World } from './call.ts';
import { type RepositoryName, sameRepository } from './records.ts';
import { nodeId, userBody } from './users.ts';

const EPOCH = '2020-01-01T00:00:00Z';

/** Of the schema `repository`: what each link adds to the repository's own address. */
const LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** What nothing of the gate reads, but the schema requires. */
const FACTS = {
  private: false,
  visibility: 'public',
  description: null,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  size: 0,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  default_branch: 'main',
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: false,
  archived: false,
  disabled: false,
  created_at: EPOCH,
  updated_at: EPOCH,
  pushed_at: EPOCH,
};

/** The schema `repository`, of the server's own or of a fork of it. */
export function repositoryBody(world: World, name: RepositoryName): object {
  const { owner, repo } = name;
  const api = apiOf(world, name);
  const html = `${world.url}/${owner}/${repo}`;
  const links = Object.entries(LINKS).map(([key, suffix]) => [key, `${api}${suffix}`]);
  return {
    ...FACTS,
    id: repositoryId(world, name),
    node_id: nodeId('R', `${owner}/${repo}`),
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: userBody(world, owner),
    fork: !sameRepository(name, world.state),
    url: api,
    html_url: html,
    ...Object.fromEntries(links),
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `${html}.git`,
    svn_url: html,
  };
}

/** The address below which the API speaks of a repository. */
export function apiOf({ url }: World, { owner, repo }: RepositoryName): string {
  return `${url}/repos/${owner}/${repo}`;
}

export function repositoryId({ state }: World, { owner }: RepositoryName): number {
  return 10_000 + state.account(owner).id;
}
