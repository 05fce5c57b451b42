import type { Allowance } from './allowance.js';
import type { ByteSink } from './byte-source.js';
import type { Hashed } from './hashed.js';
import type { OtherAlgorithm } from './seal.js';
export type { Hashed, HashedEntries } from './hashed.js';
/** SHA-256 of bytes at hand, in lower-case hex. */
export declare function sha256(bytes: Uint8Array): string;
/**
 * Hashes one object as it streams by; nothing is kept, nothing is decoded. With
 * `scanText` it is also looked at as text, for a seal that declares what it is;
 * `others` names further algorithms, computed in the same pass.
 */
export declare class DigestSink implements ByteSink {
    #private;
    constructor(done: (result: Hashed) => void, scanText?: boolean, others?: readonly OtherAlgorithm[]);
    start(bytes: number): void;
    chunk(bytes: Uint8Array): void;
    end(): void;
    fail(reason: string): void;
}
export type Collected = {
    readonly ok: true;
    readonly bytes: Uint8Array;
} | {
    readonly ok: false;
    readonly why: 'unreadable' | 'too-large' | 'over-total';
    readonly size: number;
    readonly reason: string;
};
/** Keeps one object's bytes, within an allowance; beyond it, says so and keeps nothing. */
export declare class CollectSink implements ByteSink {
    #private;
    constructor(allowance: Allowance, done: (result: Collected) => void);
    start(bytes: number): void;
    chunk(bytes: Uint8Array): void;
    end(): void;
    fail(reason: string): void;
}
