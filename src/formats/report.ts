import { Ajv2020 } from 'ajv/dist/2020.js';
import { LIMITS } from '../core/limits.ts';
import { type Parsed, problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import { decide } from '../core/verdict.ts';
import { schema } from './generated/report-schema.js';
import type { Validate } from './schema-error.ts';

/** A report is no file that somebody writes: the first violation is enough. */
export const REPORT_RULES = {
  allErrors: false,
  strict: true,
  strictTypes: true,
  allowUnionTypes: true,
  validateFormats: false,
  messages: false,
  // A test compiles the schema with its own schema of schemas.
  validateSchema: false,
} as const;

let compiled: Validate | null = null;

/** Compiled where a report is read: as code that is generated before, it is a tenth of all code. */
export function reportValidator(): Validate {
  compiled ??= new Ajv2020(REPORT_RULES).compile(schema);
  return compiled;
}

/**
 * Parses a report that another run made, as what it is: anybody's text. The
 * schema knows each key of it, and the verdict must be what the rest of it says.
 */
export function parseReport(bytes: Uint8Array, name: string): Parsed<Report> {
  if (bytes.length > LIMITS.reportBytes) {
    return refused(name, `is larger than ${LIMITS.reportBytes} bytes`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(name, 'is not JSON in UTF-8');
  }
  if (!isReport(value)) {
    const [first] = reportValidator().errors ?? [];
    const where = first?.instancePath || 'its top';
    return refused(name, `is not a report of this version (${first?.keyword} at ${where})`);
  }
  if (!addsUp(value)) {
    return refused(name, 'counts its negative controls differently from their parts');
  }
  if (decide(value) !== value.verdict) {
    return refused(name, `says "${value.verdict}", which is not what the rest of it says`);
  }
  return { ok: true, value };
}

function addsUp({ controls: { run, caught, parts } }: Report): boolean {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return (
    run === sum(parts.map((part) => part.run)) && caught === sum(parts.map((part) => part.caught))
  );
}

function isReport(value: unknown): value is Report {
  return reportValidator()(value) === true;
}

function refused(name: string, what: string): Parsed<never> {
  return {
    ok: false,
    problems: [
      problem(
        'untrusted-report',
        `The report ${name} ${what}.`,
        'Publish reports as the same version of this action wrote them, unchanged.',
      ),
    ],
  };
}
