import { Listing, type TreeEntry } from '../../src/core/listing.ts';
import { MemorySource } from '../../src/core/memory-source.ts';
import { memory, type Tree } from './gate.fixture.ts';

/** A tree on disk: paths have no object ids. */
export function onDisk(tree: Tree): MemorySource {
  const source = memory(tree);
  return Object.assign(source, {
    kind: 'work-tree' as const,
    list: async () => {
      const { entries } = await MemorySource.prototype.list.call(source);
      return new Listing(entries.map((entry) => ({ ...entry, oid: null })));
    },
  });
}

/** A tree whose reads are recorded: each call of `read` is the list of its paths. */
export function recorded(tree: Tree, make: (tree: Tree) => MemorySource = memory) {
  const source = make(tree);
  const reads: string[][] = [];
  const read: MemorySource['read'] = (entries, open) => {
    if (entries.length > 0) reads.push(entries.map(({ path }) => path));
    return MemorySource.prototype.read.call(source, entries, open);
  };
  return { source: Object.assign(source, { read }), reads };
}

/** A tree in which one path cannot be read, for this reason; null: the source gives no answer. */
export function unreadable(tree: Tree, path: string, reason: string | null): MemorySource {
  const source = memory(tree);
  const read: MemorySource['read'] = async (entries, open) => {
    const others = entries.filter((entry) => entry.path !== path);
    await MemorySource.prototype.read.call(source, others, open);
    for (const entry of entries) {
      if (entry.path === path && reason !== null) open(entry).fail(reason);
    }
  };
  return Object.assign(source, { read });
}

/** A tree in which some paths announce another size than they have, and give no bytes. */
export function announcing(tree: Tree, sizes: Readonly<Record<string, number>>): MemorySource {
  const source = memory(tree);
  const read: MemorySource['read'] = async (entries, open) => {
    for (const entry of entries) {
      const size = sizes[entry.path];
      if (size === undefined) {
        await MemorySource.prototype.read.call(source, [entry], open);
        continue;
      }
      const sink = open(entry);
      sink.start(size);
      sink.end();
    }
  };
  return Object.assign(source, {
    read,
    sizes: async (entries: readonly TreeEntry[]) => {
      const own = await MemorySource.prototype.sizes.call(source, entries);
      return entries.map(({ path }, index) => sizes[path] ?? own[index] ?? null);
    },
  });
}
