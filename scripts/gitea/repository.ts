import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Files, Sandbox } from '../../src/demo/sandbox.ts';
import { at, GiteaApi, type JsonObject } from './api.ts';
import { type GiteaServer, PASSWORD } from './server.ts';

/** Users, repository and pull request of the sample, all made through Gitea's API and by git. */

export const OWNER = 'owner';
export const REPO = 'decisions';
const HERE = `/repos/${OWNER}/${REPO}`;

const PATH = 'packet/decision.md';
export const SEALED = '# Decision\n\nHold \u2014 until each blocker is closed.\n';
export const DRIFTED = SEALED.replace('\u2014', '-');
export const EDITED = SEALED.replace('Hold', 'Execute');

/**
 * The workflow that the README shows. Gitea knows no scope for statuses: whoever
 * may write code may post them (1.26, services/actions/permission_parser.go).
 */
const WORKFLOW = `name: Seal vs bytes
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  pull_request_review:
    types: [submitted, dismissed]
permissions:
  contents: write
  pull-requests: write
  actions: read
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2
          ref: \${{ github.sha }}
      - uses: seal-vs-bytes/seal-vs-bytes@v1
`;

function seal(content: string): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const files = [{ path: 'decision.md', sha256, bytes: Buffer.byteLength(content) }];
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

/** What a commit of the author changes. */
export const edit = (content: string): Files => ({ [PATH]: content });
export const reseal = (content: string): Files => ({
  [PATH]: content,
  'packet/P-1.seal.json': seal(content),
});

export type Role = 'author' | 'reviewer' | 'stranger';

export class SampleRepository {
  readonly owner: GiteaApi;
  readonly #server: GiteaServer;
  readonly #sandbox: Sandbox;
  readonly #users = new Map<string, { readonly api: GiteaApi; readonly token: string }>();
  readonly #work: string;

  constructor(server: GiteaServer, sandbox: Sandbox) {
    this.#server = server;
    this.#sandbox = sandbox;
    this.owner = new GiteaApi(server.url, `token ${server.admin.token}`);
    this.#work = sandbox.init('gitea-work');
  }

  /** Users, repository, base branch with a sealed packet and the workflow. */
  async create(): Promise<void> {
    await this.owner.must('POST', '/user/repos', { name: REPO, default_branch: 'main' });
    for (const role of ['author', 'reviewer', 'stranger'] as const) await this.#addUser(role);
    for (const role of ['author', 'reviewer']) {
      await this.owner.must('PUT', `${HERE}/collaborators/${role}`, { permission: 'write' });
    }
    const base = { ...reseal(SEALED), '.gitea/workflows/seal-vs-bytes.yml': WORKFLOW };
    await this.#push('main', this.#sandbox.commit(this.#work, 'Seal the packet', base));
    this.#sandbox.git(this.#work, 'checkout', '--quiet', '-b', 'edit-packet');
  }

  as(role: Role): GiteaApi {
    const user = this.#users.get(role);
    if (user === undefined) throw new Error(`there is no ${role}`);
    return user.api;
  }

  /** A commit of the author on the pull request's branch; returns its id. */
  async push(message: string, files: Files): Promise<string> {
    const sha = this.#sandbox.commit(this.#work, message, files);
    await this.#push('edit-packet', sha);
    return sha;
  }

  /** Commits another change to the base branch, which the pull request does not have. */
  async moveBase(files: Files): Promise<string> {
    this.#sandbox.git(this.#work, 'checkout', '--quiet', 'main');
    const sha = this.#sandbox.commit(this.#work, 'Move the base', files);
    await this.#push('main', sha);
    this.#sandbox.git(this.#work, 'checkout', '--quiet', 'edit-packet');
    return sha;
  }

  async open(): Promise<number> {
    const body = { title: 'Edit the packet', head: 'edit-packet', base: 'main' };
    return Number(at(await this.as('author').must('POST', `${HERE}/pulls`, body), 'number'));
  }

  /** Returns the review's id; 0 where Gitea refuses it. */
  async review(role: Role, number: number, event: string, sha: string): Promise<number> {
    const body = { event, body: 'Read.', commit_id: sha };
    const answer = await this.as(role).ask('POST', `${HERE}/pulls/${number}/reviews`, body);
    return answer.status < 300 ? Number(at(answer.body, 'id')) : 0;
  }

  async dismiss(number: number, review: number): Promise<void> {
    const path = `${HERE}/pulls/${number}/reviews/${review}/dismissals`;
    await this.owner.must('POST', path, { message: 'Taken back.' });
  }

  async retitle(number: number, title: string): Promise<void> {
    await this.as('author').must('PATCH', `${HERE}/pulls/${number}`, { title });
  }

  /** Points the pull request at a branch, which is made at the base if it is not there. */
  async retarget(number: number, base: string): Promise<void> {
    const made = { new_branch_name: base, old_branch_name: 'main' };
    await this.owner.ask('POST', `${HERE}/branches`, made);
    await this.as('author').must('PATCH', `${HERE}/pulls/${number}`, { base });
  }

  async comment(number: number, body: string): Promise<void> {
    await this.as('author').must('POST', `${HERE}/issues/${number}/comments`, { body });
  }

  reviews(number: number): Promise<readonly JsonObject[]> {
    return this.owner.list(`${HERE}/pulls/${number}/reviews`);
  }

  comments(number: number): Promise<readonly JsonObject[]> {
    return this.owner.list(`${HERE}/issues/${number}/comments`);
  }

  /** Newest first. */
  statuses(sha: string): Promise<readonly JsonObject[]> {
    return this.owner.list(`${HERE}/statuses/${sha}?sort=recentupdate`);
  }

  async runnerToken(): Promise<string> {
    const path = `${HERE}/actions/runners/registration-token`;
    return String(at(await this.owner.must('POST', path), 'token'));
  }

  async #addUser(login: string): Promise<void> {
    await this.owner.must('POST', '/admin/users', {
      ...{ username: login, email: `${login}@example.com`, password: PASSWORD },
      must_change_password: false,
    });
    const basic = Buffer.from(`${login}:${PASSWORD}`).toString('base64');
    const self = new GiteaApi(this.#server.url, `basic ${basic}`);
    const made = await self.must('POST', `/users/${login}/tokens`, {
      ...{ name: 'sample', scopes: ['all'] },
    });
    const token = String(at(made, 'sha1'));
    this.#users.set(login, { token, api: new GiteaApi(this.#server.url, `token ${token}`) });
  }

  /** Gitea learns of a push a moment after git is done: until then it knows no such branch. */
  async #push(branch: string, sha: string): Promise<void> {
    const { login, token } =
      branch === 'main'
        ? this.#server.admin
        : { login: 'author', token: this.#users.get('author')?.token ?? '' };
    const address = new URL(`${this.#server.url}/${OWNER}/${REPO}.git`);
    address.username = login;
    address.password = token;
    this.#sandbox.git(this.#work, 'push', '--quiet', address.href, `HEAD:refs/heads/${branch}`);
    for (let tries = 0; tries < 40; tries += 1) {
      const known = await this.owner.ask('GET', `${HERE}/branches/${branch}`);
      if (at(known.body, 'commit', 'id') === sha) return;
      await pause(250);
    }
    throw new Error(`Gitea does not know ${branch} at ${sha}`);
  }
}
