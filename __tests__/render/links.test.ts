import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linksOf, permalink } from '../../src/render/markdown/links.ts';
import { hostileText } from './hostile.fixture.ts';
import { rendered } from './rendered.fixture.ts';
import { report } from './report.fixture.ts';

const REPO = 'https://github.com/octo/packets';
const OID = '1'.repeat(40);

describe('a permanent link', () => {
  test.each([
    ['packet/plan.json', 10, `${REPO}/blob/${OID}/packet/plan.json#L10`],
    ['packet/x.md', 10, `${REPO}/blob/${OID}/packet/x.md?plain=1#L10`],
    ['packet/x.md', null, `${REPO}/blob/${OID}/packet/x.md`],
    ['a b/c#d?e%f.txt', 1, `${REPO}/blob/${OID}/a%20b/c%23d%3Fe%25f.txt#L1`],
    ["(x)'!*.txt", 1, `${REPO}/blob/${OID}/%28x%29%27%21%2A.txt#L1`],
    ['\u00fc\u{1f512}.txt', 1, `${REPO}/blob/${OID}/%C3%BC%F0%9F%94%92.txt#L1`],
    ['byte-\udcff.txt', 1, `${REPO}/blob/${OID}/byte-%FF.txt#L1`],
  ])('%j line %s', (path, line, url) => {
    expect(permalink(REPO, OID, path, line)).toBe(url);
  });

  test.each([
    [null, OID, 'x'],
    ['javascript:alert(1)', OID, 'x'],
    ['https://github.com/octo/packets)](https://evil.invalid', OID, 'x'],
    ['https://github.com', OID, 'x'],
    ['ftp://github.com/octo/packets', OID, 'x'],
    ['https://user@github.com/octo/packets', OID, 'x'],
    [REPO, null, 'x'],
    [REPO, 'main', 'x'],
    [REPO, OID, '../x'],
    [REPO, OID, 'a//b'],
    [REPO, OID, '/x'],
    [REPO, OID, ''],
    [REPO, OID, '\ud800'],
    [REPO, OID, 'x'.repeat(2000)],
  ])('of %j, %j, %j is absent', (repository, commit, path) => {
    expect(permalink(repository, commit, path, 1)).toBeNull();
  });

  test('is one link to the file, whatever its name, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(null, 1, 12), (path, line) => {
        const page = rendered(`A ${linksOf(report()).head(path, line)} Z`);
        const allowed = ['a', 'code', 'p'];
        expect(page.elements.filter((name) => !allowed.includes(name))).toEqual([]);
        for (const attribute of page.attributes) {
          expect(attribute).toMatch(
            /^href="https:\/\/github\.com\/octo\/packets\/blob\/1{40}\/[\w%/.:@&=+$,;-]*(?:\?plain=1)?(?:#L\d+)?"$/,
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('without a repository, as on the command line, there are names and no links', () => {
  const local = report({ run: { ...report().run, repository: null } });
  expect(linksOf(local).head('x.md', 3)).toBe('`x.md`');
});

test('a line of a trusted seal is linked on the base, any other one on the head', () => {
  const links = linksOf(report());
  expect(links.base('x', 3)).toContain(`/blob/${'2'.repeat(40)}/`);
  expect(links.head('x', 3)).toContain(`/blob/${'1'.repeat(40)}/`);
  const commit = linksOf(report({ checked: { ...report().checked, base: null, head: null } }));
  expect(commit.base('x', 3)).toBe(commit.head('x', 3));
  expect(commit.head('x', 3)).toContain(`/blob/${'3'.repeat(40)}/`);
});
