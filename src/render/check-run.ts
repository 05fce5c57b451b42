import type { Report } from '../core/report.ts';
import { shortened, visibleText } from '../core/visible.ts';
import { type Annotation, annotations } from './annotations.ts';
import { prose } from './markdown/escape.ts';
import { headline } from './words.ts';

/** A check run that carries annotations; it is never the thing to require. */
export interface CheckRunText {
  readonly title: string;
  readonly summary: string;
  /** `success` or `neutral`: it shows, and decides nothing. */
  readonly conclusion: 'success' | 'neutral';
  /** Those with a file, which is where a check run can show them. */
  readonly annotations: readonly Annotation[];
  /** Those without: no check run can carry them. */
  readonly loose: readonly Annotation[];
}

/** GitHub: a check run's title, in characters. */
const TITLE = 255;

export function checkRunText(report: Report): CheckRunText {
  const all = annotations(report);
  const title = shortened(visibleText(headline(report)), TITLE);
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    summary: `${prose(title)}\n\nThis check carries annotations and decides nothing: the verdict is the commit status \`seal-vs-bytes\` and the job that ran the gate.`,
    conclusion: report.verdict === 'pass' ? 'success' : 'neutral',
    annotations: all.filter(({ file }) => file !== null && visibleText(file) === file),
    loose: all.filter(({ file }) => file === null || visibleText(file) !== file),
  };
}
