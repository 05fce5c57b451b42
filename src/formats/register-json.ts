import type { BlockerStatus, GrantStatus } from '../core/register.ts';

/** A register as `schemas/blockers.schema.json` has it. */
export interface RegisterJson {
  readonly packet: string;
  readonly default: string;
  readonly options: readonly OptionJson[];
  readonly grants?: readonly GrantJson[];
  readonly blockers: readonly BlockerJson[];
}

export interface OptionJson {
  readonly id: string;
  readonly summary: string;
  readonly requires: 'all' | readonly string[];
  readonly grants?: readonly string[];
}

export interface GrantJson {
  readonly id: string;
  readonly status: GrantStatus;
  readonly by?: string;
  readonly evidence?: readonly EvidenceJson[];
}

export interface BlockerJson {
  readonly id: string;
  readonly status: BlockerStatus;
  readonly note?: string;
  readonly actors: readonly string[];
  readonly gate: string;
  readonly evidence?: readonly EvidenceJson[];
  readonly locks?: readonly string[];
}

export interface EvidenceJson {
  readonly path: string;
  readonly schema?: string;
}
