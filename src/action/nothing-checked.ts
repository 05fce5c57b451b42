import type { Checked } from '../core/report.ts';

/** What a report says of a run that read no commit. */
export const NOTHING_CHECKED: Checked = {
  source: 'commit',
  commit: null,
  base: null,
  head: null,
  branch: null,
  against: null,
};
