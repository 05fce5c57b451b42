import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as architecture from './architecture.ts';
import { ROOT } from './bundle.ts';
import { CAUSES_PAGE, causeTable } from './cause-table.ts';
import * as firstUse from './first-use.ts';
import * as limits from './limits-table.ts';
import { withTables } from './readme-tables.ts';
import * as reference from './reference.ts';
import * as tutorial from './tutorial.ts';

/** Writes every page, table and picture that is made from sources or from a run. */
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

writeFileSync(join(ROOT, 'README.md'), withTables(read('README.md'), read('action.yml')));
writeFileSync(architecture.PAGE, architecture.architecturePage());
writeFileSync(
  architecture.CONTRIBUTING,
  architecture.withPicture(readFileSync(architecture.CONTRIBUTING, 'utf8')),
);
writeFileSync(CAUSES_PAGE, causeTable());
writeFileSync(firstUse.PAGE, firstUse.firstUsePage());
writeFileSync(limits.PAGE, limits.limitsPage());
writeFileSync(reference.PAGE, reference.referencePage());
writeFileSync(tutorial.PAGE, await tutorial.tutorialPage());
