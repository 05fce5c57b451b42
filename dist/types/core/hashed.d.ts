import type { Digest } from './seal.js';
import type { TextFacts } from './text-scan.js';
/** What hashing one object gives: its digests, and what was seen of it as text; or why there is none. */
export type Hashed = {
    readonly ok: true;
    readonly digest: Digest;
    readonly text: TextFacts | null;
} | {
    readonly ok: false;
    readonly reason: string;
};
/** What hashing entries gave, in the order of the entries; undefined: there was no answer. */
export interface HashedEntries {
    at(index: number): Hashed | undefined;
}
