import { type Parsed } from '../core/problem.js';
import type { Seal } from '../core/seal.js';
export { formatSeal, type SealToFormat } from './seal-text.js';
/** A native seal from its bytes: every problem of it, or the seal with repository paths. */
export declare function parseSeal(bytes: Uint8Array, path: string): Parsed<Seal>;
