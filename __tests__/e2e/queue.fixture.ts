import { checkOut } from '../../src/demo/sample-pull-request.ts';
import type { Files } from '../../src/demo/sandbox.ts';
import type { Scene, Step } from './scene.fixture.ts';

/** A pull request to be queued; the scene's own if it brings no files. */
export interface Queueing {
  readonly number: number;
  readonly files?: Files;
  readonly author?: string;
  /** What its branch starts from; the base if absent. */
  readonly from?: string;
  /** Not registered with GitHub as an open pull request. */
  readonly unknown?: true;
}

export type Method = 'merge' | 'squash';

/** Builds the merge group as a queue does, one entry on top of the other; the event of its last. */
export function mergeGroupOf(
  scene: Scene,
  requests: readonly Queueing[],
  method: Method = 'merge',
): Step {
  const { sandbox, request } = scene;
  const { work, origin, baseRef } = request;
  let tip = scene.git('rev-parse', baseRef);
  let before = tip;
  for (const queued of requests) {
    const head = headOf(scene, queued);
    scene.git('checkout', '--quiet', '--detach', tip);
    if (method === 'merge') {
      scene.git('merge', '--quiet', '--no-ff', '-m', `Merge #${queued.number}`, head);
    } else {
      scene.git('merge', '--quiet', '--squash', head);
      scene.git('commit', '--quiet', '-m', `Squash #${queued.number}`);
    }
    before = tip;
    tip = scene.git('rev-parse', 'HEAD');
  }
  scene.git('checkout', '--quiet', request.headRef);
  const name = `gh-readonly-queue/${baseRef}/pr-${requests.at(-1)?.number}-${before}`;
  sandbox.git(work, 'push', '--quiet', origin, `+${tip}:refs/heads/${name}`);
  const workspace = checkOut(sandbox, { origin, ref: `heads/${name}`, depth: 2 });
  const group = { head_sha: tip, head_ref: `refs/heads/${name}`, base_sha: before };
  return {
    eventName: 'merge_group',
    event: {
      action: 'checks_requested',
      merge_group: { ...group, base_ref: `refs/heads/${baseRef}` },
    },
    ref: `refs/heads/${name}`,
    sha: tip,
    workspace,
  };
}

function headOf(scene: Scene, { number, files, author, from, unknown }: Queueing): string {
  const { baseRef, baseSha, headSha } = scene.request;
  if (files === undefined) return headSha;
  scene.git('checkout', '--quiet', '-B', `pr-${number}`, from ?? baseSha);
  const head = scene.sandbox.commit(scene.request.work, `Change ${number}`, files);
  if (unknown === undefined) {
    scene.github.state.addPullRequest({
      ...{ number, title: `Change ${number}`, author: author ?? 'author' },
      head: { ref: `pr-${number}`, sha: head },
      base: { ref: baseRef, sha: baseSha },
    });
  }
  return head;
}
