import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openPullRequest, pushMore } from '../../../src/demo/sample-pull-request.ts';
import { Sandbox } from '../../../src/demo/sandbox.ts';
import { writeAt } from '../sandbox.fixture.ts';
import { openQuickly, pushQuickly } from './pull-request.ts';
import { QuickSandbox } from './sandbox.ts';

/** What tests are built on is what git makes: ids, references, index and working tree. */

class CountedSandbox extends QuickSandbox {
  calls: string[] = [];
  override git(folder: string, ...args: readonly string[]): string {
    this.calls.push(args.join(' '));
    return super.git(folder, ...args);
  }
}

let pair: readonly [Sandbox, CountedSandbox];
beforeEach(() => {
  pair = [new Sandbox(), new CountedSandbox()];
});
afterEach(() => {
  for (const sandbox of pair) sandbox.remove();
});

function facts(sandbox: Sandbox, folder: string): object {
  const git = (...args: readonly string[]) => sandbox.git(folder, ...args);
  return {
    status: git('status', '--porcelain', '--ignored'),
    staged: git('ls-files', '--stage', '-z'),
    log: git('log', '--all', '--format=%H %T %P %an %ae %at %cn %ce %ct %B'),
    refs: git('for-each-ref'),
    head: git('symbolic-ref', '--quiet', 'HEAD'),
    wrong: git('fsck', '--strict', '--full', '--no-reflogs'),
  };
}

/** Does the same in both sandboxes; returns the facts of both, and what git was started for. */
function both(work: (sandbox: Sandbox, folder: string) => void) {
  const [slow, quick] = pair.map((sandbox) => {
    const folder = sandbox.init('x');
    work(sandbox, folder);
    const started = sandbox instanceof CountedSandbox ? [...sandbox.calls] : [];
    return { facts: facts(sandbox, folder), started };
  });
  return { slow: slow?.facts, quick: quick?.facts, started: quick?.started };
}

