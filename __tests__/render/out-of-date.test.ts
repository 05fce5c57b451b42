import { describe, expect, test } from '@jest/globals';
import { outOfDateBody } from '../../src/render/out-of-date.ts';
import { nextState, stateLine } from '../../src/render/run-state.ts';
import { checkedFile, reportOf } from './report.fixture.ts';

const HEAD = '1'.repeat(40);
const WAS = '2'.repeat(40);
const run = { id: '12', attempt: 3, url: 'https://github.invalid/a/b/actions/runs/12' };

describe('the note that replaces a comment', () => {
  test.each(['running', 'interrupted', 'unposted'] as const)('%s names both heads', (why) => {
    const body = outOfDateBody({ why, head: HEAD, was: WAS, previous: '', run }, '<!-- marker -->');
    const [marker, title = ''] = body.split('\n');
    expect(marker).toBe('<!-- marker -->');
    expect(title).toMatch(/^### .+not .+ \u00b7 head `111111111111`$/);
    expect(body).toContain('was about `222222222222`');
    expect(body).toContain('>run 12.3</a>');
    expect(body).not.toMatch(/\u2705|\bpass|\bhold\b/);
  });

  test('names no unknown head', () => {
    const body = outOfDateBody({ why: 'running', head: '', was: null, previous: '', run }, 'm');
    expect(body).not.toContain('head');
    expect(body).toContain('is out of date');
  });

  test('keeps the state of the comment, and none of its text', () => {
    const state = stateLine(nextState(reportOf([checkedFile()]), null));
    const previous = `<!-- marker -->\n${state}\n### all is well\n`;
    const note = { why: 'running', head: HEAD, was: WAS, run } as const;
    const body = outOfDateBody({ ...note, previous }, 'm');
    expect(body.split('\n').slice(0, 2)).toEqual(['m', state]);
    expect(body).not.toContain('all is well');
    const forged = previous.replace('state=1', 'state=1 <b>');
    expect(outOfDateBody({ ...note, previous: forged }, 'm')).not.toContain('<b>');
  });
});
