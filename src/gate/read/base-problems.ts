import type { RegisterChange } from '../../blockers/relaxations.ts';
import { digestOf } from '../../core/digest.ts';
import type { Listing } from '../../core/listing.ts';
import type { Problem } from '../../core/problem.ts';
import type { Register } from '../../core/register.ts';
import type { Seal } from '../../core/seal.ts';
import type { SealChange } from '../../trust/reseals.ts';

interface SideOf {
  readonly listing: Listing;
  readonly seals: readonly Seal[];
  readonly registers: readonly Register[];
}

/** What one side's manifests could not be judged for, by what they are. */
export interface ManifestProblems {
  readonly ofSeals: readonly Problem[];
  readonly ofRegisters: readonly Problem[];
}

/** What this change does about manifests of the base that cannot be judged. */
export interface FixedBase {
  /** Problems of the base that remain. */
  readonly standing: readonly Problem[];
  readonly seals: readonly SealChange[];
  readonly registers: readonly RegisterChange[];
}

/**
 * A manifest of the base that cannot be judged makes every run an `error`, the
 * one that would fix it too. Where the head has another file there, and no
 * trouble with it, the change is one that somebody has to approve: what the
 * broken file said is unknown, so all that the new one says is shown. A broken
 * seal may also be removed; a broken register may only be replaced, because
 * what it required would be gone. What both sides have alike stays a problem.
 */
export function sortBaseProblems(
  ofBase: ManifestProblems,
  ofHead: ManifestProblems,
  base: SideOf | null,
  head: SideOf,
): FixedBase {
  const troubled = new Set([...ofHead.ofSeals, ...ofHead.ofRegisters].map(({ file }) => file));
  const stillDisagree = ofHead.ofSeals.some(({ code }) => code === 'seals-disagree');
  const isReplaced = (file: string): boolean => {
    const was = base?.listing.get(file);
    const now = head.listing.get(file);
    return now !== undefined && was !== undefined && now.oid !== null && now.oid !== was.oid;
  };
  const isFixed = ({ file, code }: Problem): boolean => {
    if (file === null || troubled.has(file)) return false;
    // Either of two seals that disagree may be the one that was changed.
    if (code === 'seals-disagree') return !stillDisagree;
    return isReplaced(file) || head.listing.get(file) === undefined;
  };
  const isReplacedRegister = ({ file }: Problem): boolean =>
    file !== null && isReplaced(file) && head.registers.some(({ path }) => path === file);
  const seals = filesOf(ofBase.ofSeals.filter(isFixed));
  const registers = filesOf(ofBase.ofRegisters.filter(isReplacedRegister));
  return {
    standing: [
      ...ofBase.ofSeals.filter((entry) => !isFixed(entry)),
      ...ofBase.ofRegisters.filter((entry) => !isReplacedRegister(entry)),
    ],
    seals: seals.flatMap((path) => sealReplaced(path, head)),
    registers: registers.flatMap((path) => registerReplaced(path, head)),
  };
}

function filesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.flatMap(({ file }) => file ?? []))].sort();
}

function sealReplaced(path: string, head: SideOf): SealChange[] {
  const whole: SealChange = {
    kind: 'reseal',
    seal: path,
    path,
    was: null,
    now: null,
    said: 'the seal cannot be judged on the base, and this change replaces or removes it',
  };
  const now = head.seals.filter((seal) => seal.path === path || seal.members?.includes(path));
  const files = now
    .flatMap((seal) => seal.files)
    .map(
      (file): SealChange => ({
        kind: 'reseal',
        seal: path,
        path: file.path,
        was: null,
        now: digestOf(file),
        said: 'what the seal on the base says of this file cannot be read',
      }),
    );
  return [whole, ...files];
}

function registerReplaced(path: string, head: SideOf): RegisterChange[] {
  return head.registers
    .filter((register) => register.path === path)
    .map(({ packet, blockers, options, default: option }) => ({
      kind: 'register-replaced',
      register: path,
      subject: packet,
      was: 'a register that cannot be read: what it requires is unknown',
      now: `${blockers.length} blockers, ${options.length} options, default ${option}`,
      file: path,
      line: null,
    }));
}
