import type { Call, Route } from './call.ts';
import { grants } from './permissions.ts';
import type { Identity } from './records.ts';
import { NOT_ACCESSIBLE, notFound, type Reply, refusal } from './reply.ts';

/** The token of an `authorization` header, in either of the two forms that GitHub takes. */
export function identify(
  identities: ReadonlyMap<string, Identity>,
  authorization: string | undefined,
): Identity | Reply {
  if (authorization === undefined) return refusal(401, 'Requires authentication');
  const token = /^(?:token|bearer) +(\S+)$/i.exec(authorization)?.[1];
  return identities.get(token ?? '') ?? refusal(401, 'Bad credentials');
}

/** Why a caller may not use a route, or null. What may not be seen does not exist: 404. */
export function refuse(route: Route, call: Call): Reply | null {
  if (route.access === 'account') return null;
  const { state } = call.world;
  const [owner, repo] = [call.text('owner'), call.text('repo')];
  const isHere = state.isHome(owner, repo) || (route.inForks && state.isFork(owner, repo));
  const { permission } = call.caller;
  if (!isHere || permission === 'none') return notFound();
  const mayAct = route.access === 'read' || permission !== 'read';
  return mayAct && isGranted(route, call.caller) ? null : refusal(403, NOT_ACCESSIBLE);
}

/** A token without a list of its own may do in every scope what it may do at all. */
function isGranted({ access, scopes }: Route, { permissions }: Identity): boolean {
  if (permissions === undefined || access === 'account') return true;
  return grants(permissions, scopes, access);
}
