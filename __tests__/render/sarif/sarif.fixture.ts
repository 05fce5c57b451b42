import { readFileSync } from 'node:fs';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Report } from '../../../src/core/report.ts';
import type { Result, Rule } from '../../../src/render/sarif/log.ts';
import { sarifText } from '../../../src/render/sarif.ts';

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: Readonly<Record<string, unknown>> & { rules: Rule[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly Readonly<Record<string, unknown>>[];
    readonly properties: Readonly<Record<string, unknown>>;
    readonly versionControlProvenance?: readonly unknown[];
    readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
    readonly columnKind: string;
  }[];
}

/** The schema of the standard, as a package of Microsoft's carries it. */
const SCHEMA = JSON.parse(
  readFileSync(
    new URL(
      '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
      import.meta.url,
    ),
    'utf8',
  ),
);

const ajv = new Ajv04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(SCHEMA);

/** What the standard's schema has against a log; empty if it is valid. */
export function violations(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

export function runOf(report: Report): Log['runs'][number] {
  const log: Log = JSON.parse(sarifText(report));
  const [run, ...others] = log.runs;
  if (run === undefined || others.length > 0) throw new Error('not one run');
  return run;
}
