import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runStep } from '../../src/demo/runner.ts';
import { Sandbox } from '../../src/demo/sandbox.ts';
import { TSC } from './setup-node-matchers.fixture.ts';

test('a step reports its outputs, and what a runner keeps', async () => {
  const sandbox = new Sandbox();
  try {
    const workspace = sandbox.path('workspace');
    mkdirSync(workspace);
    writeFileSync(sandbox.path('workspace/a.ts'), '');
    const main = sandbox.path('step.mjs');
    const lines = Array.from({ length: 10 }, (_, at) => `a.ts(1,${at}): error TS1: taken`);
    const script = `process.stdout.write(${JSON.stringify(`${lines.join('\n')}\n::error::lost\n`)});
process.stderr.write('::notice::kept\\na.ts(1,2): warning TS1: read\\n');
process.exitCode = 1;`;
    writeFileSync(main, script);
    const step = await runStep(sandbox, {
      ...{ main, workspace, eventName: 'push', event: {}, sha: 'a', ref: 'refs/heads/main' },
      ...{ repository: 'o/r', apiUrl: 'http://127.0.0.1:9', inputs: {}, matchers: [TSC] },
    });
    expect(step.annotations.map(({ message }) => message)).toEqual(['lost', 'kept']);
    const kept = step.kept.map(({ level, message }) => `${level} ${message}`);
    expect(kept.filter((each) => each === 'error taken')).toHaveLength(10);
    expect(kept.filter((each) => each !== 'error taken').sort()).toEqual([
      ...['notice kept', 'warning read'],
    ]);
    expect(step.status).toBe(1);
  } finally {
    sandbox.remove();
  }
});
