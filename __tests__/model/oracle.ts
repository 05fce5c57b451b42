import { type RegisterJson, type SealJson, sha256, type Tree } from './packet.ts';

/**
 * What must not have happened, told without the gate's own code: plain looks
 * at the tree that the protected branch has now, and at the one it had.
 */

interface Seals {
  /** SHA-256 by repository path, of every seal together. */
  readonly digests: ReadonlyMap<string, string>;
  readonly closed: readonly string[];
}

function sealsOf(tree: Tree): Seals {
  const digests = new Map<string, string>();
  const closed: string[] = [];
  for (const [path, content] of Object.entries(tree)) {
    if (!path.endsWith('.seal.json') || typeof content !== 'string') continue;
    const seal = read<SealJson>(content);
    if (seal === null) continue;
    const folder = seal.root ?? path.split('/').slice(0, -1).join('/');
    const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
    for (const file of seal.files) digests.set(`${prefix}${file.path}`, file.sha256);
    for (const pattern of seal.closed ?? []) closed.push(`${prefix}${pattern}`);
  }
  return { digests, closed };
}

function registerOf(tree: Tree, packet: string): RegisterJson | null {
  for (const [path, content] of Object.entries(tree)) {
    if (!path.endsWith('.blockers.json') || typeof content !== 'string') continue;
    const register = read<RegisterJson>(content);
    if (register?.packet === packet) return register;
  }
  return null;
}

