import { writeFile } from 'node:fs/promises';
import type { Report } from '../core/report.ts';
import { reportJson } from '../render/outputs.ts';
import type { PublishOptions } from './inputs.ts';
import * as runner from './runner.ts';

/** Writes the report's files; returns the outputs that name them, empty where one could not be written. */
export async function writeReports(
  report: Report,
  { reportFile }: Pick<PublishOptions, 'reportFile'>,
): Promise<Readonly<Record<string, string>>> {
  try {
    await writeFile(reportFile, reportJson(report));
    return { report: reportFile };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    runner.notice(`The JSON report could not be written: ${reason}`);
    return { report: '' };
  }
}
