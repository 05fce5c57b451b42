import { hash } from 'node:crypto';
import type { ProblemCode } from '../../src/core/problem.ts';
import type { GateOptions } from '../../src/gate/contract.ts';
import { judge } from '../../src/gate/judge.ts';
import { gateOptions, ports, type Tree } from '../gate/gate.fixture.ts';

type Content = string | Uint8Array;

export const digest = (content: Content, algorithm = 'sha256'): string =>
  hash(algorithm, Buffer.from(content), 'hex');

/** A list as sha256sum writes it, over files named from its own folder. */
export function listOf(files: Readonly<Record<string, Content>>, algorithm = 'sha256'): string {
  return Object.entries(files)
    .map(([name, content]) => `${digest(content, algorithm)}  ${name}\n`)
    .join('');
}

const encoded = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');

/** A manifest of a bag over files named from the bag's own folder. */
export function manifestOf(files: Readonly<Record<string, Content>>, algorithm = 'sha256'): string {
  return Object.entries(files)
    .map(([path, content]) => `${digest(content, algorithm)}  ${encoded(path)}\n`)
    .join('');
}

export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export const PAYLOAD: Readonly<Record<string, string>> = {
  'data/decision.md': 'Hold.\n',
  'data/deep/100%.txt': 'all of it\n',
  'data/two\nlines': 'x',
};

/** A sound bag in `bag/`, with what `changes` puts in, or takes out (null). */
export function bag(
  changes: Readonly<Record<string, Content | null>> = {},
): Record<string, Content> {
  const files: Record<string, Content | null> = {
    ...PAYLOAD,
    'bagit.txt': DECLARATION,
    'manifest-sha256.txt': manifestOf(PAYLOAD),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) =>
      content === null ? [] : [[`bag/${path}`, content] as const],
    ),
  );
}

export interface Judged {
  readonly verdict: 'pass' | 'fail' | 'error';
  readonly problems: readonly ProblemCode[];
  readonly drifted: readonly string[];
  readonly failing: readonly string[];
  readonly refused: readonly string[];
}

/** What the gate makes of two trees, its negative controls left out: they are tested by themselves. */
export async function judgedFast(
  base: Tree | null,
  head: Tree,
  globs: readonly string[],
  options: Partial<GateOptions> = {},
) {
  const judgement = await judge(
    gateOptions({ seals: { globs, explicit: true }, ...options }),
    ports(base, head),
  );
  const { problems, files, findings, reseals } = judgement;
  const drifted = files.filter(({ status }) => status !== 'match').map(({ path }) => path);
  const failing = findings.filter(({ severity }) => severity === 'fail').map(({ code }) => code);
  const refused = reseals.filter(({ decision }) => decision === 'refused').map(({ kind }) => kind);
  const fails = drifted.length + failing.length + refused.length > 0;
  const verdict = problems.length > 0 ? 'error' : fails ? 'fail' : 'pass';
  const codes = problems.map(({ code }) => code);
  const seen: Judged = { verdict, problems: codes, drifted, failing, refused };
  return { ...seen, judgement };
}
