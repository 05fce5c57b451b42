import type { Call, Routes, World } from './call.ts';
import type { Account, Permission } from './records.ts';
import { NOT_ACCESSIBLE, notFound, ok, type Reply, refusal } from './reply.ts';

/** The app that signs as `github-actions[bot]` has this id on github.com. */
const ACTIONS_APP = 15_368;
const EPOCH = '2020-01-01T00:00:00Z';

export const userRoutes: Routes = {
  'GET /user': { access: 'account', scopes: [], answer: authenticated },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    access: 'read',
    scopes: [],
    answer: collaboratorPermission,
  },
};

/** `GITHUB_TOKEN` is an app's installation token: it has no user to tell. */
function authenticated({ world, caller }: Call): Reply {
  if (caller.type === 'Bot') return refusal(403, NOT_ACCESSIBLE);
  return ok({ ...userBody(world, caller.login), ...PRIVATE_USER });
}

/** GitHub knows no permission of a bot: `x[bot] is not a user`, 404. */
function collaboratorPermission(call: Call): Reply {
  const { world } = call;
  const username = call.text('username');
  const account = world.state.findAccount(username);
  if (account === undefined || account.type === 'Bot') return notFound(`${username} is not a user`);
  const permission = world.state.permission(account.login);
  const user = {
    ...userBody(world, account.login),
    permissions: permissionFlags(permission),
    role_name: permission,
  };
  return ok({ permission, role_name: permission, user });
}

/** The schema `simple-user`. */
export function userBody({ url, state }: World, login: string): object {
  const { id, type } = state.account(login);
  const api = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${url}/avatars/u/${id}`,
    gravatar_id: '',
    url: api,
    html_url: type === 'Bot' ? `${url}/apps/${slugOf(login)}` : `${url}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type,
    site_admin: false,
  };
}

/** The schema `integration`: the app behind a bot; null for a person. */
export function appBody(world: World, login: string): object | null {
  const account: Account = world.state.account(login);
  if (account.type !== 'Bot') return null;
  const slug = slugOf(login);
  const id = slug === 'github-actions' ? ACTIONS_APP : account.id;
  return {
    id,
    slug,
    node_id: nodeId('A', id),
    owner: userBody(world, slug === 'github-actions' ? 'github' : world.state.owner),
    name: slug,
    description: null,
    external_url: `${world.url}/apps/${slug}`,
    html_url: `${world.url}/apps/${slug}`,
    created_at: EPOCH,
    updated_at: EPOCH,
    permissions: { checks: 'write', contents: 'read', issues: 'write', metadata: 'read' },
    events: [],
  };
}

/** How GitHub names a commenter's association with the repository. */
export function associationOf({ state }: World, login: string): string {
  if (login.toLowerCase() === state.owner.toLowerCase()) return 'OWNER';
  const permission = state.permission(login);
  return permission === 'write' || permission === 'admin' ? 'COLLABORATOR' : 'NONE';
}

export function permissionFlags(permission: Permission): Readonly<Record<string, boolean>> {
  const pull = permission !== 'none';
  const push = permission === 'write' || permission === 'admin';
  const admin = permission === 'admin';
  return { pull, triage: push, push, maintain: admin, admin };
}

/** GitHub's global ids: a prefix for the kind, then base64url. Opaque, but unique. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

function slugOf(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

/** What `private-user` asks beyond `simple-user`; nothing of the gate reads it. */
const PRIVATE_USER = {
  user_view_type: 'private',
  name: null,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 1,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: EPOCH,
  updated_at: EPOCH,
  private_gists: 0,
  total_private_repos: 0,
  owned_private_repos: 0,
  disk_usage: 0,
  collaborators: 0,
  two_factor_authentication: true,
};
