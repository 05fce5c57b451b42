import type { Account, AccountType, Branch, Permission } from './records.ts';

/** The bot behind `GITHUB_TOKEN` has this id on github.com. */
const WELL_KNOWN_IDS: ReadonlyMap<string, number> = new Map([['github-actions[bot]', 41_898_282]]);

/** One repository's name, people and branches, and the clock by which it writes times. */
export class Accounts {
  readonly owner: string;
  readonly repo: string;
  readonly #now: () => Date;
  readonly #accounts = new Map<string, Account>();
  readonly #permissions = new Map<string, Permission>();
  readonly #branches = new Map<string, Branch>();

  constructor(owner: string, repo: string, now: () => Date) {
    this.owner = owner;
    this.repo = repo;
    this.#now = now;
    this.account(owner);
  }

  /** The present time as the API writes it. */
  stamp(): string {
    return this.#now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  /** The account of this login, made at its first mention; `x[bot]` is an app's. */
  account(login: string, type?: AccountType): Account {
    const key = login.toLowerCase();
    const known = this.#accounts.get(key);
    if (known !== undefined) return known;
    const id = WELL_KNOWN_IDS.get(login) ?? 100 + this.#accounts.size;
    const made = { login, id, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
    this.#accounts.set(key, made);
    return made;
  }

  findAccount(login: string): Account | undefined {
    return this.#accounts.get(login.toLowerCase());
  }

  /** What a person may do here. The repository is public: whoever is not named may read. */
  permission(login: string): Permission {
    const isOwner = login.toLowerCase() === this.owner.toLowerCase();
    return this.#permissions.get(login.toLowerCase()) ?? (isOwner ? 'admin' : 'read');
  }

  setPermission(login: string, permission: Permission): void {
    this.account(login);
    this.#permissions.set(login.toLowerCase(), permission);
  }

  branch(name: string): Branch | undefined {
    return this.#branches.get(name);
  }

  setBranch(name: string, sha: string, isProtected = this.branch(name)?.protected ?? false): void {
    this.#branches.set(name, { name, sha, protected: isProtected });
  }
}
