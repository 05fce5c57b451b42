/** What a token may do, scope by scope, as a workflow's `permissions:` block grants it. */

export type Scope = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses';

export type Access = 'none' | 'read' | 'write';

/** As in a workflow: once one scope is named, those that are not are `none`. */
export type TokenPermissions = Readonly<Partial<Record<Scope, Access>>>;

/** What the gate's own workflow asks for at most; a test takes one away to see it missed. */
export const GATE_PERMISSIONS: TokenPermissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** Whether any of the scopes is granted to this degree; a route without scopes needs none. */
export function grants(
  permissions: TokenPermissions,
  scopes: readonly Scope[],
  needed: 'read' | 'write',
): boolean {
  if (scopes.length === 0) return true;
  return scopes.some((scope) => RANK[permissions[scope] ?? 'none'] >= RANK[needed]);
}
