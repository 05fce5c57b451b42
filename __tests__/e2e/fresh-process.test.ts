import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { EDITED, REGISTER, register } from './packet.fixture.ts';
import { ACTION, type Scene, type Seen, type Step } from './scene.fixture.ts';
import { modulesOfRun } from './warm/modules.ts';

/**
 * Most runs of the packaged action share a process (warm/server.ts). Here each
 * is made in a process of its own too: all that a run leaves is the same.
 */

const DRIFTED = { 'packet/decision.md': EDITED };

const RUNS: Readonly<Record<string, { readonly attack: Attack; readonly step?: Step }>> = {
  'a pass': { attack: { head: { 'packet/notes.md': 'edited\n' } } },
  'a drift, with a check run': {
    attack: { head: DRIFTED },
    step: { inputs: { annotations: 'check-run' } },
  },
  'a blocker removed': {
    attack: { head: { [REGISTER]: register(({ blockers }) => void blockers.pop()) } },
  },
  'bad input': { attack: {}, step: { inputs: { mode: 'lenient' } } },
  'an event that cannot be read': { attack: {}, step: { event: 'no object' } },
  'a run over its time limit': { attack: {}, step: { inputs: { 'time-limit': '1' } } },
};

/** What differs from run to run whatever runs it: durations, and tokens that nobody can guess. */
function settled(text: string, scene: Scene): string {
  return text
    .replaceAll(scene.sandbox.folder, 'FOLDER')
    .replaceAll(scene.github.url, 'API')
    .replace(/(runner|checkout)-\d+/g, '$1')
    .replace(/ghadelimiter_[\w-]+/g, 'DELIMITER')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'TOKEN')
    .replace(/"(startedAt|milliseconds)": [^,\n]+/g, '"$1": 0')
    .replace(/\b\d+(?:\.\d+)? (?:ms|s)\b/g, 'DURATION');
}

/** All that a run leaves behind. */
async function left({ attack, step = {} }: (typeof RUNS)[string], warm: boolean): Promise<object> {
  await using scene = await sceneOf(attack);
  if (step.inputs?.['time-limit'] !== undefined) {
    scene.github.fail({ path: /\/pulls\/7$/, times: Infinity, with: { delayMs: 60_000 } });
  }
  // A variable that means nothing: with an environment, a run has a process of its own.
  const seen: Seen = await scene.run(warm ? step : { ...step, env: { OWN_PROCESS: '1' } });
  const { log, stderr, summary, reportText, outputs, ...rest } = seen;
  const texts = { log, stderr, summary, reportText, outputs: JSON.stringify(outputs) };
  const { requests, state } = scene.github;
  return {
    texts: Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, settled(text, scene)]),
    ),
    status: rest.status,
    comments: rest.comments.map((body) => settled(body, scene)),
    annotations: JSON.parse(settled(JSON.stringify(rest.annotations), scene)),
    requests: requests.map(({ method, path, status }) => `${method} ${path} ${status}`).sort(),
    statuses: state.statuses
      .of(scene.request.headSha)
      .map((each) => [each.state, each.description]),
    folder: readdirSync(scene.sandbox.folder).map((name) => settled(name, scene)),
  };
}

describe('a process of its own', () => {
  test.each(Object.entries(RUNS))(
    '%s: a run in a process of its own leaves the same results',
    async (_, plan) => {
      expect(await left(plan, true)).toEqual(await left(plan, false));
    },
  );

  test('a run keeps nothing of an earlier run', async () => {
    const plans = Object.values(RUNS).slice(0, 4);
    const first = [];
    for (const plan of plans) first.push(await left(plan, true));
    const again = [];
    for (const plan of plans.toReversed()) again.unshift(await left(plan, true));
    expect(again).toEqual(first);
  });

  test('the modules that touch the process are loaded for each run', () => {
    const names = [...modulesOfRun(ACTION)].map((url) => url.replace(/^.*\//, ''));
    expect(names).toEqual(expect.arrayContaining(['index.js', 'action.js']));
    const kept = ['start.js', 'gate.js', 'hashing.js', 'shared-drift-diagnose.js', 'shared-ajv.js'];
    expect(names.filter((name) => kept.includes(name))).toEqual([]);
  });
});

test('each module of the package loads by itself in a new process', () => {
  const entries = [...modulesOfRun(ACTION)].filter((url) => url !== pathToFileURL(ACTION).href);
  for (const url of entries) {
    const run = spawnSync(process.execPath, [
      '--input-type=module',
      '-e',
      `await import('${url}')`,
    ]);
    expect([url, run.status, String(run.stderr)]).toEqual([url, 0, '']);
  }
});
