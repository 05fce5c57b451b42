import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { visibleText } from '../core/visible.ts';
import type { Annotation } from '../render/annotations.ts';

/**
 * What a runner takes from a step: workflow commands on standard output, and
 * the files named by `GITHUB_OUTPUT` and `GITHUB_STEP_SUMMARY`.
 */

/** Throws where the runner's file cannot be written: a step without outputs has no verdict. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (cause) {
    const reason = visibleText(cause instanceof Error ? cause.message : String(cause));
    throw new Error(`the outputs could not be written: ${reason}`, { cause });
  }
}

export function annotate(annotation: Annotation): void {
  const { level, title, message, file, ...place } = placed(annotation);
  const properties = {
    title,
    ...(file === null ? {} : { file }),
    ...(place.startLine === null ? {} : { startLine: place.startLine }),
    ...(place.endLine === null ? {} : { endLine: place.endLine }),
    ...(place.startColumn === null ? {} : { startColumn: place.startColumn }),
    ...(place.endColumn === null ? {} : { endColumn: place.endColumn }),
  };
  if (level === 'error') core.error(message, properties);
  else if (level === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}

/** A name that no line of a log should carry is given in words instead, and the annotation has no place. */
function placed(annotation: Annotation): Annotation {
  const { file, message } = annotation;
  const shown = visibleText(file ?? '');
  if (file === null || shown === file) return annotation;
  const nowhere = {
    file: null,
    startLine: null,
    startColumn: null,
    endLine: null,
    endColumn: null,
  };
  return {
    ...annotation,
    ...nowhere,
    message: message.startsWith(shown) ? message : `${shown}: ${message}`,
  };
}

/**
 * Text that holds names from the repository. A runner looks for commands behind
 * whitespace, and for the old form `##[command]` anywhere in a line; until the
 * token comes, which nobody can guess, it obeys none.
 */
export function show(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

/** An untrimmed input; the runner puts it into the environment. */
export function readInput(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/**
 * The GitHub client parses the event file as it is loaded, and throws where that
 * is no JSON: then no error could be posted. The gate reads the file itself.
 */
export function hideEventFile(): void {
  delete process.env.GITHUB_EVENT_PATH;
}

export const info = core.info;
export const notice = core.notice;
export const setFailed = core.setFailed;
export const setSecret = core.setSecret;
