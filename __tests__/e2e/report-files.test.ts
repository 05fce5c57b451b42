import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/hashing.ts';
import { driftingEdit, fix7Packet } from '../../src/demo/packet.ts';
import { reportOf, Scene } from './scene.fixture.ts';

const packet = fix7Packet();
const PLAN = { baseRef: 'gate-trial', base: packet, head: driftingEdit(packet) } as const;
const open = (): Promise<Scene> => Scene.open(PLAN);

const FORMS = [
  ...['report', 'sarif', 'html'],
  ...['attestation', 'attestation-predicate', 'attestation-subjects'],
];

describe('the files of a report', () => {
  test('are all written to one folder, named by the key, and agree', async () => {
    await using scene = await open();
    const seen = await scene.run({ inputs: { comment: 'false', 'comment-key': 'docs' } });
    const text = new Map(
      FORMS.map((name) => [name, readFileSync(seen.outputs[name] ?? '', 'utf8')]),
    );
    expect(FORMS.map((name) => basename(seen.outputs[name] ?? ''))).toEqual([
      ...['seal-vs-bytes-docs.json', 'seal-vs-bytes-docs.sarif', 'seal-vs-bytes-docs.html'],
      ...['seal-vs-bytes-docs.intoto.json', 'seal-vs-bytes-docs.predicate.json'],
      'seal-vs-bytes-docs.subjects.txt',
    ]);
    const report = reportOf(seen);
    const sarif = JSON.parse(text.get('sarif') ?? '');
    const found = sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    for (const { id } of report.files.flatMap(({ causes }) => causes)) {
      expect(found).toContain(`drift/${id}`);
    }
    expect(text.get('html')).toContain('<ins>3560</ins>');
    const { subject, predicate } = JSON.parse(text.get('attestation') ?? '');
    expect(predicate.verificationResult).toBe('FAILED');
    expect(subject).toEqual(
      report.files.flatMap((file) =>
        file.found === null ? [] : [{ name: file.path, digest: { sha256: file.found.sha256 } }],
      ),
    );
    const [seal] = report.seals;
    expect(seal?.sha256).toBe(sha256(Buffer.from(packet[seal?.path ?? ''] ?? '')));
  });

  test('for an error are a page and a log, without an attestation', async () => {
    await using scene = await open();
    const seen = await scene.run({ inputs: { comment: 'false', mode: 'sometimes' } });
    expect(seen.outputs).toMatchObject({ verdict: 'error', attestation: '' });
    const page = readFileSync(seen.outputs.html ?? '', 'utf8');
    expect(page).toContain('Could not verify');
    const sarif = JSON.parse(readFileSync(seen.outputs.sarif ?? '', 'utf8'));
    expect(sarif.runs[0].results[0].ruleId).toBe('problem/bad-input');
  });
});
