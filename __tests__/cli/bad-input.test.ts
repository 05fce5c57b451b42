import { describe, expect, test } from '@jest/globals';
import { terminalText } from '../../src/render/terminal.ts';
import { expectReadable, expectRefused, reportOn } from './bad-input.fixture.ts';
import { BAD_LISTS } from './bad-lists.fixture.ts';
import { BAD_PATHS } from './bad-paths.fixture.ts';
import { BAD_EVIDENCE, BAD_REGISTERS } from './bad-registers.fixture.ts';
import { BAD_SEALS } from './bad-seals.fixture.ts';

describe('a seal that cannot be read', () => {
  test.each(BAD_SEALS)('$title', expectRefused);
});

describe('a path that is not allowed', () => {
  test.each(BAD_PATHS)('$title', expectRefused);
});

describe('a register that cannot be read', () => {
  test.each(BAD_REGISTERS)('$title', expectRefused);
});

describe('evidence that does not validate', () => {
  test.each(BAD_EVIDENCE)('$title', async ({ head, says }) => {
    const report = await reportOn({ head });
    expect(report.verdict).toBe('fail');
    expect(report.findings.filter(({ severity }) => severity === 'fail')).toContainEqual(
      expect.objectContaining({
        file: 'x.blockers.json',
        message: expect.stringMatching(/rollback\.json/),
      }),
    );
    const text = terminalText(report);
    expect(text).toMatch(says);
    expectReadable(text);
  });
});

describe('a list, a statement or a bag that cannot be read', () => {
  test.each(BAD_LISTS)('$title', expectRefused);
});
