import type { Place } from '../core/problem.js';
/** A parsed manifest: plain data, and where in the text each part of it is. */
export interface JsonDocument {
    /** Own, enumerable properties only: a key `__proto__` is a property like any other. */
    readonly value: unknown;
    /** Where the value at this JSON Pointer (RFC 6901) starts, or the nearest value around it. */
    placeOf(pointer: string): Place;
    /** Where the key of the value at this JSON Pointer starts; of an array's item, the item. */
    placeOfKey(pointer: string): Place;
    /** Whether every number is written in plain digits: no sign, point or exponent. */
    readonly plainNumbers: boolean;
    /** The text of the number at this JSON Pointer as it was written; null if it is none. */
    numberAt(pointer: string): string | null;
}
/** A document that was parsed from a JSON text. */
export interface JsonText extends JsonDocument {
    /** `placeOf` a member of each item of the list at this JSON Pointer. */
    placesIn(list: string, member: string): readonly Place[];
}
/** Values of one document: 200,000 sealed files with all their members have 1.8 million. */
export declare const JSON_VALUES = 2000000;
/** Whether a number is written in plain digits: no sign, point or exponent. */
export declare function isPlainNumber(written: string): boolean;
/** One step of a JSON Pointer, escaped (RFC 6901, 3). */
export declare function pointerStep(key: string | number): string;
export declare function pointerSteps(pointer: string): readonly string[];
/**
 * Offsets of a document's values in reading order, as flat columns: a manifest
 * may hold millions of values, and only the few that have a problem, and the
 * sealed files, are ever looked up.
 */
export declare class ValueOffsets {
    #private;
    get count(): number;
    get plainNumbers(): boolean;
    number(written: string): void;
    key(key: string, offset: number): void;
    value(offset: number): void;
    begin(offset: number): void;
    end(): void;
    /** Offset of the value, and of its key where it has one. */
    find(pointer: string): {
        readonly value: number;
        readonly key: number;
        readonly exact: boolean;
    };
    /** Offset of a member of each item of a list, or of the item where it lacks the member. */
    membersIn(pointer: string, member: string): readonly number[];
}
/** What is known of where the values of a text are. */
export interface JsonPlaces {
    readonly plainNumbers: boolean;
    offsets(): ValueOffsets;
    /** Where it is quicker than by the offsets. */
    placesIn?(list: string, member: string): readonly Place[];
}
export declare function jsonDocument(text: string, value: unknown, places: JsonPlaces): JsonText;
