import { rmSync, writeFile } from 'node:fs';
import type { Report } from '../core/report.ts';
import { visibleText } from '../core/visible.ts';
import { attestation, htmlReport, sarifText } from '../render/forms.ts';
import { reportJson } from '../render/outputs.ts';

/** The outputs that name a file of the report. Empty: the file could not be written, or there is none. */
export const REPORT_OUTPUTS = [
  'report',
  'sarif',
  'html',
  'attestation',
  'attestation-predicate',
  'attestation-subjects',
] as const;

export type ReportOutput = (typeof REPORT_OUTPUTS)[number];

export interface ReportFiles {
  readonly outputs: Readonly<Record<ReportOutput, string>>;
  /** What could not be written, and why there is no attestation: one sentence each. */
  readonly notices: readonly string[];
}

/** A form of the report: what it is called, and how its files are made. */
interface Form {
  readonly name: string;
  readonly render: (report: Report) => Rendered;
}

type Rendered =
  | { readonly files: readonly (readonly [ReportOutput, suffix: string, text: string])[] }
  | { readonly why: string };

const FORMS: readonly Form[] = [
  {
    name: 'JSON report',
    render: (report) => ({ files: [['report', '.json', reportJson(report)]] }),
  },
  {
    name: 'SARIF report',
    render: (report) => ({ files: [['sarif', '.sarif', sarifText(report)]] }),
  },
  {
    name: 'HTML report',
    render: (report) => ({ files: [['html', '.html', htmlReport(report)]] }),
  },
  {
    name: 'attestation',
    render: (report) => {
      // Nothing was verified: there is nothing to attest, and nobody to tell.
      if (report.verdict === 'error') return { files: [] };
      const answer = attestation(report);
      if (!answer.ok) return { why: answer.why };
      const { statement, predicate, subjects } = answer.value;
      return {
        files: [
          ['attestation', '.intoto.json', statement],
          ['attestation-predicate', '.predicate.json', predicate],
          ['attestation-subjects', '.subjects.txt', subjects],
        ],
      };
    },
  },
];

/**
 * Writes every form of the report beside one another. Never throws: a form that
 * cannot be written is a notice and an empty output, and no verdict changes.
 * @param jsonFile path of the JSON report; the others have its name and an extension of their own
 */
export async function writeReportFiles(report: Report, jsonFile: string): Promise<ReportFiles> {
  const outputs: Record<ReportOutput, string> = {
    report: '',
    sarif: '',
    html: '',
    attestation: '',
    'attestation-predicate': '',
    'attestation-subjects': '',
  };
  const notices: string[] = [];
  const stem = jsonFile.replace(/\.json$/, '');
  for (const { name, render } of FORMS) {
    const begun: string[] = [];
    try {
      const rendered = render(report);
      if ('why' in rendered) {
        notices.push(`No ${name} was written: ${rendered.why}.`);
        continue;
      }
      const paths: [ReportOutput, string][] = [];
      for (const [output, suffix, text] of rendered.files) {
        begun.push(`${stem}${suffix}`);
        await written(`${stem}${suffix}`, text);
        paths.push([output, `${stem}${suffix}`]);
      }
      // All files of a form or none: half an attestation is no use.
      for (const [output, path] of paths) outputs[output] = path;
    } catch (cause) {
      notices.push(`The ${name} could not be written: ${reasonOf(cause)}`);
      // A later step that looks for the name must not find half a report, or an earlier one.
      for (const path of begun) removed(path);
    }
  }
  return { outputs, notices };
}

/** The thread stays free meanwhile; by callback, since `node:fs/promises` takes a millisecond to load. */
function written(path: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    writeFile(path, text, (cause) => (cause === null ? resolve() : reject(cause)));
  });
}

function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

function reasonOf(cause: unknown): string {
  return visibleText(cause instanceof Error ? cause.message : String(cause));
}
