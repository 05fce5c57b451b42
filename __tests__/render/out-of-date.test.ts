import { describe, expect, test } from '@jest/globals';
import { outOfDateBody } from '../../src/render/out-of-date.ts';

const HEAD = '1'.repeat(40);
const WAS = '2'.repeat(40);
const run = { id: '12', attempt: 3, url: 'https://github.invalid/a/b/actions/runs/12' };

describe('the note that replaces a comment', () => {
  test.each(['running', 'interrupted', 'unposted'] as const)('%s names both heads', (why) => {
    const body = outOfDateBody({ why, head: HEAD, was: WAS, run }, '<!-- marker -->');
    const [marker, title = ''] = body.split('\n');
    expect(marker).toBe('<!-- marker -->');
    expect(title).toMatch(/^### .+not .+ \u00b7 head `111111111111`$/);
    expect(body).toContain('was about `222222222222`');
    expect(body).toContain('>run 12.3</a>');
    expect(body).not.toMatch(/\u2705|\bpass|\bhold\b/);
  });

  test('names no head that is not known', () => {
    const body = outOfDateBody({ why: 'running', head: '', was: null, run }, 'm');
    expect(body).not.toContain('head');
    expect(body).toContain('is out of date');
  });
});
