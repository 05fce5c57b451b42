import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Scene } from './scene.fixture.ts';

/** `NODE_OPTIONS` that load a module before the action: the machine is another then. */
export function preload(scene: Scene, name: string, source: string): { NODE_OPTIONS: string } {
  const path = scene.sandbox.path(`${name}.mjs`);
  writeFileSync(path, source);
  return { NODE_OPTIONS: `--import ${pathToFileURL(path)}` };
}

const YEAR = 365 * 24 * 3_600_000;

/** A clock that jumps by years, each time that it has been read so often. */
export const jumpingClock = (years: number, reads: number): string => `
const now = Date.now;
let read = 0;
const jumped = () => now() + (++read > ${reads} ? ${years * YEAR} : 0);
const Real = Date;
globalThis.Date = class Date extends Real {
  constructor(...args) { super(...(args.length === 0 ? [jumped()] : args)); }
  static now() { return jumped(); }
};
`;

/** Folders whose entries are listed in the reverse order. */
export const REVERSED_FOLDERS = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const sorted = (found) => Array.isArray(found) ? found.reverse() : found;
const { readdirSync, readdir } = fs;
const { readdir: promised, opendir } = fs.promises;
fs.readdirSync = (...args) => sorted(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  return readdir(...args, (cause, found) => done(cause, sorted(found)));
};
fs.promises.readdir = async (...args) => sorted(await promised(...args));
syncBuiltinESMExports();
`;
