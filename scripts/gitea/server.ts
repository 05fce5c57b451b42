import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import type { GiteaProgram } from './build.ts';

const START_SECONDS = 60;
/** Whatever happens, the server is gone after this. */
const LIFE_MILLISECONDS = 15 * 60_000;

export interface AdminUser {
  readonly login: string;
  readonly token: string;
}

/** A Gitea on loopback with a database of its own, in the sandbox. */
export class GiteaServer implements AsyncDisposable {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly admin: AdminUser;
  readonly #child: ChildProcess;
  readonly #log: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(url: string, admin: AdminUser, child: ChildProcess, log: string) {
    this.url = url;
    this.admin = admin;
    this.#child = child;
    this.#log = log;
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    this.#timer = setTimeout(kill, LIFE_MILLISECONDS).unref();
    process.once('exit', kill);
    // Without a listener a signal ends this process, and leaves the server behind.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(1));
  }

  /** Starts it with one administrator. Throws where it does not answer within a minute. */
  static async start(program: GiteaProgram, sandbox: Sandbox, login: string): Promise<GiteaServer> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const folder = sandbox.path('gitea');
    const config = sandbox.path('gitea/app.ini');
    for (const name of ['', '/home', '/data', '/repositories', '/custom']) mkdirSync(folder + name);
    writeFileSync(config, configuration({ folder, port, url, assets: program.assets }));
    const env = environment(sandbox, folder);
    const run = (...args: readonly string[]): string => {
      const all = [...args, '--config', config];
      const done = spawnSync(program.binary, all, { env, encoding: 'utf8', timeout: 60_000 });
      if (done.status !== 0) throw new Error(`gitea ${args[0]}: ${done.stdout}${done.stderr}`);
      return done.stdout;
    };
    run('migrate');
    const said = run(
      ...['admin', 'user', 'create', '--username', login, '--password', PASSWORD, '--admin'],
      ...['--email', `${login}@example.com`, '--must-change-password=false'],
      ...['--access-token', '--access-token-scopes', 'all'],
    );
    const token = /([0-9a-f]{40})\s*$/.exec(said)?.[1] ?? '';
    const log = sandbox.path('gitea/server.log');
    const out = openSync(log, 'a');
    const child = spawn(program.binary, ['web', '--config', config], {
      env,
      stdio: ['ignore', out, out],
    });
    const server = new GiteaServer(url, { login, token }, child, log);
    await server.#answers();
    return server;
  }

  /** What the server has logged so far. */
  log(): string {
    return readFileSync(this.#log, 'utf8');
  }

  async #answers(): Promise<void> {
    for (let second = 0; second < START_SECONDS; second += 0.25) {
      if (this.#child.exitCode !== null) break;
      const answer = await fetch(`${this.url}/api/v1/version`).catch(() => null);
      if (answer?.ok === true) return;
      await pause(250);
    }
    await this[Symbol.asyncDispose]();
    throw new Error(`Gitea does not answer:\n${this.log()}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await Promise.race([ended, pause(5_000)]);
    this.#child.kill('SIGKILL');
  }
}

/**
 * Not the sandbox's own: Gitea writes git's global configuration, and with the
 * name that is there as root it would put a file in the place of /dev/null.
 */
function environment({ env }: Sandbox, folder: string): Record<string, string> {
  return {
    PATH: env.PATH ?? '',
    LC_ALL: 'C.UTF-8',
    HOME: `${folder}/home`,
    USER: process.env.USER ?? 'root',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: `${folder}/home/.gitconfig`,
    GITEA_WORK_DIR: folder,
    GITEA_CUSTOM: `${folder}/custom`,
    // In a container there is often nobody but root; this one serves loopback, for minutes.
    ...(process.getuid?.() === 0 ? { GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true' } : {}),
  };
}

/** Of every user of the sample; the server answers nobody but this machine. */
export const PASSWORD = 'correct horse battery';

interface Place {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  readonly assets: string;
}

function configuration({ folder, port, url, assets }: Place): string {
  const sections: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
    server: {
      ...{ HTTP_ADDR: '127.0.0.1', HTTP_PORT: port, ROOT_URL: `${url}/`, DISABLE_SSH: true },
      ...{ STATIC_ROOT_PATH: assets, OFFLINE_MODE: true, LFS_START_SERVER: false },
    },
    database: { DB_TYPE: 'sqlite3', PATH: `${folder}/data/gitea.db` },
    security: { INSTALL_LOCK: true, SECRET_KEY: 'sample', PASSWORD_COMPLEXITY: 'off' },
    repository: { ROOT: `${folder}/repositories` },
    log: { MODE: 'console', LEVEL: 'Warn' },
    service: { DISABLE_REGISTRATION: true },
    mailer: { ENABLED: false },
    actions: { ENABLED: true },
    indexer: { ISSUE_INDEXER_TYPE: 'db' },
    oauth2: { ENABLED: false },
    webhook: { ALLOWED_HOST_LIST: 'loopback' },
  };
  const head = [
    `WORK_PATH = ${folder}`,
    'RUN_MODE = prod',
    `RUN_USER = ${process.env.USER ?? 'root'}`,
  ];
  const body = Object.entries(sections).flatMap(([name, entries]) => [
    `[${name}]`,
    ...Object.entries(entries).map(([key, value]) => `${key} = ${value}`),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}
