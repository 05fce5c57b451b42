import type { Report, Run } from '../core/report.ts';
import type { Connection } from '../github/connection.ts';
import type { Environment } from './inputs.ts';
import type { Progress } from './progress.ts';
import type { PublishTarget } from './publish/target.ts';
import type { RunControl } from './run-control.ts';

/** What a run is to judge, and of what it speaks. */
export interface Task {
  /** Null: the run is of no pull request and no merge group. */
  readonly target: PublishTarget | null;
  /** Nothing is to be judged yet: only that something will be is said. */
  readonly pendingOnly: boolean;
  readonly judge: () => Promise<Report>;
}

/** When a run started, and how long it has taken. */
export type Clock = () => Pick<Run, 'startedAt' | 'milliseconds'>;

/** What a run is given beside its options. */
export interface Surroundings {
  readonly env: Environment;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly heavy: RunControl['heavy'];
  readonly progress: Progress;
  /** Waits until the commit's status says that this run has begun: judging starts after it. */
  readonly begun: () => Promise<void>;
}
