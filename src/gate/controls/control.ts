import type { CauseId } from '../../core/drift.ts';
import type { ProblemCode } from '../../core/problem.ts';
import type { FindingCode, ResealKind } from '../../core/report.ts';
import type { RelaxationKind } from '../../core/report-blockers.ts';
import type { GateOptions } from '../contract.ts';
import { PACKET, type Tree } from './packet.ts';

/** Why a control must be caught. */
export type Expected =
  | { readonly cause: CauseId }
  | { readonly mismatch: 'sha256' | 'bytes' }
  | { readonly problem: ProblemCode }
  | { readonly reseal: ResealKind }
  | { readonly relaxation: RelaxationKind }
  | { readonly finding: FindingCode }
  /** An option that may not become admissible. */
  | { readonly held: string }
  | { readonly verdict: 'pass' };

/** A change that must not pass, or a sound one that must. */
export interface Control {
  readonly name: string;
  readonly base: Tree | null;
  readonly head: Tree;
  readonly options?: Partial<GateOptions>;
  readonly expected: Expected;
}

/** What is expected of one folder of a sheet; `''` is all of it. */
export interface Expectation {
  readonly name: string;
  readonly folder: string;
  readonly expected: Expected;
}

/** One change that proves one thing or several: it is judged once. */
export interface Sheet {
  readonly base: Tree | null;
  readonly head: Tree;
  readonly options: Partial<GateOptions>;
  readonly expectations: readonly Expectation[];
}

/** A control that is judged by itself: what is around it would decide for it. */
export function alone({ name, base, head, options = {}, expected }: Control): Sheet {
  return { base, head, options, expectations: [{ name, folder: '', expected }] };
}

/**
 * Controls of one kind, judged together: each has a folder of its own, and what
 * is expected of it is looked for there alone. Ten judgements cost a fraction
 * of a hundred.
 */
export function together(controls: readonly Control[], options: Partial<GateOptions> = {}): Sheet {
  const folders = controls.map((control, index) => ({ ...control, folder: `c${index}/` }));
  const hasBase = controls.some(({ base }) => base !== null);
  return {
    base: hasBase ? joined(folders.map(({ base, folder }) => inFolder(base ?? {}, folder))) : null,
    head: joined(folders.map(({ head, folder }) => inFolder(head, folder))),
    options,
    expectations: folders.map(({ name, folder, expected }) => ({ name, folder, expected })),
  };
}

function joined(trees: readonly Tree[]): Tree {
  return Object.assign({}, ...trees);
}

/** A register's packet is one decision of the whole tree, so each folder has its own. */
function inFolder(tree: Tree, folder: string): Tree {
  const named = (content: Tree[string]): Tree[string] =>
    typeof content === 'string' ? content.replaceAll(PACKET, `${PACKET}-${folder}`) : content;
  return Object.fromEntries(
    Object.entries(tree).map(([path, content]) => [folder + path, named(content)]),
  );
}
