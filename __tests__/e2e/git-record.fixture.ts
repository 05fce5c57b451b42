import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Scene } from './scene.fixture.ts';

/** One call of git, as a program in its place saw it. */
export interface GitCall {
  readonly args: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Puts a program before git that writes down how it was called, then is git. */
export function recordGit(scene: Scene): {
  readonly path: string;
  readonly calls: () => GitCall[];
} {
  const log = scene.sandbox.path('git-calls');
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  const path = scriptNamedGit(
    scene,
    `{ printf 'ARGS %s\\n' "$*"; env; printf 'END\\n'; } >>'${log}'\nexec '${real}' "$@"`,
  );
  return { path, calls: () => (existsSync(log) ? parse(readFileSync(log, 'utf8')) : []) };
}

/** A `PATH` on which a shell script stands for git. */
export function scriptNamedGit(scene: Scene, script: string): string {
  const bin = scene.sandbox.path('bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(`${bin}/git`, `#!/bin/sh\n${script}\n`);
  chmodSync(`${bin}/git`, 0o755);
  return `${bin}:${process.env.PATH ?? ''}`;
}

/** A program that leaves a trace and copies its environment there. */
export function tracingProgram(scene: Scene): {
  readonly program: string;
  readonly ran: () => boolean;
} {
  const trace = scene.sandbox.path('ran');
  const program = scene.sandbox.path('program');
  writeFileSync(program, `#!/bin/sh\nenv >>'${trace}'\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, ran: () => existsSync(trace) };
}

function parse(text: string): GitCall[] {
  return text
    .split(/^ARGS /m)
    .slice(1)
    .map((record) => {
      const [args = '', ...lines] = record.split('\n');
      const pairs = lines.flatMap((line) => {
        const cut = line.indexOf('=');
        return cut > 0 ? [[line.slice(0, cut), line.slice(cut + 1)]] : [];
      });
      return { args, env: Object.fromEntries(pairs) };
    });
}
