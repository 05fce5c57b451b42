import assert from 'node:assert/strict';
import type { Report } from '../../../src/core/report.ts';
import { decide } from '../../../src/core/verdict.ts';
import { parseReport } from '../../../src/formats/report.ts';
import { joinShards } from '../../../src/gate/join-shards.ts';
import { judged, RUN, registerOf, sealOf } from '../../gate/gate.fixture.ts';
import {
  checkedBlockers,
  checkedFile,
  finding,
  problemOf,
  report,
  reportOf,
  reseal,
} from '../../render/report.fixture.ts';
import { Choices } from '../choices.ts';
import { assertBounded, assertProblems, jsonOf, strictText } from '../oracles.ts';
import type { FuzzTarget } from '../target.ts';

/** Reports that other runs made: as they were written, or refused; joined, never better than the worst part. */

export const reportFile: FuzzTarget = {
  name: 'report',
  words: [
    ...[
      '"verdict":"pass"',
      '"verdict":"fail"',
      '"matching":3',
      '"drifted":0',
      '"caught":28',
      '"status":"match"',
      '"files":[]',
    ],
    ...[
      '"problems":[]',
      '"findings":[]',
      '"shard":null',
      '"mode":"advisory"',
      '"decision":"refused"',
      '"__proto__":',
      'null',
      '-1',
      '1e9',
    ],
  ],
  seeds: [
    JSON.stringify(reportOf([checkedFile()])),
    JSON.stringify(report({ findings: [finding()], reseals: [reseal()], verdict: 'fail' })),
    JSON.stringify(
      report({ blockers: checkedBlockers(), problems: [problemOf()], verdict: 'error' }),
    ),
  ],
  longest: 5_000,
  run(input) {
    const parsed = parseReport(input, 'r.json');
    assertBounded(parsed);
    if (!parsed.ok) return;
    const value = jsonOf(strictText(input))?.value;
    assert.deepEqual(parsed.value, value, 'read another report than JSON.parse');
    assert.equal(
      decide(parsed.value),
      parsed.value.verdict,
      'a verdict that its report does not say',
    );
  },
};

const FILES = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [`d/${at}.md`, `# ${at}\n`]),
);
const BASE = { ...FILES, 'x.seal.json': sealOf(FILES), 'p.blockers.json': registerOf() };
const DRIFTED = { ...BASE, 'd/3.md': '# 3\r\n', 'd/5.md': 'other\n' };

const partsOf = (head: typeof BASE, count: number): Promise<Report[]> =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      judged(BASE, head, { shard: { index: at + 1, count } }),
    ),
  );

type Parts = Awaited<ReturnType<typeof partsOf>>;
let made: Promise<readonly Parts[]> | null = null;

function sampleParts(): Promise<readonly Parts[]> {
  made ??= Promise.all([partsOf(BASE, 3), partsOf(DRIFTED, 3), partsOf(BASE, 2)]);
  return made;
}

/** One change of a part: what a person with the file could make of it. */
function changed(report: Report, choices: Choices): Report {
  const { counts, shard, controls } = report;
  const more = choices.pick(1, -1, 24, 0);
  return choices.pick<() => Report>(
    () => report,
    () => ({ ...report, verdict: choices.pick('pass', 'fail', 'error') }),
    () => ({
      ...report,
      counts: { ...counts, sealed: counts.sealed + more, matching: counts.matching + more },
    }),
    () => ({ ...report, counts: { ...counts, drifted: 0, matching: counts.sealed } }),
    () => ({ ...report, files: report.files.filter(({ status }) => status === 'match') }),
    () => ({ ...report, files: [] }),
    () => ({ ...report, controls: { ...controls, caught: controls.caught + more } }),
    () => ({ ...report, shard: shard && { ...shard, index: shard.index + more } }),
    () => ({ ...report, shard: shard && { ...shard, sealed: shard.sealed + more } }),
    () => ({ ...report, shard: null }),
    () => ({ ...report, findings: [] }),
    () => ({ ...report, checked: { ...report.checked, commit: choices.text(4) } }),
    () => ({ ...report, mode: 'advisory' }),
    () => ({ ...report, seals: [] }),
  )();
}

export const shards: FuzzTarget = {
  name: 'shards',
  isAsync: true,
  words: ['\x00', '\x01', '\x02', '\x03', '\x04', '\x05', '\x06'],
  seeds: [
    '\x03\x00\x00\x00\x00\x01\x00\x00\x02\x00',
    '\x03\x01\x00\x00\x01\x01\x00\x01\x02\x00',
    '\x02\x02\x00\x00\x02\x01\x00',
  ],
  longest: 64,
  async run(input) {
    const choices = new Choices(input);
    const sets = await sampleParts();
    const parts = choices.list(4, () => {
      const set = sets[choices.below(sets.length)] ?? [];
      const part = set[choices.below(set.length)] ?? set[0] ?? assert.fail('no part was made');
      return changed(part, choices);
    });
    // As the action does: a part that contradicts itself is refused before any is joined.
    const read = parts.map((part) => parseReport(Buffer.from(JSON.stringify(part)), 'r'));
    const sound = read.flatMap((each) => (each.ok ? [each.value] : []));
    if (sound.length < parts.length) return;
    const joined = joinShards(sound, RUN);
    if (!joined.ok) {
      assertProblems(joined.problems);
      return;
    }
    const { verdict, counts } = joined.value;
    assert.equal(decide(joined.value), verdict);
    if (verdict !== 'pass') return;
    const [first] = sound;
    assert.ok(
      sound.every((part) => part.verdict === 'pass'),
      'a part that failed is joined to a pass',
    );
    assert.equal(counts.sealed, first?.shard?.sealed, 'files that no part judged pass');
    const indexes = sound.map(({ shard }) => shard?.index);
    assert.equal(new Set(indexes).size, first?.shard?.count, 'a part is missing');
  },
};
