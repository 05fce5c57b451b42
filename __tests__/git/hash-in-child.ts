import { hashAll } from '../../src/core/reading.ts';
import { Git } from '../../src/git/git.ts';
import { CommitSource } from '../../src/git/object-sources.ts';

/** Hashes every file of a commit in a process of its own, and tells how much memory that took. */
const [folder = '', commit = ''] = process.argv.slice(2);
const before = process.resourceUsage().maxRSS;
const source = new CommitSource(new Git({ cwd: folder, env: process.env }), commit);
const hashed = await hashAll(source, (await source.list()).entries);
const [first] = hashed.values();
const after = process.resourceUsage().maxRSS;
const digest = first?.ok ? first.digest.sha256 : null;
process.stdout.write(JSON.stringify({ before, after, digest }));
