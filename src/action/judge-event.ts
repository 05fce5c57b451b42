import type { ByteSource } from '../core/byte-source.ts';
import type { Problem } from '../core/problem.ts';
import type { Checked, Report, Run } from '../core/report.ts';
import { errorReport, gate, problemOf } from '../gate.ts';
import { GitAttributes } from '../git/attributes.ts';
import { Commits } from '../git/commits.ts';
import { Git } from '../git/git.ts';
import { type Compared, noBase } from '../git/merge.ts';
import { CommitSource } from '../git/object-sources.ts';
import { GitRecovery } from '../git/recovery.ts';
import { WorkTreeSource } from '../git/work-tree-source.ts';
import type { ChangeEvent } from '../github/event.ts';
import { lookUpApproval } from './approval.ts';
import { compareEvent, readEvent, targetBranchOf } from './commits.ts';
import type { ActionOptions, Environment } from './inputs.ts';

export const NOTHING_CHECKED: Checked = {
  source: 'commit',
  commit: null,
  base: null,
  head: null,
  against: null,
};

export interface Judged {
  readonly report: Report;
  /** Null where the event could not be understood. */
  readonly event: ChangeEvent | null;
}

/** From the runner's event to a report: which commits, which sources, then the gate. A report always comes back. */
export async function judgeEvent(
  options: ActionOptions,
  env: Environment,
  clock: () => Pick<Run, 'startedAt' | 'milliseconds'>,
): Promise<Judged> {
  const runInfo = (): Run => ({ ...options.run, event: options.event.name || null, ...clock() });
  const refuse = (problems: readonly Problem[], event: ChangeEvent | null): Judged => ({
    report: errorReport(problems, options.gate, NOTHING_CHECKED, runInfo()),
    event,
  });
  const event = await readEvent(options);
  if (!event.ok) return refuse(event.problems, null);
  const git = new Git({ cwd: options.workspace, env, trustFolder: true });
  try {
    const compared = await compareEvent(event.value, git, options);
    if (!compared.ok) return refuse(compared.problems, event.value);
    const report = await judgeCompared(compared.value, event.value, git, options, runInfo());
    return { report: { ...report, run: runInfo() }, event: event.value };
  } catch (cause) {
    return refuse([problemOf(cause)], event.value);
  }
}

async function judgeCompared(
  compared: Compared,
  event: ChangeEvent,
  git: Git,
  options: ActionOptions,
  run: Run,
): Promise<Report> {
  const { commit, base, head, against, baseMoved } = compared;
  const checkout = await checkoutAt(git, commit);
  const held = base === null || !compared.baseHeld ? [commit] : [commit, base];
  return gate(
    {
      ...options.gate,
      targetBranch: targetBranchOf(event),
      baseMoved,
      checked: { head, against },
    },
    {
      head: new CommitSource(git, commit),
      base: await openBase(compared, git, options),
      recovery: new GitRecovery(git, held),
      checkout,
      index: null,
      attributes: checkout === null ? null : new GitAttributes(git),
      approval: () => lookUpApproval(event, options, (oid) => new Commits(git, []).read(oid)),
    },
    run,
  );
}

/** The base from the clone; through the API where neither the clone nor a fetch has it. */
async function openBase(
  { base, baseHeld }: Compared,
  git: Git,
  { token, apiUrl, repository }: ActionOptions,
): Promise<ByteSource | null> {
  if (base === null) return null;
  if (baseHeld) return new CommitSource(git, base);
  if (token === '') throw noBase(base);
  const [{ createClient }, { ApiSource }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/api-source.ts'),
  ]);
  return new ApiSource(createClient(token, apiUrl), repository, base);
}

/** The workspace, if it shows the checked commit. */
async function checkoutAt(git: Git, commit: string): Promise<WorkTreeSource | null> {
  const head = await git.line(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const top = await git.line(['rev-parse', '--show-toplevel']);
  return head === commit && top !== null ? new WorkTreeSource(top) : null;
}
