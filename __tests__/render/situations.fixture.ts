import { MemorySource } from '../../src/core/memory-source.ts';
import type { ApprovalAnswer, Report, Run } from '../../src/core/report.ts';
import { driftingEdit, fix7Packet } from '../../src/demo/packet.ts';
import type { GateOptions } from '../../src/gate/contract.ts';
import { gate } from '../../src/gate.ts';
import { commentBody, summaryText } from '../../src/render/comment.ts';
import { gateOptions, ports, registerOf, sealOf, type Tree } from '../gate/gate.fixture.ts';

/**
 * The comment in twelve situations, each a real report: the gate's own judgement
 * of two trees in memory. Snapshots hold the text, and pictures show it.
 */

export const SHAS = { base: 'b0'.repeat(20), merge: 'a1'.repeat(20), head: 'c2'.repeat(20) };
const EARLIER = 'd3'.repeat(20);

/** A tree that is a commit, so that what it has can be checked out again. */
class CommitSource extends MemorySource {
  override readonly commit: string;

  constructor(tree: Tree, commit: string) {
    super(
      new Map(
        Object.entries(tree).map(([path, content]) => [
          path,
          typeof content === 'string'
            ? { kind: 'file', bytes: Buffer.from(content) }
            : content instanceof Uint8Array
              ? { kind: 'file', bytes: content }
              : content,
        ]),
      ),
    );
    this.commit = commit;
  }
}

interface Change {
  readonly options?: Partial<GateOptions>;
  readonly approval?: ApprovalAnswer;
  readonly head?: string;
  readonly runId?: string;
}

/** The whole gate on a pull request from `base` to `head`. */
async function pullRequest(base: Tree, head: Tree, change: Change = {}): Promise<Report> {
  const id = change.runId ?? '4711';
  const run: Run = {
    id,
    attempt: 1,
    url: `https://github.com/acme/decisions/actions/runs/${id}`,
    repository: 'https://github.com/acme/decisions',
    event: 'pull_request',
    status: 'seal-vs-bytes',
    startedAt: '2026-01-02T03:04:05.000Z',
    milliseconds: 300,
  };
  const checked = {
    head: change.head ?? SHAS.head,
    branch: 'main',
    against: 'merge into main; seals from base',
  };
  const options = gateOptions({ blockOnOpen: 'production', checked, ...change.options });
  const made = ports(
    null,
    {},
    {
      head: new CommitSource(head, SHAS.merge),
      base: new CommitSource(base, SHAS.base),
      approval: async () =>
        change.approval ?? { approved: null, why: 'no review of this head yet' },
    },
  );
  return await gate(options, made, run);
}

const PACKET: Tree = fix7Packet();
const textOf = (tree: Tree, path: string): string => Buffer.from(tree[path] as Buffer).toString();
const without = (tree: Tree, ...paths: readonly string[]): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)));

function edited(): Tree {
  const changes = Object.entries(driftingEdit(fix7Packet()));
  const gone = changes.filter(([, content]) => content === null).map(([path]) => path);
  const kept = changes.flatMap(([path, content]) => (content === null ? [] : [[path, content]]));
  return { ...without(PACKET, ...gone), ...Object.fromEntries(kept) };
}

const DECISION = 'packet/decision-packet.md';
const SEAL = 'packet/FIX7-P0.seal.json';
const REGISTER = 'packet/FIX7-P0.blockers.json';

/** The packet with one file resealed over other bytes. */
function resealed(): Tree {
  const policy = 'packet/retention-policy.md';
  const bytes = Buffer.from(textOf(PACKET, policy).replace('3650', '3660'));
  const fresh = JSON.parse(sealOf({ 'retention-policy.md': bytes })).files[0];
  const seal = JSON.parse(textOf(PACKET, SEAL));
  seal.files = seal.files.map((file: { path: string }) =>
    file.path === 'retention-policy.md' ? { ...file, ...fresh } : file,
  );
  return { ...PACKET, [policy]: bytes, [SEAL]: `${JSON.stringify(seal, null, 2)}\n` };
}

