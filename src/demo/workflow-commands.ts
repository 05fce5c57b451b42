/** A workflow command that a runner obeys, unescaped. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that a runner knows (actions/runner, the extensions of its ActionCommandManager). */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * What a runner takes from a step's output, line by line: `::name key=value::data`
 * behind any whitespace, and the older `##[name key=value;]data` anywhere in a
 * line. After `stop-commands` nothing counts until its token comes.
 */
export class CommandReader {
  #token: string | null = null;
  #resumed = false;

  /** Whether the last line was the token that ends a stop: no command, and no text either. */
  get justResumed(): boolean {
    return this.#resumed;
  }

  /** The command that a runner obeys in this line, or null. */
  read(line: string): WorkflowCommand | null {
    const token = this.#token;
    this.#resumed = false;
    const knows = ({ name }: WorkflowCommand): boolean => KNOWN.has(name) || name === token;
    const command = [newForm(line), oldForm(line)].find((form) => form !== null && knows(form));
    if (command == null) return null;
    if (token !== null) {
      this.#resumed = command.name === token;
      if (this.#resumed) this.#token = null;
      return null;
    }
    if (command.name === 'stop-commands') this.#token = command.data.toLowerCase();
    return command;
  }
}

/** Every command of one stream, read for itself. */
export function readCommands(output: string): WorkflowCommand[] {
  const reader = new CommandReader();
  return output.split(/\r\n|\n|\r/).flatMap((line) => reader.read(line) ?? []);
}

function newForm(line: string): WorkflowCommand | null {
  const match = /^\s*::(.*?)::(.*)$/s.exec(line);
  if (match === null) return null;
  const [, info = '', data = ''] = match;
  return command(info, ',', unescapeData(data));
}

function oldForm(line: string): WorkflowCommand | null {
  const match = /##\[(.*?)\](.*)$/s.exec(line);
  if (match === null) return null;
  const [, info = '', data = ''] = match;
  return command(info, ';', data);
}

function command(info: string, separator: string, data: string): WorkflowCommand {
  const cut = info.indexOf(' ');
  const name = (cut < 0 ? info : info.slice(0, cut)).trim().toLowerCase();
  const list = cut < 0 ? '' : info.slice(cut + 1);
  const properties = list.split(separator).flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), data };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
