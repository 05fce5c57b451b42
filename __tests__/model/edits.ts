import {
  type EvidenceJson,
  entry,
  INVALID,
  MAIN,
  REGISTER,
  type RegisterJson,
  SCHEMA,
  SEAL,
  type SealJson,
  type Tree,
  text,
  VALID,
} from './packet.ts';

/** What a pull request may do to its tree in one step. Each is total: where it cannot apply, nothing changes. */
export type Edit = (tree: Tree) => Tree;

export const EDITS: Readonly<Record<string, Edit>> = {
  // files and seals
  'edit a sealed file': (tree) => ({ ...tree, 'p/a.md': 'Execute.\n' }),
  'edit another sealed file': (tree) => ({ ...tree, 'p/b.md': 'Execute too.\n' }),
  'put it back': (tree) => ({ ...tree, 'p/a.md': String(MAIN['p/a.md']) }),
  'edit what is not sealed': (tree) => ({ ...tree, 'p/notes.md': 'Other notes.\n' }),
  'delete a sealed file': (tree) => without(tree, 'p/b.md'),
  'reseal the present bytes': sealed((seal, tree) => {
    seal.files = seal.files.flatMap(({ path }) => {
      const content = tree[`p/${path}`];
      return typeof content === 'string' ? [entry(path, content)] : [];
    });
  }),
  'drop a file from the seal': sealed((seal) => {
    seal.files = seal.files.filter(({ path }) => path !== 'b.md');
  }),
  'drop the closed patterns': sealed((seal) => {
    delete seal.closed;
  }),
  'narrow a closed pattern': sealed((seal) => {
    seal.closed = ['evidence/*.json', 'plans/**/*.sql'];
  }),
  'move the root': sealed((seal) => {
    seal.root = 'elsewhere';
  }),
  'remove the seal': (tree) => without(tree, SEAL),
  'rename the seal': (tree) => rename(tree, SEAL, 'p/renamed.seal.json'),
  'move the seal into a closed folder': (tree) =>
    rename(tree, SEAL, 'p/evidence/p.seal.json', (seal) => ({ ...seal, root: 'p' })),
  'move the seal out of the pattern': (tree) => rename(tree, SEAL, 'p/p.seal.txt'),
  'split the seal': (tree) => split(tree, false),
  'split the seal and drop a file': (tree) => split(tree, true),
  'break the seal': (tree) => ({ ...tree, [SEAL]: '{' }),
  'restore the seal': (tree) => ({ ...tree, [SEAL]: String(MAIN[SEAL]) }),
  'replace the seal by one over the present bytes': (tree) => {
    const files = ['a.md', 'b.md', 'evidence/list.md'].flatMap((path) => {
      const content = tree[`p/${path}`];
      return typeof content === 'string' ? [entry(path, content)] : [];
    });
    return {
      ...tree,
      [SEAL]: text({ version: 1, files, closed: ['evidence/**', 'plans/**/*.sql'] }),
    };
  },
  // closed folders
  'put a file into a closed folder': (tree) => ({ ...tree, 'p/evidence/new.md': 'new\n' }),
  'list a file in a closed folder': (tree) => ({
    ...tree,
    'p/evidence/new.md': 'new\n',
    'p/new.seal.json': text({ version: 1, files: [entry('evidence/new.md', 'new\n')] }),
  }),
  'put a seal into a closed folder': (tree) => ({
    ...tree,
    'p/evidence/x.seal.json': text({
      version: 1,
      root: '.',
      files: [entry('p/notes.md', String(tree['p/notes.md'] ?? ''))],
    }),
  }),
  'link a folder of a closed pattern': (tree) => ({ ...tree, 'p/plans': { link: '../elsewhere' } }),
  'link a nested folder': (tree) => ({ ...tree, 'p/plans/v2': { link: '../../elsewhere' } }),
  // the register
  'drop an option': registered((made) => {
    made.options = made.options.filter(({ id }) => id !== 'GO');
  }),
  'add an option that requires nothing': registered((made) => {
    if (!made.options.some(({ id }) => id === 'GO'))
      made.options.push({ id: 'GO', summary: 'go', requires: [] });
  }),
  'add an option of its own': registered((made) => {
    if (!made.options.some(({ id }) => id === 'FREE'))
      made.options.push({ id: 'FREE', summary: 'free', requires: [] });
  }),
  'add an option that looks the same': registered((made) => {
    const grants = made.grants.map(({ id }) => id);
    if (made.options.length < 6)
      made.options.push({ id: 'G\u041e', summary: 'go', requires: 'all', grants });
  }),
  'require fewer blockers': registered(({ options }) => {
    for (const option of options) option.requires = [];
  }),
  'require fewer grants': registered(({ options }) => {
    for (const option of options) option.grants = [];
  }),
  'exchange the meanings of options': registered(({ options }) => {
    for (const option of options) if (option.id === 'HOLD') option.summary = 'go';
  }),
  'change the default': registered((made) => {
    made.default = made.options.at(-1)?.id ?? made.default;
  }),
  'drop evidence of blockers': registered(({ blockers }) => {
    for (const blocker of blockers) delete blocker.evidence;
  }),
  'drop evidence of grants': registered(({ grants }) => {
    for (const grant of grants) delete grant.evidence;
  }),
  'drop schemas': registered(({ blockers, grants }) => {
    for (const { evidence = [] } of [...blockers, ...grants])
      for (const ref of evidence) delete ref.schema;
  }),
  'drop locks': registered(({ blockers }) => {
    for (const blocker of blockers) delete blocker.locks;
  }),
  'reword gates': registered(({ blockers }) => {
    for (const blocker of blockers) blocker.gate = 'nothing';
  }),
  'replace actors': registered(({ blockers }) => {
    for (const blocker of blockers) blocker.actors = ['mallory'];
  }),
  'remove a blocker': registered((made) => {
    made.blockers = made.blockers.filter(({ id }) => id !== 'B-2');
  }),
  'rename a blocker': registered(({ blockers }) => {
    for (const blocker of blockers) if (blocker.id === 'B-2') blocker.id = 'B-3';
  }),
  'close on nothing': registered(({ blockers }) => {
    for (const blocker of blockers) blocker.status = 'closed';
  }),
  'close the first on what it names': registered(({ blockers }) => {
    for (const blocker of blockers) if (blocker.id === 'B-1') blocker.status = 'closed';
  }),
  'close all on a sealed file': registered(({ blockers }) => {
    for (const blocker of blockers) close(blocker, { path: 'b.md' });
  }),
  'close all, naming what was required too': registered(({ blockers }) => {
    for (const blocker of blockers) {
      const asked = blocker.evidence ?? [];
      close(blocker, ...asked, { path: 'b.md' });
    }
  }),
  reopen: registered(({ blockers }) => {
    for (const blocker of blockers) blocker.status = 'open';
  }),
  'grant on one sealed file': registered(({ grants }) => {
    for (const grant of grants) {
      Object.assign(grant, { status: 'granted', by: 'mallory', evidence: [{ path: 'b.md' }] });
    }
  }),
  'grant on what is named': registered(({ grants }) => {
    for (const grant of grants) Object.assign(grant, { status: 'granted', by: 'mallory' });
  }),
  'revoke grants': registered(({ grants }) => {
    for (const grant of grants) grant.status = 'open';
  }),
  'remove the register': (tree) => without(tree, REGISTER),
  'break the register': (tree) => ({ ...tree, [REGISTER]: '{' }),
  'restore the register': (tree) => ({ ...tree, [REGISTER]: String(MAIN[REGISTER]) }),
  'move the register': (tree) => rename(tree, REGISTER, 'q/p.blockers.json'),
  'add a second register of the packet': (tree) => ({ ...tree, 'r/p.blockers.json': free('P0') }),
  'add a register that looks the same': (tree) => ({
    ...tree,
    'r/p.blockers.json': free('\u04200'),
  }),
  'add a register of another packet': (tree) => ({ ...tree, 'r/q.blockers.json': free('Q') }),
  'weaken the schema': (tree) => ({ ...tree, [SCHEMA]: '{}' }),
  'remove the schema': (tree) => without(tree, SCHEMA),
  // evidence
  'add evidence that does not validate': (tree) => deliver(tree, INVALID),
  'add evidence that validates': (tree) => deliver(tree, VALID),
};

