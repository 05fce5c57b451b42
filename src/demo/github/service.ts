import { identify, refuse } from './access.ts';
import { Call, type Routes, type World } from './call.ts';
import type { Contract } from './contract.ts';
import { answerGraphql } from './graphql.ts';
import type { Identity } from './records.ts';
import { notFound, type Reply, refusal } from './reply.ts';

/** A request or a response outside GitHub's description of its API. */
export interface Violation {
  readonly side: 'request' | 'response';
  readonly method: string;
  readonly path: string;
  readonly reason: string;
}

/** A request, read in full. */
export interface Incoming {
  readonly method: string;
  /** Without query, percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface ServiceParts {
  readonly contract: Contract;
  readonly routes: Routes;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly world: World;
  readonly violations: Violation[];
}

/**
 * From request to reply, without the network: the contract, the caller, the
 * route, the contract again. It never throws.
 */
export class Service {
  readonly #parts: ServiceParts;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  /** Who sent a request; null where the token is missing or unknown. */
  caller(incoming: Incoming): Identity | null {
    const caller = this.#identify(incoming);
    return 'login' in caller ? caller : null;
  }

  /** `instead` takes the place of what the route would answer: the route is not asked. */
  async answer(incoming: Incoming, instead: Reply | null): Promise<Reply> {
    try {
      return await this.#answer(incoming, instead);
    } catch (error) {
      // A route, a schema or the caller's object port broke: a test must see it, not a dead socket.
      this.#report('response', incoming, [`the server failed: ${String(error)}`]);
      return refusal(500, 'Server Error');
    }
  }

  async #answer(incoming: Incoming, instead: Reply | null): Promise<Reply> {
    if (incoming.method === 'POST' && incoming.path === '/graphql') {
      return instead ?? this.#graphql(incoming);
    }
    const { contract } = this.#parts;
    const matched = contract.find(incoming.method, incoming.path);
    if (matched === null) {
      this.#report('request', incoming, ['no such operation in the description']);
      return notFound();
    }
    const { operation, parameters } = matched;
    const checked = contract.request(operation, { ...incoming, parameters });
    if (!checked.ok) {
      this.#report('request', incoming, checked.reasons);
      return checked.unprocessable === null
        ? refusal(400, `Outside the contract: ${checked.reasons.join('; ')}`)
        : refusal(422, checked.unprocessable);
    }
    const reply = instead ?? (await this.#perform(operation, incoming, checked));
    const reasons = contract.response(operation, reply);
    if (reasons.length === 0) return reply;
    this.#report('response', incoming, reasons);
    return refusal(500, `The answer is outside the contract: ${reasons.join('; ')}`);
  }

  async #perform(
    operation: string,
    incoming: Incoming,
    checked: { readonly values: ReadonlyMap<string, unknown>; readonly body: unknown },
  ): Promise<Reply> {
    const { routes, world } = this.#parts;
    const route = routes[operation];
    if (route === undefined) {
      this.#report('request', incoming, [`no route for ${operation}`]);
      return notFound();
    }
    const caller = this.#identify(incoming);
    if (!('login' in caller)) return caller;
    const { path, query } = incoming;
    const call = new Call(world, { caller, path, query, ...checked });
    return refuse(route, call) ?? (await route.answer(call));
  }

  #graphql(incoming: Incoming): Reply {
    const caller = this.#identify(incoming);
    return 'login' in caller ? answerGraphql(caller, incoming.body) : caller;
  }

  #identify({ headers }: Incoming): Identity | Reply {
    const authorization = headers.authorization;
    return identify(
      this.#parts.identities,
      typeof authorization === 'string' ? authorization : undefined,
    );
  }

  #report(side: Violation['side'], { method, path }: Incoming, reasons: readonly string[]): void {
    for (const reason of reasons) this.#parts.violations.push({ side, method, path, reason });
  }
}
