/**
 * The environment of git: built from these names alone. A token, an input or a
 * `GIT_*` variable of the run reaches no git process, and none that git starts.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs, the user's own configuration and temporary files are. */
const ALWAYS: readonly string[] = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  // Windows: without these neither git nor its TLS library starts.
  'SystemRoot',
  'SystemDrive',
  'windir',
  'ComSpec',
  'PATHEXT',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'ProgramFiles',
];

/** How a server is reached: for `fetch` and `ls-remote` alone. */
const NETWORK: readonly string[] = [
  'USER',
  'LOGNAME',
  'SSH_AUTH_SOCK',
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_PROXY_SSL_CAINFO',
];

/** What git sets for a hook: a pre-commit hook judges the index that git names, which need not be `.git/index`. */
const HOOK: readonly string[] = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'];

/**
 * System and user configuration stay readable: they belong to the owner of the
 * machine, and name certificates, proxies and safe directories. No prompt, no
 * optional lock, no replacement object, no literal path read as a pattern.
 */
const FIXED: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // Set and empty: neither core.askPass nor SSH_ASKPASS is used.
  GIT_ASKPASS: '',
  GIT_PAGER: 'cat',
  GIT_LITERAL_PATHSPECS: '1',
  // git 2.44 and newer: an absent object is absent, and no fetch starts inside a read.
  GIT_NO_LAZY_FETCH: '1',
};

export interface EnvironmentOptions {
  readonly hook: boolean;
  /** The one protocol that may be used; null: none. */
  readonly protocol: string | null;
  /** Configuration for this call: by environment, because a token is never on a command line. */
  readonly config: readonly (readonly [string, string])[];
}

export function gitEnvironment(
  env: Environment,
  { hook, protocol, config }: EnvironmentOptions,
): Record<string, string> {
  const names = [...ALWAYS, ...(protocol === null ? [] : NETWORK), ...(hook ? HOOK : [])];
  const made = { ...pick(env, names), ...FIXED, GIT_ALLOW_PROTOCOL: protocol ?? '' };
  if (config.length === 0) return made;
  const pairs = config.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { ...made, GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(pairs) };
}

/** Windows writes `Path` where others write `PATH`. */
function pick(env: Environment, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = env[name];
    if (value !== undefined) picked[name] = value;
  }
  if (picked.PATH === undefined && env.Path !== undefined) picked.PATH = env.Path;
  return picked;
}
