import { pathToFileURL } from 'node:url';
import { modulesFrom, withDependents } from '../../module-graph.ts';

/**
 * What a module of the package does that a later run could notice. A handler of
 * `exit` is called at the end of each run, and registered again by the next one.
 */
const TOUCHES_PROCESS =
  /\bprocess\.(?:(?:env|exitCode|exit|stdout|stderr|cwd|chdir)\b|(?:on|once)\((?![`'"]exit[`'"]))/;

/**
 * Returns the modules of the package (as URLs) that are loaded for each run again: the
 * entry, what touches the process, and whatever imports one of these. What is
 * left are functions and tables, which are the same in each run.
 */
export function modulesOfRun(main: string): ReadonlySet<string> {
  const entry = pathToFileURL(main).href;
  const texts = modulesFrom(entry);
  const touching = [...texts].filter(([, text]) => TOUCHES_PROCESS.test(text)).map(([url]) => url);
  return withDependents(texts, [entry, ...touching]);
}
