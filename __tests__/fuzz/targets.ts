import type { FuzzTarget } from './target.ts';
import { drift, excerpts } from './targets/drift.ts';
import { customSchema, evidence } from './targets/evidence.ts';
import { attributes, catFile, listing } from './targets/git.ts';
import { commentMarker, event } from './targets/github.ts';
import { pattern } from './targets/patterns.ts';
import { jsonRegister, markdownRegister } from './targets/registers.ts';
import { reportFile, shards } from './targets/reports.ts';
import { bagit, checksums, inToto, seal } from './targets/seals.ts';
import { strictJson } from './targets/strict-json.ts';
import { comment, html, surfaces } from './targets/surfaces.ts';
import { paths, utf8 } from './targets/text.ts';

/** Every parser and renderer that reads what others wrote. */
export const TARGETS: readonly FuzzTarget[] = [
  ...[strictJson, utf8, paths, pattern],
  ...[seal, checksums, bagit, inToto],
  ...[jsonRegister, markdownRegister, evidence, customSchema],
  ...[event, commentMarker, listing, catFile, attributes],
  ...[reportFile, shards, drift, excerpts],
  ...[comment, html, surfaces],
];

export function targetNamed(name: string): FuzzTarget {
  const target = TARGETS.find((each) => each.name === name);
  if (target === undefined) {
    throw new RangeError(
      `There is no target ${name}; there are ${TARGETS.map((each) => each.name).join(', ')}.`,
    );
  }
  return target;
}
