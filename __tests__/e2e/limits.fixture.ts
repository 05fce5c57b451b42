import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LIMITS } from '../../src/core/limits.ts';
import { ACTION, type Scene } from './scene.fixture.ts';

/** A copy of the packaged action with one of its limits changed, so that a test need not wait for it. */
export function actionWithLimit(scene: Scene, name: keyof typeof LIMITS, value: number): string {
  return limitedCopy(scene, ACTION, name, value);
}

/** The same of a copy, so that several limits can be changed. */
export function limitedCopy(
  scene: Scene,
  action: string,
  name: keyof typeof LIMITS,
  value: number,
): string {
  const folder = scene.sandbox.path(`limited-${name}`);
  cpSync(dirname(action), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  let changed = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const made = text.replace(new RegExp(`\\b${name}: *[\\d_e]+`), () => {
      changed += 1;
      return `${name}: ${value}`;
    });
    if (made !== text) writeFileSync(join(folder, path), made);
  }
  if (changed === 0) throw new Error(`the packaged action has no limit ${name}`);
  return join(folder, 'index.js');
}
