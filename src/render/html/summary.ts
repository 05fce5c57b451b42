import { numerals } from '../../core/numerals.ts';
import type { Report, Verdict } from '../../core/report.ts';
import { counted, headline } from '../words.ts';
import { commitLink, linked } from './links.ts';
import { code, html, type Markup, NOTHING } from './markup.ts';
import { facts } from './table.ts';

/** The verdict in one word, and the sign that repeats it. */
export const VERDICTS: Readonly<Record<Verdict, readonly [sign: string, words: string]>> = {
  pass: ['\u2713', 'Pass'],
  fail: ['\u2717', 'Fail'],
  error: ['!', 'Could not verify'],
};

/** Verdict, headline, and the few numbers that a reviewer asks for first. */
export function summary(report: Report): Markup {
  const { verdict, counts, blockers, controls, mode } = report;
  const [sign, words] = VERDICTS[verdict];
  const drifted = counts.sealed - counts.matching;
  const unlisted = counts.drifted - drifted;
  const tiles: (readonly [string, string])[] = [
    ['sealed files match', `${number(counts.matching)} of ${number(counts.sealed)}`],
    ['drifted', number(counts.drifted)],
    ...(unlisted > 0 ? [['of them unlisted', number(unlisted)] as const] : []),
    ['bytes verified', number(counts.bytes)],
    ...(blockers === null
      ? []
      : [['blockers open', `${number(blockers.open)} of ${number(blockers.total)}`] as const]),
    ['negative controls caught', `${controls.caught} of ${controls.run}`],
  ];
  return html`<div class="verdict ${verdict}"><p class="word"><span aria-hidden="true">${sign}</span> ${words}</p>
<p class="headline">${capital(headline(report))}</p>${
    mode === 'advisory' ? html`<p>Advisory: this run does not fail the job.</p>` : NOTHING
  }</div>
<dl class="tiles">${tiles.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${about(report)}`;
}

const number = (value: number): string => numerals(value);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function about(report: Report): Markup {
  const { checked, blockers } = report;
  const commit = (oid: string | null): Markup =>
    oid === null ? html`none` : commitLink(report, oid);
  const source =
    checked.commit === null
      ? html`the ${checked.source === 'index' ? 'index' : 'working tree'}`
      : commit(checked.commit);
  return facts([
    ['Checked', source],
    ['Head', commit(checked.head)],
    ['Base', commit(checked.base)],
    ...(checked.against === null ? [] : [['Compared', html`${checked.against}`] as const]),
    [
      'Default decision',
      blockers === null ? html`hold: there is no register` : code(blockers.default),
    ],
  ]);
}

/** Which run wrote this page, when, and how it was proven to work. */
export function runFacts({ run, controls }: Report): Markup {
  const label =
    run.id === null ? html`on the command line` : html`run ${run.id}, attempt ${run.attempt ?? 1}`;
  return facts([
    ['Run', run.id === null ? label : linked(run.url, label)],
    ['Event', html`${run.event ?? 'none'}`],
    ['Started', html`${run.startedAt}`],
    ['Took', html`${counted(Math.round(run.milliseconds), 'millisecond')}`],
    [
      'Negative controls',
      html`${controls.caught} of ${controls.run} caught: each is a known drift or a bad input that must not pass, run in memory through the same functions as the files.`,
    ],
  ]);
}
