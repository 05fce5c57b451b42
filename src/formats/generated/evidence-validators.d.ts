// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
import type { Validate } from '../schema-error.ts';

export declare const validators: Readonly<Record<'clone-provenance' | 'schema-compatibility' | 'dry-run' | 'rollback', Validate>>;
