/**
 * Runs the packaged action for a real Gitea: users, pull request, reviews, event
 * payloads and job tokens are its own.
 *
 *   npm run e2e:gitea [-- --required] [--requests]
 *
 * Ends with 1 where a verdict, an exit status, the comment or the commit status is
 * not what it has to be. Where Gitea cannot be built nothing is run: 0, or 1 if
 * required. `--requests` shows every request of the action and its answer.
 */

import { existsSync, readFileSync } from 'node:fs';
import { Sandbox } from '../src/demo/sandbox.ts';
import { at, type JsonObject } from './gitea/api.ts';
import { findGitea, type GiteaProgram } from './gitea/build.ts';
import { OWNER, SampleRepository } from './gitea/repository.ts';
import { type GateRun, GiteaRunner } from './gitea/runner.ts';
import { type Expected, MOVES, type Move, type Stage } from './gitea/scenario.ts';
import { GiteaServer } from './gitea/server.ts';
import { type Exchange, Tap } from './gitea/tap.ts';

/** The gate's own commit status; Gitea posts one for each job besides. */
const CONTEXT = 'seal-vs-bytes';
const MARKER = '<!-- seal-vs-bytes ';

interface Row {
  readonly name: string;
  readonly seen: string;
  readonly wrong: readonly string[];
  readonly exchanges: readonly Exchange[];
}

class Trial {
  readonly #stage: Stage;
  readonly #runner: GiteaRunner;
  readonly #tap: Tap;
  /** The comment that the first run made: it has to stay the one. */
  #comment: number | null = null;

  constructor(stage: Stage, runner: GiteaRunner, tap: Tap) {
    this.#stage = stage;
    this.#runner = runner;
    this.#tap = tap;
  }

  async play({ name, act, expected }: Move): Promise<Row> {
    await act(this.#stage);
    const runs = await this.#runner.runAll();
    const exchanges = this.#tap.take();
    const last = runs.at(-1);
    if (last === undefined || expected === null) {
      const wrong = (last === undefined) === (expected === null) ? [] : [`${runs.length} runs`];
      return { name, seen: last === undefined ? 'no run' : last.event, wrong, exchanges };
    }
    const wrong = [
      ...wrongVerdict(last, expected),
      ...(await this.#wrongComment(last)),
      ...(await this.#wrongStatus(expected)),
    ];
    const { step, event, action } = last;
    const seen = `${event} ${action}: exit ${step.status}, ${step.outputs.verdict}`;
    return { name, seen, wrong, exchanges };
  }

  async #wrongComment({ sha, step }: GateRun): Promise<string[]> {
    const all = await this.#stage.repository.comments(this.#stage.number);
    const own = all.filter(({ body }) => String(body).startsWith(MARKER));
    const [one] = own;
    if (one === undefined || own.length > 1) return [`${own.length} comments of the gate`];
    const wrong: string[] = [];
    const id = Number(one.id);
    if (this.#comment !== null && id !== this.#comment) {
      wrong.push(`comment ${this.#comment} was not updated: there is ${id} in its place`);
    }
    this.#comment = id;
    if (!String(one.body).includes(sha)) wrong.push(`the comment is not of ${sha}`);
    if (step.outputs['comment-url'] !== one.html_url) wrong.push('comment-url is of another one');
    return wrong;
  }

  async #wrongStatus({ status }: Expected): Promise<string[]> {
    const { repository, head } = this.#stage;
    const all = await repository.statuses(head);
    const own = all
      .filter(({ context }) => context === CONTEXT)
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map((each) => String(each.status));
    const [before = 'none', newest = 'none'] = own.slice(-2);
    if (newest !== status) return [`the commit status is ${newest}, not ${status}`];
    return before === 'pending' ? [] : [`before ${status} the commit status was ${before}`];
  }
}

function wrongVerdict({ step }: GateRun, { verdict, because }: Expected): string[] {
  const wrong: string[] = [];
  const exit = verdict === 'pass' ? 0 : 1;
  if (step.status !== exit) wrong.push(`exit status is ${step.status}, not ${exit}`);
  const reasons = reasonsOf(step.outputs.report ?? '');
  if (step.outputs.verdict !== verdict) {
    wrong.push(`verdict is ${step.outputs.verdict}, not ${verdict}: ${reasons.join('; ')}`);
  }
  if (because !== undefined && !reasons.some((reason) => reason.includes(because))) {
    wrong.push(`refused for "${reasons.join('; ')}", not for "${because}"`);
  }
  return wrong;
}

/** Problems, and why each reseal was refused. */
function reasonsOf(path: string): string[] {
  if (!existsSync(path)) return ['there is no report'];
  const report: JsonObject = JSON.parse(readFileSync(path, 'utf8'));
  const texts = (key: string, of: string): string[] => {
    const list = at(report, key);
    return Array.isArray(list) ? list.map((each) => String(at(each, of))) : [];
  };
  return [...texts('problems', 'message'), ...texts('reseals', 'because')];
}

async function playAll(program: GiteaProgram, requests: boolean): Promise<readonly Row[]> {
  const sandbox = new Sandbox();
  try {
    await using server = await GiteaServer.start(program, sandbox, OWNER);
    await using tap = new Tap(server.url);
    await tap.listen();
    const repository = new SampleRepository(server, sandbox);
    await repository.create();
    const runner = new GiteaRunner({ url: server.url, apiUrl: `${tap.url}/api/v1`, sandbox });
    await runner.register(await repository.runnerToken());
    const trial = new Trial({ repository, number: 0, head: '', review: 0 }, runner, tap);
    const rows: Row[] = [];
    for (const move of MOVES) {
      const row = await trial.play(move);
      rows.push(row);
      print(row, requests);
    }
    return rows;
  } finally {
    sandbox.remove();
  }
}

function print({ name, seen, wrong, exchanges }: Row, requests: boolean): void {
  process.stdout.write(`${wrong.length === 0 ? 'passed' : 'FAILED'}  ${name}  (${seen})\n`);
  for (const each of wrong) process.stdout.write(`        ${each}\n`);
  const refusals = exchanges.filter(({ status }) => status >= 400);
  for (const { method, path, status, sent, answer } of requests ? exchanges : refusals) {
    const said = status >= 400 ? ` ${sent} -> ${answer.trim()}` : '';
    process.stdout.write(`        | ${status} ${method} ${path}${said}\n`);
  }
}

async function main(options: readonly string[]): Promise<void> {
  const program = findGitea();
  if ('missing' in program) {
    process.stdout.write(`not run: ${program.missing}\n`);
    process.exitCode = options.includes('--required') ? 1 : 0;
    return;
  }
  const rows = await playAll(program, options.includes('--requests'));
  const failed = rows.filter(({ wrong }) => wrong.length > 0).length;
  process.stdout.write(`gitea: ${rows.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
