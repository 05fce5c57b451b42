import { branchRoutes } from './branches.ts';
import type { Routes } from './call.ts';
import { changedFileRoutes } from './changed-files.ts';
import { checkRunRoutes } from './check-runs.ts';
import { commentRoutes } from './comments.ts';
import { contentRoutes } from './contents.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { pullRequestRoutes } from './pull-requests.ts';
import { statusRoutes } from './statuses.ts';
import { timelineRoutes } from './timeline.ts';
import { userRoutes } from './users.ts';
import { workflowRunRoutes } from './workflow-runs.ts';

/** Every REST route; a test holds the table to the operations of the description, both ways. */
export const ROUTES: Routes = {
  ...userRoutes,
  ...commentRoutes,
  ...pullRequestRoutes,
  ...changedFileRoutes,
  ...checkRunRoutes,
  ...statusRoutes,
  ...gitObjectRoutes,
  ...branchRoutes,
  ...contentRoutes,
  ...timelineRoutes,
  ...workflowRunRoutes,
};
