import type { GitObjects } from './git-port.ts';
import type { Scope } from './permissions.ts';
import type { Identity } from './records.ts';
import type { Reply } from './reply.ts';
import type { GitHubState } from './state.ts';

/** What the routes share: the state, the git objects, and the address that bodies point to. */
export interface World {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly state: GitHubState;
  /** Null where the server was started without a git repository. */
  readonly objects: GitObjects | null;
}

interface CallInput {
  readonly caller: Identity;
  /** Path without query, as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query parameters, as the contract parsed them. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly body: unknown;
}

/** One request that the contract has let through, from a caller it knows. */
export class Call {
  readonly world: World;
  readonly caller: Identity;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #body: unknown;

  constructor(world: World, { caller, path, query, values, body }: CallInput) {
    this.world = world;
    this.caller = caller;
    this.path = path;
    this.query = query;
    this.#values = values;
    this.#body = body;
  }

  /** A parameter that the description requires. */
  text(name: string): string {
    return String(this.#values.get(name) ?? '');
  }

  integer(name: string): number {
    return Number(this.#values.get(name) ?? 0);
  }

  /** An optional parameter; null where it is absent. */
  option(name: string): string | null {
    return this.#values.has(name) ? this.text(name) : null;
  }

  /** The body; `T` must say no more than the operation's body schema, which has validated it. */
  body<T>(): T {
    return this.#body as T;
  }
}

export interface Route {
  /** `write` needs a token with write permission; `account` needs no repository. */
  readonly access: 'account' | 'read' | 'write';
  /** Any of these is enough; none is needed for what every token may read of its repository. */
  readonly scopes: readonly Scope[];
  /** Whether the route answers in a fork's name too. */
  readonly inForks?: boolean;
  readonly answer: (call: Call) => Reply | Promise<Reply>;
}

/** Routes by operation: `METHOD /path/{template}`. */
export type Routes = Readonly<Record<string, Route>>;
