import type { World } from './github/call.ts';
import { Contract } from './github/contract.ts';
import { type Fault, Faults } from './github/faults.ts';
import type { GitObjects } from './github/git-port.ts';
import type { OpenApiData } from './github/openapi-data.ts';
import type { TokenPermissions } from './github/permissions.ts';
import type { Identity } from './github/records.ts';
import { ROUTES } from './github/routes.ts';
import { type LoggedRequest, LoopbackServer } from './github/server.ts';
import { Service, type Violation } from './github/service.ts';
import { GitHubState } from './github/state.ts';

export type { CommitStatus, StatusState } from './github/commit-statuses.ts';
export type { Fault, FaultEffect, FaultStatus, StatusFault } from './github/faults.ts';
export type {
  GitCommit,
  GitObjects,
  GitSignature,
  GitTree,
  GitTreeEntry,
} from './github/git-port.ts';
export type { OpenApiData } from './github/openapi-data.ts';
export { GATE_PERMISSIONS, type TokenPermissions } from './github/permissions.ts';
export type {
  AccountType,
  Annotation,
  Branch,
  ChangedFile,
  CheckRun,
  Comment,
  Identity,
  Permission,
  PullRequest,
  PullRequestChange,
  PullRequestCommit,
  PullRequestSeed,
  Review,
  ReviewSeed,
  ReviewState,
  TimelineEvent,
  TimelineSeed,
} from './github/records.ts';
export type { LoggedRequest } from './github/server.ts';
export type { Violation } from './github/service.ts';
export type { GitHubState } from './github/state.ts';
export type { WorkflowJob, WorkflowRun, WorkflowRunSeed } from './github/workflow-run-records.ts';

export interface EmbeddedGitHubOptions {
  /** The content of `fixtures/github-openapi.json`. */
  readonly openapi: OpenApiData;
  readonly owner: string;
  readonly repo: string;
  /** Who each token stands for; any other token is refused with 401. */
  readonly identities: Readonly<Record<string, Identity>>;
  /** The clock behind every timestamp and rate-limit reset. */
  readonly now: () => Date;
  /** Where the git routes read; without it they know no object. */
  readonly objects?: GitObjects;
}

export interface EmbeddedGitHub {
  /** `http://127.0.0.1:PORT`, no slash at the end: the API's base address. */
  readonly url: string;
  readonly state: GitHubState;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Requests and responses outside GitHub's description; a sound client leaves it empty. */
  readonly violations: readonly Violation[];
  /** Grants a token these scopes alone from now on; throws for a token that stands for nobody. */
  permit(token: string, permissions: TokenPermissions): void;
  /** Lets the next matching requests go wrong. */
  fail(fault: Fault): void;
  /** Stops listening and destroys open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const contracts = new WeakMap<OpenApiData, Contract>();

/** The contract of a description: the same one for each server, with the validators that it has compiled. */
function contractOf(openapi: OpenApiData): Contract {
  const contract = contracts.get(openapi) ?? new Contract(openapi);
  contracts.set(openapi, contract);
  return contract;
}

/**
 * Starts a GitHub for one repository on loopback: a real HTTP server with real
 * state, whose every request and response is validated against GitHub's own OpenAPI
 * description. A request outside it is answered 400 (404 where there is no such
 * route, 422 with GitHub's words for over-long lists), a response outside it 500.
 *
 * Throws if no port can be had.
 */
export async function startEmbeddedGitHub(options: EmbeddedGitHubOptions): Promise<EmbeddedGitHub> {
  const { owner, repo, now } = options;
  const identities = new Map(Object.entries(options.identities));
  const state = new GitHubState(owner, repo, now);
  for (const { login, type, permission } of identities.values()) {
    state.account(login, type);
    if (type === 'User') state.setPermission(login, permission);
  }
  const contract = contractOf(options.openapi);
  const server = new LoopbackServer();
  const url = await server.listen();
  const world: World = { url, state, objects: options.objects ?? null };
  const violations: Violation[] = [];
  const log: LoggedRequest[] = [];
  const faults = new Faults();
  const service = new Service({ contract, routes: ROUTES, identities, world, violations });
  server.serve({ service, faults, log, now });
  return {
    url,
    state,
    requests: log,
    violations,
    permit: (token, permissions) => {
      const identity = identities.get(token);
      if (identity === undefined) throw new Error('the token belongs to no user');
      identities.set(token, { ...identity, permissions });
    },
    fail: (fault) => faults.add(fault),
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
