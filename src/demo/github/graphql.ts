import type { Identity } from './records.ts';
import { ok, type Reply, refusal } from './reply.ts';

/**
 * `POST /graphql` is outside the OpenAPI description, which knows REST
 * alone, so no schema validates this answer. It is here because
 * `GET /user` refuses `GITHUB_TOKEN`, while this one query tells every token
 * its login: `github-actions[bot]`.
 */
const VIEWER = /^\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

export function answerGraphql(caller: Identity, body: string): Reply {
  const query = queryOf(body);
  if (query === null) return refusal(400, 'Problems parsing JSON');
  if (VIEWER.test(query)) return ok({ data: { viewer: { login: caller.login } } });
  // GraphQL answers an error with status 200.
  const message = 'The embedded GitHub answers { viewer { login } } alone';
  return ok({ errors: [{ type: 'NOT_IMPLEMENTED', message, path: [], locations: [] }] });
}

function queryOf(body: string): string | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const isQuery = typeof parsed === 'object' && parsed !== null && 'query' in parsed;
    return isQuery && typeof parsed.query === 'string' ? parsed.query : null;
  } catch {
    return null;
  }
}
