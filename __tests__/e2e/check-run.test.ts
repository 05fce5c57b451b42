import { describe, expect, test } from '@jest/globals';
import { TOKEN, WORKFLOW_PERMISSIONS } from '../../src/demo/walk.ts';
import { sceneOf } from './attack.fixture.ts';
import { SEAL, seal } from './packet.fixture.ts';
import type { Scene, Step } from './scene.fixture.ts';

const COUNT = 120;
const SEALED = Object.fromEntries(
  Array.from({ length: COUNT }, (_, at) => [
    `f/${String(at).padStart(3, '0')}.txt`,
    `Text ${at}\n`,
  ]),
);
const inPacket = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`packet/${path}`, text]));
const BASE = { ...inPacket(SEALED), [SEAL]: seal(SEALED) };
const HEAD = inPacket(
  Object.fromEntries(Object.entries(SEALED).map(([path, text]) => [path, text.toUpperCase()])),
);
const MANY = { base: BASE, head: HEAD };

const QUIET = { comment: 'never', status: 'false' };
const run = (scene: Scene, step: Step = {}) =>
  scene.run({ ...step, inputs: { ...QUIET, ...step.inputs } });
const allow = (scene: Scene): void =>
  scene.github.permit(TOKEN, { ...WORKFLOW_PERMISSIONS, checks: 'write' });
const checks = (scene: Scene) => scene.github.state.checkRuns;
const errors = (seen: Awaited<ReturnType<typeof run>>) =>
  seen.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('a check run with annotations', () => {
  test('carries every finding, fifty a request, and no finding is also a workflow command', async () => {
    await using scene = await sceneOf(MANY);
    allow(scene);
    const seen = await run(scene);
    const [check, second] = checks(scene);
    expect(second).toBeUndefined();
    expect(check).toMatchObject({
      name: 'seal-vs-bytes annotations',
      headSha: scene.request.headSha,
      status: 'completed',
      conclusion: 'neutral',
      title: 'Drift in 120 of 120 sealed files',
    });
    expect(check?.annotations).toHaveLength(COUNT);
    expect(new Set(check?.annotations.map(({ path }) => path)).size).toBe(COUNT);
    const posts = scene.github.requests.filter(({ path }) => path.includes('/check-runs'));
    expect(posts.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(errors(seen)).toEqual(['Seal vs bytes: drift in 120 of 120 sealed files']);
  });

  test('is tried with auto; without permission, workflow commands carry the findings', async () => {
    await using scene = await sceneOf(MANY);
    const seen = await run(scene);
    expect(checks(scene)).toEqual([]);
    expect(errors(seen)).toHaveLength(10);
    expect(errors(seen).at(-2)).toContain('And 112 more');
    expect(seen.annotations.filter(({ message }) => message.includes('check run'))).toEqual([]);
  });

  test('asked for by name and refused: a notice reports it, and no finding is lost', async () => {
    await using scene = await sceneOf(MANY);
    const seen = await run(scene, { inputs: { annotations: 'check-run' } });
    expect(errors(seen)).toHaveLength(10);
    const notices = seen.annotations.filter(({ message }) => message.includes('check run'));
    expect(notices.map(({ message }) => message)).toEqual([
      'The check run with the annotations was not posted (HTTP 403: the token lacks the permission): they are in the log instead. Grant "permissions: checks: write".',
    ]);
  });

  test('accepted in part: workflow commands carry the rest, nothing twice', async () => {
    await using scene = await sceneOf(MANY);
    allow(scene);
    scene.github.fail({ method: 'PATCH', path: /check-runs/, times: 9, with: { status: 422 } });
    const seen = await run(scene);
    expect(checks(scene)[0]?.annotations).toHaveLength(50);
    const posted = new Set(checks(scene)[0]?.annotations.map(({ path }) => path));
    const said = seen.annotations.flatMap(({ properties }) => properties.file ?? []);
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((path) => posted.has(path))).toEqual([]);
    expect(errors(seen).at(-2)).toContain('And 62 more');
  });

  test('workflow commands alone, or no annotations', async () => {
    await using scene = await sceneOf(MANY);
    allow(scene);
    const commands = await run(scene, { inputs: { annotations: 'commands' } });
    expect(errors(commands)).toHaveLength(10);
    const none = await run(scene, { inputs: { annotations: 'none' } });
    expect(errors(none)).toEqual(['Seal vs bytes: drift in 120 of 120 sealed files']);
    expect(checks(scene)).toEqual([]);
  });

  test('is not created for a pass', async () => {
    await using scene = await sceneOf({ base: BASE });
    allow(scene);
    const seen = await run(scene);
    expect(seen.outputs.verdict).toBe('pass');
    for (const { conclusion } of checks(scene)) expect(conclusion).toBe('success');
  });
});
