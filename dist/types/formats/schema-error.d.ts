/** What a generated validator says of one violation: ajv's error, as far as it is used. */
export interface SchemaError {
    /** JSON Pointer (RFC 6901) of the value at fault. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly parentSchema?: unknown;
    readonly data?: unknown;
}
/** A validator that `scripts/generate-validators.ts` generates from a schema. */
export interface Validate {
    (document: unknown): boolean;
    /** Of the last call; null if it found nothing. */
    errors?: readonly SchemaError[] | null;
}
