import { resolve } from 'node:path';
import { ProblemError, problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import { reportJson } from '../render/outputs.ts';
import type { Invocation } from './console.ts';
import { writeWhole } from './write-file.ts';

/** Where each form of the report goes: a file, or "-" for standard output. */
export interface FormOptions {
  readonly json?: string;
  readonly sarif?: string;
  readonly html?: string;
  readonly attestation?: string;
}

type FormName = keyof FormOptions;

/** How each form is made; loaded when it is asked for. Throws ProblemError where this report has none. */
const FORMS: Readonly<Record<FormName, (report: Report) => Promise<string>>> = {
  json: async (report) => reportJson(report),
  sarif: async (report) => (await import('../render/forms.ts')).sarifText(report),
  html: async (report) => (await import('../render/forms.ts')).htmlReport(report),
  attestation: async (report) => {
    const { attestation } = await import('../render/forms.ts');
    const answer = attestation(report);
    if (answer.ok) return answer.value.statement;
    throw new ProblemError(
      problem(
        'bad-input',
        `No attestation was written: ${answer.why}.`,
        report.verdict === 'error'
          ? 'Fix what the report says.'
          : 'Name a commit with --commit REV.',
      ),
    );
  },
};

const NAMES: readonly FormName[] = ['json', 'sarif', 'html', 'attestation'];

/** Throws ProblemError where two forms are to go to standard output. */
export function refuseTwoOnOutput(options: FormOptions): void {
  const onOutput = NAMES.filter((name) => options[name] === '-');
  if (onOutput.length < 2) return;
  throw new ProblemError(
    problem(
      'bad-input',
      `Only one form of the report can be written to standard output, not ${onOutput.map((name) => `--${name}`).join(' and ')}.`,
      'Name a file for the others.',
    ),
  );
}

/** Whether a form goes to standard output: then nothing else belongs there. */
export function takesOutput(options: FormOptions): boolean {
  return NAMES.some((name) => options[name] === '-');
}

/** Writes the forms that were asked for. Throws ProblemError where one cannot be written. */
export async function writeForms(
  report: Report,
  options: FormOptions,
  invocation: Invocation,
): Promise<void> {
  for (const name of NAMES) {
    const target = options[name];
    if (target === undefined) continue;
    const text = await FORMS[name](report);
    if (target === '-') invocation.console.out(text);
    else writeWhole(resolve(invocation.cwd, target), text);
  }
}
