import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runStep, type StepResult } from '../../src/demo/runner.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { ROOT } from '../bundle.ts';
import { at, type Json, type JsonObject, object } from './api.ts';

const LABEL = 'ubuntu-latest';
/** How long a task may take to appear after what starts it. */
const APPEARS_MILLISECONDS = 8_000;

/** One run of the packaged action by a task of Gitea's. */
export interface GateRun {
  readonly event: string;
  readonly action: string;
  readonly sha: string;
  readonly ref: string;
  readonly payload: JsonObject;
  readonly step: StepResult;
}

interface Place {
  readonly url: string;
  /** Where the action's requests go: the server, or a proxy in front of it. */
  readonly apiUrl: string;
  readonly sandbox: Sandbox;
}

/**
 * A runner registered with Gitea, by the protocol that its own runner speaks
 * (`runner.v1.RunnerService`, Connect with JSON). Payload, token, sha and ref are
 * Gitea's own; the environment is the one that act_runner gives to a step.
 */
export class GiteaRunner {
  readonly #place: Place;
  #identity: Record<string, string> = {};
  #jobs = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  async register(token: string): Promise<void> {
    const answer = await this.#call('Register', {
      ...{ name: 'sample', token, version: 'v0.2.11', labels: [LABEL] },
    });
    this.#identity = {
      'x-runner-uuid': String(at(answer, 'runner', 'uuid')),
      'x-runner-token': String(at(answer, 'runner', 'token')),
    };
    await this.#call('Declare', { version: 'v0.2.11', labels: [LABEL] });
  }

  /** Runs the action for each task there is, oldest first; waits a little for the first. */
  async runAll(): Promise<readonly GateRun[]> {
    const runs: GateRun[] = [];
    const end = Date.now() + APPEARS_MILLISECONDS;
    while (runs.length > 0 || Date.now() < end) {
      const answer = await this.#call('FetchTask', { tasksVersion: '0' });
      const task = object(at(answer, 'task'));
      if (task.id !== undefined) runs.push(await this.#run(task));
      else if (runs.length > 0) break;
      else await pause(250);
    }
    return runs;
  }

  async #run(task: JsonObject): Promise<GateRun> {
    const context = object(task.context);
    const word = (name: string): string => String(context[name] ?? '');
    const token = String(at(task.secrets, 'GITHUB_TOKEN') ?? context.token);
    const startedAt = new Date().toISOString();
    const workspace = this.#checkOut(word('repository'), word('ref'), word('sha'), token);
    const step = await runStep(this.#place.sandbox, {
      ...{ main: join(ROOT, 'dist', 'index.js'), workspace, inputs: { token } },
      ...{ eventName: word('event_name'), event: context.event, sha: word('sha') },
      ...{ ref: word('ref'), repository: word('repository'), apiUrl: this.#place.apiUrl },
      runId: Number(context.run_id),
      attempt: Number(context.run_attempt),
      env: {
        GITHUB_SERVER_URL: this.#place.url,
        // Gitea has no GraphQL, and its runner names no workflow file.
        ...{ GITHUB_GRAPHQL_URL: '', GITHUB_WORKFLOW_REF: '', GITEA_ACTIONS: 'true' },
      },
    });
    const result = step.status === 0 ? 'RESULT_SUCCESS' : 'RESULT_FAILURE';
    const stoppedAt = new Date().toISOString();
    await this.#call('UpdateTask', { state: { id: task.id, result, startedAt, stoppedAt } });
    const payload = object(context.event);
    const action = String(payload.action ?? '');
    return {
      ...{ event: word('event_name'), action, sha: word('sha'), ref: word('ref'), payload, step },
    };
  }

  /** As `actions/checkout` with `fetch-depth: 2` and `persist-credentials: false`. */
  #checkOut(repository: string, ref: string, sha: string, token: string): string {
    this.#jobs += 1;
    const { sandbox, url } = this.#place;
    const workspace = sandbox.path(`gitea-job-${this.#jobs}`);
    mkdirSync(workspace);
    sandbox.git(workspace, 'init', '--quiet');
    sandbox.git(workspace, 'remote', 'add', 'origin', `${url}/${repository}`);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const header = `http.${url}/.extraheader=AUTHORIZATION: basic ${basic}`;
    const local = ref.replace(/^refs\/(heads\/)?/, 'refs/remotes/origin/');
    const fetched = ['fetch', '--quiet', '--no-tags', '--depth=2', 'origin', `+${sha}:${local}`];
    sandbox.git(workspace, '-c', header, ...fetched);
    sandbox.git(workspace, 'checkout', '--quiet', '--force', local);
    return workspace;
  }

  async #call(method: string, body: object): Promise<Json> {
    const address = `${this.#place.url}/api/actions/runner.v1.RunnerService/${method}`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#identity },
      body: JSON.stringify(body),
    });
    const answer: Json = JSON.parse(await response.text());
    if (!response.ok) throw new Error(`${method}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}
