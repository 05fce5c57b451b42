// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
export declare const schema: Readonly<Record<string, unknown>>;