function without(tree: Tree, path: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => key !== path));
}

function parsed<T>(tree: Tree, path: string): T | null {
  const content = tree[path];
  try {
    return typeof content === 'string' ? JSON.parse(content) : null;
  } catch {
    return null;
  }
}

function sealed(change: (seal: SealJson, tree: Tree) => void): Edit {
  return (tree) => {
    const seal = parsed<SealJson>(tree, SEAL);
    if (seal === null) return tree;
    change(seal, tree);
    return { ...tree, [SEAL]: text(seal) };
  };
}

function registered(change: (register: RegisterJson) => void): Edit {
  return (tree) => {
    const register = parsed<RegisterJson>(tree, REGISTER);
    if (register === null) return tree;
    change(register);
    return { ...tree, [REGISTER]: text(register) };
  };
}

function rename(
  tree: Tree,
  from: string,
  to: string,
  change: (json: object) => object = (json) => json,
): Tree {
  const json = parsed<object>(tree, from);
  return json === null ? tree : { ...without(tree, from), [to]: text(change(json)) };
}

function split(tree: Tree, lose: boolean): Tree {
  const seal = parsed<SealJson>(tree, SEAL);
  if (seal === null) return tree;
  const [first, ...rest] = seal.files;
  if (first === undefined || rest.length < 2) return tree;
  return {
    ...tree,
    [SEAL]: text({ ...seal, files: [first] }),
    'p/rest.seal.json': text({ version: 1, files: lose ? rest.slice(1) : rest }),
  };
}

function close(blocker: RegisterJson['blockers'][number], ...evidence: EvidenceJson[]): void {
  blocker.status = 'closed';
  blocker.evidence = evidence;
}

function free(packet: string): string {
  return text({
    version: 1,
    packet,
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'stay', requires: [] },
      { id: 'GO', summary: 'go', requires: [] },
    ],
    blockers: [{ id: 'B-9', status: 'open', actors: ['mallory'], gate: 'nothing' }],
  } satisfies Omit<RegisterJson, 'grants'>);
}

/** Each file has bytes of its own, so that no two grants rest on the same. */
function deliver(tree: Tree, content: string): Tree {
  const files = ['proof.json', 'permit.json'].map((path, at) => [path, content + ' '.repeat(at)]);
  return {
    ...tree,
    ...Object.fromEntries(files.map(([path, bytes]) => [`p/${path}`, bytes ?? ''])),
    'p/proof.seal.json': text({
      version: 1,
      files: files.map(([path, bytes]) => entry(path ?? '', bytes ?? '')),
    }),
  };
}
