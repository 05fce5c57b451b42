/**
 * Runs the packaged action in workflows, by `act` on this machine, for every
 * event that the gate takes:
 *
 *   npm run e2e:act [-- --required]
 *
 * Ends with 1 where an exit status, a verdict, an output or a comment is not what
 * it has to be. Where `act` cannot be had nothing is run: 0, or 1 if required.
 */

import { Sandbox } from '../src/demo/sandbox.ts';
import { BOT, REPOSITORY, registerPullRequest, startGitHub, TOKEN } from '../src/demo/walk.ts';
import { findAct, type JobResult, runJob } from './act/act.ts';
import { type Change, openChange, PLANS, type Plan } from './act/jobs.ts';

interface Row {
  readonly name: string;
  readonly seen: string;
  readonly wrong: readonly string[];
  readonly log: string;
}

interface Trial {
  readonly plan: Plan;
  readonly change: Change;
  readonly mode: 'enforce' | 'advisory';
}

async function tryOne(act: string, { plan, change, mode }: Trial): Promise<Row> {
  const sandbox = new Sandbox();
  const github = await startGitHub(() => new Date());
  try {
    const request = openChange(sandbox, change);
    registerPullRequest(github, request);
    github.state.addWorkflowRun({ id: 1, headSha: request.headSha, event: plan.event });
    const result = await runJob(act, sandbox, {
      event: plan.event,
      payload: plan.payload(request),
      workspace: plan.workspace?.(sandbox, request) ?? request.workspace,
      inputs: { mode },
      env: {
        ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.invalid' },
        ...{ GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.repo}` },
        ...plan.env?.(request),
      },
      token: TOKEN,
    });
    const comments = github.state.comments.filter(({ author }) => author === BOT).length;
    const wrong = wrongOf(result, { plan, change, mode }, comments);
    const violations = github.violations.map(({ reason }) => `outside the API: ${reason}`);
    return {
      name: `${plan.event} ${change}${mode === 'advisory' ? ', advisory' : ''}`,
      seen: `exit ${result.status}, ${result.outcome}, ${result.outputs.verdict ?? 'no verdict'}, ${result.outputs['files-drifted'] ?? '?'} of ${result.outputs['files-sealed'] ?? '?'} drifted, ${comments} comments`,
      wrong: [...wrong, ...violations],
      log: result.log,
    };
  } finally {
    await github.close();
    sandbox.remove();
  }
}

function wrongOf(
  { status, outcome, outputs }: JobResult,
  { plan, change, mode }: Trial,
  comments: number,
): string[] {
  const drifts = change === 'drift';
  const fails = drifts && mode === 'enforce';
  const posted = plan.comments ? 1 : 0;
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['exit status', status, fails ? 1 : 0],
    ['outcome', outcome, fails ? 'failure' : 'success'],
    ['verdict', outputs.verdict, drifts ? 'fail' : 'pass'],
    ['files-sealed', Number(outputs['files-sealed']) > 0, true],
    ['files-drifted', outputs['files-drifted'], drifts ? '1' : '0'],
    ['blockers-total', Number(outputs['blockers-total']) > 0, true],
    ['report', outputs.report?.endsWith('.json'), true],
    ['comment-url', (outputs['comment-url'] ?? '') !== '', plan.comments],
    ['comments', comments, posted],
  ];
  return facts
    .filter(([, found, expected]) => found !== expected)
    .map(([name, found, expected]) => `${name} is ${String(found)}, not ${String(expected)}`);
}

async function main(required: boolean): Promise<void> {
  const act = findAct();
  if ('missing' in act) {
    process.stdout.write(`not run: ${act.missing}\n`);
    process.exitCode = required ? 1 : 0;
    return;
  }
  const enforced = PLANS.flatMap((plan) =>
    (['drift', 'clean'] as const).map((change): Trial => ({ plan, change, mode: 'enforce' })),
  );
  const advisory = PLANS.slice(0, 1).map(
    (plan): Trial => ({ plan, change: 'drift', mode: 'advisory' }),
  );
  const rows: Row[] = [];
  for (const trial of [...enforced, ...advisory]) {
    const row = await tryOne(act.path, trial);
    rows.push(row);
    const mark = row.wrong.length === 0 ? 'passed' : 'FAILED';
    process.stdout.write(`${mark}  ${row.name.padEnd(28)}  ${row.seen}\n`);
    for (const each of row.wrong) process.stdout.write(`        ${each}\n`);
    if (row.wrong.length > 0) process.stdout.write(`${row.log.replace(/^/gm, '        | ')}\n`);
  }
  const failed = rows.filter(({ wrong }) => wrong.length > 0).length;
  process.stdout.write(`act: ${rows.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main(process.argv.includes('--required'));
