import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { HOME_PAGE, REPOSITORY, SCHEMAS, VERSION } from '../../src/core/version.ts';

const { version, repository } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

test('version and URLs are those of the package', () => {
  expect(VERSION).toBe(version);
  expect(repository.url).toBe(`git+https://github.com/${REPOSITORY}.git`);
  expect(repository.url).toBe(`git+${HOME_PAGE}.git`);
  expect(SCHEMAS).toBe(
    `https://raw.githubusercontent.com/${REPOSITORY}/v${version.split('.')[0]}/schemas`,
  );
});