const HISTORIES: Readonly<Record<string, (sandbox: Sandbox, folder: string) => void>> = {
  'files and folders whose names sort one way as files and another as folders': (
    sandbox,
    folder,
  ) => {
    const names = [
      'a',
      'a-b',
      'a.b',
      'b/c',
      'b-c',
      'b.c',
      'b0',
      'c/d/e',
      'c/d-e',
      'c/d.e/f',
      'c0/x',
    ];
    sandbox.commit(folder, 'first', Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    sandbox.commit(folder, 'second', { 'a-b': null, 'b/c': 'other', 'c/d/e': null });
  },
  'names beyond ASCII, and one that is not UTF-8': (sandbox, folder) => {
    writeAt(folder, Buffer.from([0x61, 0xff, 0x2f, 0xfe]), Buffer.from('x'));
    sandbox.commit(folder, 'names \u2014 of all kinds', {
      'a\nb': '1',
      '\u00e9/\ud83d\ude00': '2',
      ' ': '3',
    });
  },
  'a link, a program, an empty file and an empty folder': (sandbox, folder) => {
    writeFileSync(join(folder, 'run'), '#!/bin/sh\n');
    chmodSync(join(folder, 'run'), 0o755);
    symlinkSync('nowhere', join(folder, 'link'));
    mkdirSync(join(folder, 'empty'));
    sandbox.commit(folder, 'kinds', { none: '' });
    chmodSync(join(folder, 'run'), 0o644);
    sandbox.commit(folder, 'no program any more', {});
  },
  'a file that becomes a folder': (sandbox, folder) => {
    sandbox.commit(folder, 'file', { a: '1', 'z/a': '' });
    rmSync(join(folder, 'a'));
    sandbox.commit(folder, 'folder', { 'a/b': '2', 'a/c/d': '3' });
  },
  'no change, and nothing at all': (sandbox, folder) => {
    sandbox.commit(folder, 'empty', {});
    sandbox.commit(folder, 'full', { a: Buffer.from([0, 0xff, 13, 10]) });
    sandbox.commit(folder, 'the same again', {});
  },
  'after git has switched branches and staged': (sandbox, folder) => {
    sandbox.commit(folder, 'first', { a: '1', b: '2' });
    sandbox.git(folder, 'checkout', '--quiet', '-b', 'topic/one');
    sandbox.git(folder, 'rm', '--quiet', 'b');
    sandbox.commit(folder, 'second', { c: '3' });
    sandbox.git(folder, 'checkout', '--quiet', 'main');
    sandbox.commit(folder, 'third', { d: '4' });
  },
};

const BY_GIT: Readonly<Record<string, (sandbox: Sandbox, folder: string) => void>> = {
  'attributes that convert': (sandbox, folder) => {
    sandbox.commit(folder, 'first', { 'x/.gitattributes': '*.txt text\n', 'x/a.txt': '1\r\n' });
  },
  'a submodule in the index': (sandbox, folder) => {
    const commit = sandbox.commit(folder, 'first', { a: '1' });
    mkdirSync(join(folder, 'sub'));
    sandbox.git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    sandbox.commit(folder, 'second', { b: '2' });
  },
  'configuration of its own': (sandbox, folder) => {
    sandbox.git(folder, 'config', 'core.autocrlf', 'input');
    sandbox.commit(folder, 'first', { a: '1\r\n' });
  },
  'a message that git changes': (sandbox, folder) => {
    sandbox.commit(folder, 'first \n\n\n and last', { a: '1' });
  },
  'files that are not to be staged': (sandbox, folder) => {
    sandbox.commit(folder, 'first', { a: '1', b: '2' });
    sandbox.git(folder, 'update-index', '--assume-unchanged', 'a');
    sandbox.commit(folder, 'second', { a: 'other', b: 'other' });
  },
};

test.each(Object.entries(HISTORIES))('%s: written as by git, without git', (_, history) => {
  const { slow, quick, started } = both(history);
  expect(quick).toEqual(slow);
  expect(started?.filter((args) => /^(?:init|add|commit|rev-parse)/.test(args))).toEqual([]);
});

test.each(Object.entries(BY_GIT))('%s: left to git', (_, history) => {
  const { slow, quick, started } = both(history);
  expect(quick).toEqual(slow);
  expect(started).toContainEqual(expect.stringMatching(/^commit /));
});

test('a pull request and a push to it: the same commits and references', () => {
  const plan = {
    base: { 'a.md': 'Hold.\n', 'p/b.md': 'x' },
    head: { 'a.md': 'Go.\n', 'q/c': 'new' },
    baseRef: 'trial',
  };
  const [slow, quick] = pair;
  const made = [
    pushMore(slow, openPullRequest(slow, plan), 'More', { 'p/b.md': null }),
    pushQuickly(quick, openQuickly(quick, plan), 'More', { 'p/b.md': null }),
  ].map(({ origin, work, workspace, ...request }, at) => {
    const sandbox = pair[at] as Sandbox;
    const of =
      (folder: string) =>
      (...args: readonly string[]) =>
        sandbox.git(folder, ...args);
    return {
      request,
      work: facts(sandbox, work),
      origin: of(origin)('for-each-ref'),
      wrong: of(origin)('fsck', '--strict', '--full'),
      checkedOut: [
        of(workspace)('log', '--format=%H %P', 'HEAD'),
        of(workspace)('ls-files', '--stage'),
        of(workspace)('status', '--porcelain'),
        of(workspace)('for-each-ref'),
        of(workspace)('rev-parse', '--is-shallow-repository'),
      ],
    };
  });
  expect(made[1]).toEqual(made[0]);
  const started = quick.calls.slice(0, 4).map((args) => args.split(' ', 1)[0]);
  expect(started).toEqual(['fetch', 'checkout', 'fetch', 'checkout']);
});
