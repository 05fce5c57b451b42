/**
 * The git attributes that can change a file's bytes between commit and
 * checkout (gitattributes(5)). Values are git's own words: `set`, `unset`,
 * `unspecified`, or the value given.
 */
export declare const ALTERING_ATTRIBUTES: readonly ['text', 'eol', 'filter', 'ident', 'working-tree-encoding'];
export type AlteringAttribute = (typeof ALTERING_ATTRIBUTES)[number];
export type PathAttributes = Readonly<Record<AlteringAttribute, string>>;
/** Asks git what `.gitattributes` say of paths. */
export interface AttributeReader {
    read(paths: readonly string[]): Promise<ReadonlyMap<string, PathAttributes>>;
}
export interface AttributeAdvice {
    /** What alters the bytes, each as `name` or `name=value`. */
    readonly altering: readonly string[];
    /** Not altering by itself: `text` is left open, so `core.autocrlf` of a clone decides. */
    readonly open: boolean;
    /** What a line of `.gitattributes` must say to protect the bytes; empty: they are protected. */
    readonly protection: readonly string[];
}
export declare function adviseOn(attributes: PathAttributes): AttributeAdvice;
/**
 * A path as a pattern of `.gitattributes` that matches it alone: anchored by
 * `/`, glob characters escaped, in C quotes where it holds whitespace or a
 * character that would end the word. Null where no such pattern can be written.
 */
export declare function attributePattern(path: string): string | null;
