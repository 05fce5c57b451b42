// Verifies a file against a seal in memory. The digest is of another text, so the verdict is fail.
import { gate, MemorySource, parseSeal, terminalText } from 'seal-vs-bytes';

const text = 'Hold \u2014 until each blocker is closed.\n';
const seal = JSON.stringify({
  version: 1,
  files: [
    {
      path: 'decision.md',
      sha256: '4f1ff0a7b8d4e5d3d36c1f4e4e0d7d1f1c5f4ce3a0a6f6b5a4e5e6f7a8b9c0d1',
      bytes: Buffer.byteLength(text),
    },
  ],
});
const parsed = parseSeal(Buffer.from(seal), 'decision.seal.json');
if (!parsed.ok) throw new Error(parsed.problems[0].message);

const head = new MemorySource(
  new Map([
    ['decision.md', { kind: 'file', bytes: Buffer.from(text) }],
    ['decision.seal.json', { kind: 'file', bytes: Buffer.from(seal) }],
  ]),
);
const report = await gate(
  {
    mode: 'enforce',
    seals: { globs: ['**/*.seal.json'], explicit: true },
    registers: { globs: [], explicit: false },
    reseal: 'deny',
    blockOnOpen: 'never',
    productionBranches: [],
    targetBranch: null,
    workflow: null,
    baseMoved: false,
    checked: { head: null, branch: null, against: null },
  },
  {
    head,
    base: null,
    recovery: null,
    checkout: null,
    index: null,
    attributes: null,
    approval: async () => ({ approved: null, why: 'nobody was asked' }),
  },
  {
    id: null,
    attempt: null,
    url: null,
    repository: null,
    event: null,
    status: null,
    startedAt: new Date().toISOString(),
    milliseconds: 0,
  },
);
console.log(terminalText(report));
process.exitCode = report.verdict === 'pass' ? 0 : 1;
