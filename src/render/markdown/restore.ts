import type { CheckedFile, Report } from '../../core/report.ts';
import { shellQuote } from '../../core/shell-quote.ts';
import { isEdit } from '../next-steps.ts';
import { waitingReseals } from '../waiting-reseals.ts';
import { counted, filesToRestore } from '../words.ts';
import { blocks, type Context, fold, moreLine } from './context.ts';
import { shellBlock } from './escape.ts';

/** How to get the sealed bytes back: the commands, joined per commit; at most `most`. */
export function restoreStep(context: Context, most: number): string {
  const files = filesToRestore(context.report);
  if (files.length === 0) return '';
  const commands = files.flatMap(({ restore }) => (restore === null ? [] : [restore]));
  const lines = joinCheckouts(commands);
  const shown = lines.slice(0, most);
  const restorable = files.filter(({ restore }) => restore !== null).length;
  const step =
    restorable === 0
      ? ''
      : blocks(
          `**Restore the sealed bytes** of ${counted(restorable, 'file')}:`,
          commandBlock(context, shown, restorable),
          moreLine(lines.length - shown.length, 'command', context),
        );
  return blocks(step, files.some(isEdit) ? KEEP : '', otherwise(files));
}

const KEEP =
  'If a change is intended, reseal it: `git add FILE && seal-vs-bytes seal --update`, and commit file and seal. A reseal needs an approving review.';

/** As many files are named in sight; a longer command is folded. */
const IN_SIGHT = 8;

function commandBlock({ report }: Context, lines: readonly string[], files: number): string {
  if (lines.length === 0) return '';
  const block = shellBlock(lines);
  if (files <= IN_SIGHT) return block;
  const of = counted(files, 'file');
  // `restore --all` would take back what is resealed as well.
  if (waitingReseals(report).length > 0) return fold(`The command for ${of}`, block);
  return blocks(
    shellBlock(['seal-vs-bytes restore --all']),
    fold(`The same with git alone, for ${of}`, block),
  );
}

/** What is to be done about files that no command restores. */
function otherwise(files: readonly CheckedFile[]): string {
  const without = files.filter(({ restore }) => restore === null);
  const count = (matches: (file: CheckedFile) => boolean): number => without.filter(matches).length;
  const seal = count(({ fault }) => fault === 'seal');
  const unlisted = count(({ status }) => status === 'unlisted');
  const blocked = count(({ causes }) =>
    causes.some(({ id }) => id === 'directory' || id === 'submodule'),
  );
  const unread = count(({ status }) => status === 'unreadable');
  const lost = without.length - seal - unlisted - blocked - unread;
  const steps: string[] = [];
  if (unlisted > 0)
    steps.push(`**Remove ${counted(unlisted, 'unlisted file')}**, or add each to the seal.`);
  if (seal > 0)
    steps.push(
      `**Re-create the seal** of ${counted(seal, 'file')} from the committed bytes: the seal is at fault.`,
    );
  if (blocked > 0)
    steps.push(
      `**Replace what is at ${counted(blocked, 'path')}** (a directory or a submodule) with the file itself.`,
    );
  if (unread > 0) steps.push(`**Re-run** once ${counted(unread, 'file')} can be read.`);
  if (lost > 0)
    steps.push(
      `**Find the sealed bytes** of ${counted(lost, 'file')}: the history that was read does not have them.`,
    );
  return blocks(...steps);
}

const CHECKOUT = /^(git --literal-pathspecs checkout [0-9a-f]+ --) (.+)$/;

/**
 * One `git checkout` for many paths of one commit; the rest as it is. On one line:
 * cmd and PowerShell know no `\` at the end of one, and would run each path below it.
 */
function joinCheckouts(commands: readonly string[]): string[] {
  const lines: string[] = [];
  const lineOf = new Map<string, number>();
  for (const command of new Set(commands)) {
    const [, start = command, path] = CHECKOUT.exec(command) ?? [];
    const at = lineOf.get(start) ?? lines.length;
    const line = lines[at] ?? '';
    if (path !== undefined && line !== '' && line.length < COMMAND_LENGTH) {
      lines[at] = `${line} ${path}`;
    } else {
      lineOf.set(start, lines.length);
      lines.push(command);
    }
  }
  return lines;
}

/** Far below what any shell takes; more paths get a further command. */
const COMMAND_LENGTH = 4000;

/** A report that another run made is anybody's text: nothing but a commit's id comes into a command. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The command that takes waiting reseals back: seals and files as the base has
 * them. Null where there is no base, or where no line of a shell can carry a path.
 */
export function takeBackCommand(report: Report): string | null {
  const { base } = report.checked;
  const waiting = waitingReseals(report);
  if (base === null || !COMMIT.test(base) || waiting.length === 0) return null;
  const paths = new Set(waiting.flatMap(({ reseal, file }) => [reseal.seal, file.path]));
  const quoted = [...paths].map(shellQuote);
  const start = `git --literal-pathspecs checkout ${base} --`;
  const command = [start, ...quoted].join(' ');
  return quoted.includes(null) || command.length > COMMAND_LENGTH ? null : command;
}
