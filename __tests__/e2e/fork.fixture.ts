import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN, WORKFLOW_PERMISSIONS } from '../../src/demo/walk.ts';
import type { Scene, Seen, Step } from './scene.fixture.ts';

/** A pull request from a fork: the run that judges it, and the second workflow that publishes. */

export const RUN = 41;
export const NUMBER = 8;
export const READ_ONLY = { contents: 'read', 'pull-requests': 'read', actions: 'read' } as const;

/** Makes a scene's pull request one of a fork, whose token only reads. */
export function asFork(scene: Scene, changedPaths: readonly string[]): Scene {
  const { state } = scene.github;
  const { headRef: ref, headSha: sha, baseRef, baseSha, mergeSha } = scene.request;
  state.updatePullRequest(7, { state: 'closed' });
  state.addPullRequest({
    number: NUMBER,
    title: 'From a fork',
    author: 'mallory',
    head: { ref, sha, owner: 'mallory', repo: 'decisions' },
    base: { ref: baseRef, sha: baseSha },
    mergeCommitSha: mergeSha,
  });
  const changed = changedPaths.map((filename) => ({
    ...{ filename, status: 'modified' as const, sha },
  }));
  state.changedFiles.set(NUMBER, changed);
  return scene;
}

export function event(scene: Scene): Record<string, unknown> {
  const { headRef, headSha } = scene.request;
  const head = { ref: headRef, sha: headSha, repo: { full_name: 'mallory/decisions' } };
  return { ...scene.event({ number: NUMBER, head }), number: NUMBER };
}

/** The run of the fork's pull request: it judges, and may post nothing. */
export async function unprivileged(scene: Scene, step: Step = {}): Promise<Seen> {
  scene.github.permit(TOKEN, READ_ONLY);
  const seen = await scene.run({ event: event(scene), runId: RUN, ...step });
  scene.github.permit(TOKEN, WORKFLOW_PERMISSIONS);
  return seen;
}

export interface Publication {
  readonly conclusion?: string | null;
  readonly status?: string;
  readonly event?: string;
  readonly step?: Step;
  /** What the artifact holds: by default the report as it was made. */
  readonly reports?: Readonly<Record<string, string>>;
}

/** The second, privileged workflow: nothing is checked out. */
export async function publish(
  scene: Scene,
  made: Seen,
  publication: Publication = {},
): Promise<Seen> {
  const { status = 'completed', step = {} } = publication;
  const ended = made.outputs.verdict === 'pass' ? 'success' : 'failure';
  scene.github.state.addWorkflowRun({
    id: RUN,
    headSha: scene.request.headSha,
    headBranch: scene.request.headRef,
    headRepository: { owner: 'mallory', repo: 'decisions' },
    event: publication.event ?? 'pull_request',
    status,
    conclusion: status === 'completed' ? (publication.conclusion ?? ended) : null,
  });
  const workspace = scene.sandbox.path(`publisher-${Math.random().toString(36).slice(2)}`);
  mkdirSync(join(workspace, 'reports'), { recursive: true });
  const reports = publication.reports ?? { 'seal-vs-bytes-default.json': made.reportText };
  for (const [name, text] of Object.entries(reports)) {
    writeFileSync(join(workspace, 'reports', name), text);
  }
  return scene.run({
    eventName: 'workflow_run',
    event: { action: 'completed', workflow_run: { id: RUN } },
    ref: 'refs/heads/main',
    sha: scene.request.baseSha,
    workspace,
    runId: 99,
    ...step,
    inputs: { command: 'publish', reports: 'reports', ...step.inputs },
  });
}
