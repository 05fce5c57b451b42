import type { Report, Run } from '../core/report.ts';
import type { BlockOnOpen, GateOptions, GatePorts, Patterns } from '../gate/contract.ts';
import { DEFAULT_PATTERNS, NO_PATTERN } from '../gate/defaults.ts';
import { gate } from '../gate.ts';
import type { Git } from '../git/git.ts';
import { terminalText } from '../render/terminal.ts';
import type { ResealPolicy } from '../trust/policy.ts';
import { EXIT, type Invocation } from './console.ts';
import { interruptible } from './interruption.ts';
import { withProgress } from './progress.ts';
import { type FormOptions, refuseTwoOnOutput, takesOutput, writeForms } from './report-forms.ts';
import { findPlace, openSources, type Place, type SourceChoice } from './repository.ts';
import { fromHere } from './standpoint.ts';

export interface CheckOptions extends SourceChoice, FormOptions {
  readonly redact?: boolean;
  readonly quiet?: boolean;
  readonly seal?: readonly string[];
  readonly blockers?: readonly string[];
  readonly reseal?: ResealPolicy;
  readonly blockOnOpen?: BlockOnOpen;
}

/**
 * `check`: the gate on the current repository or folder. Returns the exit status.
 * @param git in the current folder, where it was started before
 */
export async function check(
  options: CheckOptions,
  invocation: Invocation,
  git?: Git,
): Promise<number> {
  refuseTwoOnOutput(options);
  const place = await findPlace(invocation, git);
  const report = await judgeHere(options, invocation, place);
  const { console } = invocation;
  const silent = takesOutput(options) || (options.quiet === true && report.verdict === 'pass');
  // First: a run whose report cannot be written is an error, and prints no verdict.
  await writeForms(report, options, invocation);
  if (!silent) console.out(terminalText(fromHere(report, place, invocation), console.paint));
  return EXIT[report.verdict];
}

/** The report on what a command reads; shared by every command that judges. */
export async function judgeHere(
  options: CheckOptions,
  invocation: Invocation,
  place?: Place,
  onSealedBytes?: GatePorts['onSealedBytes'],
): Promise<Report> {
  const started = invocation.now();
  const sources = await openSources(place ?? (await findPlace(invocation)), options);
  const report = await withProgress('Verifying', invocation.console, ({ searched }) =>
    gate(
      gateOptions(options, sources.against),
      {
        head: sources.head,
        base: sources.base,
        recovery: sources.recovery,
        checkout: null,
        index: sources.index,
        attributes: sources.attributes,
        ...(onSealedBytes === undefined ? {} : { onSealedBytes }),
        heavy: interruptible,
        progress: searched,
        approval: async () => ({ approved: null, why: 'the command line cannot read reviews' }),
      },
      runOf(started, started),
    ),
  );
  return { ...report, run: runOf(started, invocation.now()) };
}

function gateOptions(options: CheckOptions, against: string): GateOptions {
  return {
    mode: 'enforce',
    seals: patterns(options.seal, DEFAULT_PATTERNS.seals),
    registers: patterns(options.blockers, DEFAULT_PATTERNS.registers),
    reseal: options.reseal ?? 'require-approval',
    blockOnOpen: options.blockOnOpen ?? 'never',
    productionBranches: [],
    targetBranch: null,
    workflow: null,
    baseMoved: false,
    redact: options.redact === true,
    checked: { head: null, branch: null, against },
  };
}

function patterns(named: readonly string[] | undefined, fallback: readonly string[]): Patterns {
  if (named?.length === 1 && named[0] === NO_PATTERN) return { globs: [], explicit: true };
  return named === undefined || named.length === 0
    ? { globs: fallback, explicit: false }
    : { globs: named, explicit: true };
}

function runOf(started: Date, ended: Date): Run {
  return {
    id: null,
    attempt: null,
    url: null,
    repository: null,
    event: null,
    status: null,
    startedAt: started.toISOString(),
    // The clock of the machine may be set back meanwhile.
    milliseconds: Math.max(0, ended.getTime() - started.getTime()),
  };
}
