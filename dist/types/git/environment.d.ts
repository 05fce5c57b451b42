/**
 * The environment of git: built from these names alone. A token, an input or a
 * `GIT_*` variable of the run reaches no git process, and none that git starts.
 */
export type Environment = Readonly<Record<string, string | undefined>>;
export interface EnvironmentOptions {
    readonly hook: boolean;
    /** The one protocol that may be used; null: none. */
    readonly protocol: string | null;
    /** Configuration for this call: by environment, because a token is never on a command line. */
    readonly config: readonly (readonly [string, string])[];
}
export declare function gitEnvironment(env: Environment, { hook, protocol, config }: EnvironmentOptions): Record<string, string>;
