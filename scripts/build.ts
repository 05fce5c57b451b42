import { join } from 'node:path';
import { bundle, ROOT } from './bundle.ts';
import { writeValidators } from './generate-validators.ts';

/** Makes everything that is made: validators, then `dist/`. */
await writeValidators();
await bundle(ROOT, join(ROOT, 'dist'));
