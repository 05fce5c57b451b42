import { describe, expect, test } from '@jest/globals';
import { type Attack, sceneOf } from './attack.fixture.ts';
import { DECISION, EDITED } from './packet.fixture.ts';
import { BOT, type Scene } from './scene.fixture.ts';

/** What the comment remembers, and when there is one. */

const DRIFTED = { 'packet/decision.md': EDITED };
const DRIFT: Attack = { head: DRIFTED };
const FINE: Attack = { head: { 'packet/notes.md': 'edited\n' } };

const short = (oid: string): string => oid.slice(0, 12);
const firstLine = ({ comments }: Scene): string => comments[0]?.split('\n')[2] ?? '';

describe('the state in the comment', () => {
  const UNDONE = { 'packet/decision.md': DECISION };

  test('of the previous run: drifts that are fixed, and the list of runs', async () => {
    await using scene = await sceneOf(DRIFT);
    await scene.run({ runId: 1 });
    const before = short(scene.request.headSha);
    scene.push(UNDONE);
    const seen = await scene.run({ runId: 2 });
    const since = `- Since the last run (head \`${before}\`): 1 file no longer drifts`;
    expect(seen.comments[0]).toContain(since);
    expect(seen.comments[0]).toContain(`| \`${before}\` | fail | 1 of 2 drifted`);
  });

  test('forged by the same account: changes no verdict, and none of its text is shown', async () => {
    await using scene = await sceneOf(DRIFT);
    const marker = `<!-- seal-vs-bytes key=default run=4 attempt=1 head=${scene.request.headSha} -->`;
    const state = '<!-- seal-vs-bytes state=1 runs=feedfeedfeed.p.0.999.0.0 now=; before=- -->';
    for (const line of [state, state.replace(' -->', ' FORGED <img src=x onerror=alert(1)> -->')]) {
      const { id } = scene.github.state.addComment(7, BOT, `${marker}\n${line}\nFORGED`);
      const seen = await scene.run({ runId: 5 });
      expect(seen.comments).toHaveLength(1);
      expect(seen.comments[0]).toContain('drift in 1 of 2 sealed files');
      expect(seen.comments[0]).not.toMatch(/FORGED|<img/);
      scene.github.state.deleteComment(id);
    }
  });
});

describe('the input comment', () => {
  test('on-drift: none on a pass, then one, which turns green again', async () => {
    await using scene = await sceneOf(FINE);
    const inputs = { comment: 'on-drift' };
    const first = await scene.run({ runId: 1, inputs });
    expect(first.comments).toEqual([]);
    expect(first.outputs['comment-url']).toBe('');
    scene.push(DRIFTED);
    expect((await scene.run({ runId: 2, inputs })).comments).toHaveLength(1);
    scene.push({ 'packet/decision.md': DECISION });
    await scene.run({ runId: 3, inputs });
    expect(scene.comments).toHaveLength(1);
    expect(firstLine(scene)).toContain('2 of 2 sealed files match');
  });

  test('on-change: none for a change of unwatched files', async () => {
    await using scene = await sceneOf(FINE);
    const seen = await scene.run({ inputs: { comment: 'on-change' } });
    expect([seen.outputs.verdict, seen.comments]).toEqual(['pass', []]);
  });
});
