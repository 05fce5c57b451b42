import type { ByteSource } from '../core/byte-source.ts';
import type { ApprovalAnswer, Finding, Report, Run } from '../core/report.ts';
import { gate } from '../gate.ts';
import { GitAttributes } from '../git/attributes.ts';
import type { Commits } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import { lateRecovery } from '../git/late-recovery.ts';
import { type Compared, noBase } from '../git/merge.ts';
import { CommitSource } from '../git/object-sources.ts';
import { WorkTreeSource } from '../git/work-tree/source.ts';
import type { Connection } from '../github/connection.ts';
import type { ActionOptions } from './inputs.ts';
import type { Progress } from './progress.ts';

/** What every change of a run is judged with. */
export interface Means {
  readonly git: Git;
  readonly commits: Commits;
  readonly options: ActionOptions;
  readonly connection: Connection;
  /** Does work that may keep the thread busy for long. */
  readonly heavy: <T>(work: () => T) => T;
  readonly progress: Progress;
  /** Waits until the commit's status says that this run has begun. */
  readonly begun: () => Promise<void>;
  readonly run: () => Run;
}

/** Two commits, and what the gate cannot read from them. */
export interface Change {
  readonly compared: Compared;
  readonly targetBranch: string | null;
  readonly circumstances: readonly Finding[];
  readonly approval: () => Promise<ApprovalAnswer>;
}

/** Opens the sources of both sides and judges. Throws ProblemError where the base cannot be read. */
export async function judgeChange(
  { compared, targetBranch, circumstances, approval }: Change,
  { git, commits, options, connection, heavy, progress, begun, run }: Means,
): Promise<Report> {
  const { commit, base, head, against, baseMoved } = compared;
  const checkout = await checkoutAt(git, commit);
  const held = base === null || !compared.baseHeld ? [commit] : [commit, base];
  await begun();
  return gate(
    {
      ...options.gate,
      targetBranch,
      baseMoved,
      circumstances,
      checked: { head, against, branch: targetBranch },
    },
    {
      head: new CommitSource(git, commit, commits),
      base: await openBase(compared, { git, commits, connection, options }),
      // Without a base nobody proposes anything: the branch's own commit is what counts.
      recovery: lateRecovery(git, held, [base ?? commit]),
      checkout,
      index: null,
      attributes: checkout === null ? null : new GitAttributes(git),
      approval,
      heavy,
      progress: progress.searched,
    },
    run(),
  );
}

/** The base from the clone; through the API where neither the clone nor a fetch has it. */
async function openBase(
  { base, baseHeld }: Compared,
  { git, commits, connection, options }: Omit<Means, 'run' | 'heavy' | 'progress' | 'begun'>,
): Promise<ByteSource | null> {
  if (base === null) return null;
  if (baseHeld) return new CommitSource(git, base, commits);
  if (!connection.hasToken || connection.silent) throw noBase(base);
  const { ApiSource } = await import('../github/api-source.ts');
  return new ApiSource(await connection.patient(), options.repository, base);
}

/** The workspace, if it shows the checked commit. */
async function checkoutAt(git: Git, commit: string): Promise<WorkTreeSource | null> {
  const facts = await git.facts();
  if (facts === null || facts.head !== commit || facts.top === null) return null;
  return new WorkTreeSource(facts.top);
}

/** The first thing that keeps a report from passing, as one clause without a full stop. */
export function firstReason({ problems, reseals, findings, counts }: Report): string {
  const refused = reseals.find(({ decision }) => decision === 'refused');
  const failing = findings.find(({ severity }) => severity === 'fail');
  const reason =
    problems[0]?.message ??
    (refused === undefined ? undefined : `${refused.path}: ${refused.because}`) ??
    failing?.message ??
    `${counts.drifted} of ${counts.sealed} sealed files drifted`;
  return reason.replace(/\.$/, '');
}
