import { ProblemError, problem } from '../core/problem.ts';
import { type CommandSpec, type OptionSpec, SHELLS } from './command-spec.ts';

const PROGRAM = 'seal-vs-bytes';

/** The completion script of a shell, made from the table of commands. Throws ProblemError for another one. */
export function completion(shell: string, commands: readonly CommandSpec[]): string {
  if (shell === 'bash') return bash(commands);
  if (shell === 'zsh') return zsh(commands);
  if (shell === 'fish') return fish(commands);
  throw new ProblemError(
    problem(
      'bad-input',
      `Unknown shell "${shell}".`,
      `Use ${SHELLS.slice(0, -1).join(', ')} or ${SHELLS.at(-1)}.`,
    ),
  );
}

/** `--output` of `-o, --output <file>`. */
function longName({ flags }: OptionSpec): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? '';
}

/** File names are left to the shell itself: it quotes them, and bash 3.2 has no `mapfile`. */
function bash(commands: readonly CommandSpec[]): string {
  const cases = commands
    .map(
      ({ name, options, words = [] }) =>
        `    ${name}) options="${options.map(longName).join(' ')}" words="${words.join(' ')}" ;;`,
    )
    .join('\n');
  return `# bash completion of ${PROGRAM}
_seal_vs_bytes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" options="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o bashdefault -o default -F _seal_vs_bytes ${PROGRAM}
`;
}

function zsh(commands: readonly CommandSpec[]): string {
  const named = commands
    .map(({ name, description }) => `    '${name}:${zshText(description)}'`)
    .join('\n');
  const cases = commands
    .map(
      ({ name, options, words }) =>
        `    ${name}) _arguments ${options
          .map((option) => `'${longName(option)}[${zshText(option.description)}]'`)
          .join(' ')} '*:${words === undefined ? 'file:_files' : `shell:(${words.join(' ')})`}' ;;`,
    )
    .join('\n');
  return `#compdef ${PROGRAM}
_seal_vs_bytes() {
  local -a commands
  commands=(
${named}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases}
  esac
}
compdef _seal_vs_bytes ${PROGRAM}
`;
}

/** In single quotes, where a colon or a bracket would end the description. */
function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
}

function fish(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap(({ name, description, options, words }) => [
    `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d '${description.replaceAll("'", '')}'`,
    ...(words === undefined
      ? []
      : [
          `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(' ')}'`,
        ]),
    ...options.map(
      (option) =>
        `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -l ${longName(option).slice(2)} -d '${option.description.replaceAll("'", '')}'`,
    ),
  ]);
  return `# fish completion of ${PROGRAM}\n${lines.join('\n')}\n`;
}