function read<T>(content: string): T | null {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** The model's packet: the folder that its documents are in, and its name. */
const FOLDER = 'p/';
const PACKET = 'P0';
const CLOSED_FOLDERS = [
  { pattern: 'p/evidence/**', folder: 'p/evidence', file: /^p\/evidence\// },
  { pattern: 'p/plans/**/*.sql', folder: 'p/plans', file: /^p\/plans\/.*\.sql$/ },
] as const;

/** What is wrong with `now`, seen from the branch as it was first, or was last approved. */
export function violations(first: Tree, now: Tree): string[] {
  return [
    ...sealViolations(first, now),
    ...strangers(first, now),
    ...requirements(first, now),
    ...disguises(first, now),
  ];
}

/** The look-alikes that the model's edits write, and what each is taken for. */
const LOOKS: Readonly<Record<string, string>> = { '\u0420': 'P', '\u041e': 'O' };

/** Packets and options under a name that reads like one that the branch has, or had. */
function disguises(first: Tree, now: Tree): string[] {
  const known = new Set([...namesOf(first), ...namesOf(now)]);
  return namesOf(now)
    .filter((name) => {
      const read = [...name].map((character) => LOOKS[character] ?? character).join('');
      return read !== name && known.has(read);
    })
    .map((name) => `a name in disguise: ${name}`);
}

function namesOf(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([path, content]) => {
    if (!path.endsWith('.blockers.json') || typeof content !== 'string') return [];
    const register = read<RegisterJson>(content);
    return register === null ? [] : [register.packet, ...register.options.map(({ id }) => id)];
  });
}

function sealViolations(first: Tree, now: Tree): string[] {
  const [before, after] = [sealsOf(first), sealsOf(now)];
  const wrong: string[] = [];
  for (const [path, digest] of before.digests) {
    const content = now[path];
    if (typeof content !== 'string' || sha256(content) !== digest)
      wrong.push(`sealed bytes changed: ${path}`);
    if (after.digests.get(path) !== digest) wrong.push(`coverage lost: ${path}`);
  }
  const lost = before.closed.filter((pattern) => !after.closed.includes(pattern));
  return [...wrong, ...lost.map((pattern) => `closed pattern lost: ${pattern}`)];
}

/** Whatever is new in a folder that is closed, or leads out of it. */
function strangers(first: Tree, now: Tree): string[] {
  const { closed } = sealsOf(first);
  const folders = CLOSED_FOLDERS.filter(({ pattern }) => closed.includes(pattern));
  return Object.entries(now).flatMap(([path, content]) => {
    if (first[path] !== undefined) return [];
    const stranger = folders.some(({ folder, file }) => {
      const around = path === folder || path.startsWith(`${folder}/`);
      return file.test(path) || (typeof content !== 'string' && around);
    });
    return stranger ? [`stranger in a closed folder: ${path}`] : [];
  });
}

function requirements(first: Tree, now: Tree): string[] {
  const [was, is] = [registerOf(first, PACKET), registerOf(now, PACKET)];
  if (was === null) return [];
  if (is === null) return ['the register is gone'];
  const wrong: string[] = [];
  if (is.default !== was.default) wrong.push('the default changed');
  for (const option of was.options) {
    const kept = is.options.find(({ id }) => id === option.id);
    if (kept === undefined) wrong.push(`option lost: ${option.id}`);
    else if (!asksAsMuch(option, kept)) wrong.push(`option relaxed: ${option.id}`);
  }
  for (const [kind, before, after] of [
    ['grant', was.grants, is.grants],
    ['blocker', was.blockers, is.blockers],
  ] as const) {
    for (const entry of before) {
      const kept = after.find(({ id }) => id === entry.id);
      if (kept === undefined) wrong.push(`${kind} lost: ${entry.id}`);
      else wrong.push(...lessEvidence(entry, kept).map((path) => `evidence lost: ${path}`));
    }
  }
  return [...wrong, ...blockerWords(was, is), ...schemaViolations(first, now, was)];
}

type Option = RegisterJson['options'][number];

function asksAsMuch(was: Option, now: Option): boolean {
  const blockers =
    now.requires === 'all' ||
    (was.requires !== 'all' && was.requires.every((id) => now.requires.includes(id)));
  const grants = (was.grants ?? []).every((id) => (now.grants ?? []).includes(id));
  return blockers && grants && was.summary === now.summary;
}

type WithEvidence = Pick<RegisterJson['grants'][number], 'evidence'>;

function lessEvidence(was: WithEvidence, now: WithEvidence): string[] {
  return (was.evidence ?? [])
    .filter(
      ({ path, schema }) =>
        !(now.evidence ?? []).some(
          (kept) => kept.path === path && (schema === undefined || kept.schema === schema),
        ),
    )
    .map(({ path }) => path);
}

function blockerWords(was: RegisterJson, is: RegisterJson): string[] {
  return was.blockers.flatMap((blocker) => {
    const kept = is.blockers.find(({ id }) => id === blocker.id);
    if (kept === undefined) return [];
    const wrong: string[] = [];
    if (kept.gate !== blocker.gate) wrong.push(`gate reworded: ${blocker.id}`);
    if (kept.actors.join() !== blocker.actors.join()) wrong.push(`actors changed: ${blocker.id}`);
    const unlocked = (blocker.locks ?? []).filter((path) => !(kept.locks ?? []).includes(path));
    return [...wrong, ...unlocked.map((path) => `lock lost: ${path}`)];
  });
}

function schemaViolations(first: Tree, now: Tree, was: RegisterJson): string[] {
  const named = [...was.blockers, ...was.grants].flatMap(({ evidence = [] }) => evidence);
  const schemas = new Set(named.flatMap(({ schema }) => (schema === undefined ? [] : [schema])));
  return [...schemas]
    .map((schema) => `${FOLDER}${schema}`)
    .filter((path) => first[path] !== now[path])
    .map((path) => `schema changed: ${path}`);
}

/** Options that the requirements of `first` justify, by what `now` has. */
export function justified(first: Tree, now: Tree): ReadonlySet<string> {
  const [was, is] = [registerOf(first, PACKET), registerOf(now, PACKET)];
  if (was === null || is === null) return new Set();
  const { digests } = sealsOf(now);
  const proven = (asked: WithEvidence, named: WithEvidence): boolean => {
    const all = [...(asked.evidence ?? []), ...(named.evidence ?? [])];
    return (
      all.length > 0 &&
      all.every(({ path, schema }) => {
        const content = now[`${FOLDER}${path}`];
        if (typeof content !== 'string' || digests.get(`${FOLDER}${path}`) !== sha256(content))
          return false;
        return schema === undefined || read<{ granted?: unknown }>(content)?.granted !== undefined;
      })
    );
  };
  const closed = new Set(
    is.blockers
      .filter(({ id, status, ...named }) => {
        const asked = was.blockers.find((blocker) => blocker.id === id);
        return status === 'closed' && proven(asked ?? {}, named);
      })
      .map(({ id }) => id),
  );
  const granted = new Set(
    is.grants
      .filter(({ id, status, ...named }) => {
        const asked = was.grants.find((grant) => grant.id === id);
        return status === 'granted' && proven(asked ?? {}, named);
      })
      .map(({ id }) => id),
  );
  const everyBlocker = is.blockers.map(({ id }) => id);
  const just = was.options.filter(({ requires, grants = [] }) => {
    const required = requires === 'all' ? everyBlocker : requires;
    return required.every((id) => closed.has(id)) && grants.every((id) => granted.has(id));
  });
  // An option that is new is justified where one that it is no easier than is.
  const bars = just.filter(({ id }) => id !== was.default);
  const added = is.options.filter(
    (option) =>
      !was.options.some(({ id }) => id === option.id) &&
      bars.some((bar) => asksAsMuch({ ...bar, summary: option.summary }, option)),
  );
  return new Set([...just, ...added].map(({ id }) => id));
}