/** Sixty documents that an editor on Windows saved again, and three that somebody edited. */
function manyDrifts(): { readonly base: Tree; readonly head: Tree } {
  const names = Array.from(
    { length: 60 },
    (_, n) => `chapter-${String(n + 1).padStart(2, '0')}.md`,
  );
  const text = (name: string): string =>
    `# ${name}\n\nThe owner decides \u2014 nobody else.\n\nCount: 3650\n`;
  const base = Object.fromEntries(names.map((name) => [name, text(name)]));
  const head = names.map((name, at): [string, string] => {
    if (at % 20 === 7) return [`docs/${name}`, text(name).replace('nobody', 'somebody')];
    if (at === 30) return [`docs/${name}`, text(name).replace('owner', '\u043ewner')];
    if (at % 3 === 0) return [`docs/${name}`, `\ufeff${text(name)}`];
    return [`docs/${name}`, text(name).replaceAll('\n', '\r\n')];
  });
  const seals = { 'docs/docs.seal.json': sealOf(base), [REGISTER]: textOf(PACKET, REGISTER) };
  const docs = Object.entries(base).map(([name, content]) => [`docs/${name}`, content]);
  return {
    base: { ...Object.fromEntries(docs), ...seals },
    head: { ...Object.fromEntries(head), ...seals },
  };
}

const EVIDENCE = '{"entry": "same", "exit": "same"}\n';

function closing(): { readonly base: Tree; readonly head: Tree } {
  const files = { 'packet/decision.md': 'Hold.\n', 'packet/rehearsal.md': 'Rehearsed twice.\n' };
  const sealed = sealOf({ 'decision.md': 'Hold.\n', 'rehearsal.md': 'Rehearsed twice.\n' });
  const blockers = (closed: boolean): string => {
    const evidence = { evidence: [{ path: 'rehearsal.md' }] };
    const first = { id: 'B-REHEARSAL', actors: ['operator'], gate: 'rehearse the rollback' };
    const second = { id: 'B-GRANT', status: 'open', actors: ['owner'], gate: 'grant the run' };
    return registerOf({
      packet: 'P0',
      blockers: [{ ...first, ...evidence, status: closed ? 'closed' : 'open' }, second],
    });
  };
  const common = { ...files, 'packet/p.seal.json': sealed, 'packet/evidence.json': EVIDENCE };
  return {
    base: { ...common, 'packet/p.blockers.json': blockers(false) },
    head: { ...common, 'packet/p.blockers.json': blockers(true) },
  };
}

const MARKER = '<!-- seal-vs-bytes key=default run=4711 attempt=1 head= -->';

/** The comment of a run after earlier ones, as each found the one before. */
function comment(...reports: readonly Report[]): string {
  return (
    reports.reduce<string | null>((before, report) => commentBody(report, MARKER, before), null) ??
    ''
  );
}

export const SITUATIONS: Readonly<Record<string, () => Promise<string>>> = {
  clean: async () => {
    const drifted = await pullRequest(PACKET, edited(), { head: EARLIER });
    return comment(drifted, await pullRequest(PACKET, PACKET));
  },
  'one drift': async () => {
    const text = `\ufeff${textOf(PACKET, DECISION)}`;
    const first = await pullRequest(PACKET, PACKET, { head: EARLIER });
    return comment(first, await pullRequest(PACKET, { ...PACKET, [DECISION]: text }));
  },
  composition: async () => {
    const other = await pullRequest(
      PACKET,
      { ...edited(), [DECISION]: textOf(PACKET, DECISION) },
      { head: EARLIER },
    );
    return comment(other, await pullRequest(PACKET, edited()));
  },
  'reseal waiting': async () => comment(await pullRequest(PACKET, resealed())),
  'reseal approved': async () => {
    const waiting = await pullRequest(PACKET, resealed(), { head: EARLIER });
    const approval = { approved: { by: 'wren', commit: SHAS.head } };
    return comment(waiting, await pullRequest(PACKET, resealed(), { approval }));
  },
  'missing and moved': async () => {
    const head = { ...without(PACKET, DECISION, 'packet/contacts.md') };
    return comment(
      await pullRequest(PACKET, { ...head, 'archive/decision-packet.md': PACKET[DECISION] ?? '' }),
    );
  },
  'blockers only': async () =>
    comment(
      await pullRequest(PACKET, PACKET, {
        options: { targetBranch: 'production', productionBranches: ['production'] },
      }),
    ),
  'blocker closed': async () => {
    const { base, head } = closing();
    const before = await pullRequest(base, base, { head: EARLIER });
    return comment(before, await pullRequest(base, head));
  },
  'bad seal': async () => {
    const text = textOf(PACKET, SEAL).replace('"version": 1,', '"version": 1,\n  "verison": 1,');
    return comment(await pullRequest(PACKET, { ...PACKET, [SEAL]: text.replace(/\}\s*$/, '') }));
  },
  // A fork's token only reads: what cannot be a comment is the job summary.
  fork: async () => summaryText(await pullRequest(PACKET, edited())),
  'truncated by size': async () => {
    const { base, head } = manyDrifts();
    return comment(await pullRequest(base, head));
  },
  advisory: async () =>
    comment(await pullRequest(PACKET, edited(), { options: { mode: 'advisory' } })),
};
