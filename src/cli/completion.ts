import { ProblemError, problem } from '../core/problem.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
const PROGRAM = 'seal-vs-bytes';

/** The completion script of a shell, made from the table of commands. Throws ProblemError for another one. */
export function completion(shell: string, commands: readonly CommandSpec[]): string {
  if (shell === 'bash') return bash(commands);
  if (shell === 'zsh') return zsh(commands);
  if (shell === 'fish') return fish(commands);
  throw new ProblemError(
    problem(
      'bad-input',
      `"${shell}" is not a supported shell.`,
      `Name one of ${SHELLS.join(', ')}.`,
    ),
  );
}

/** `--output` of `-o, --output <file>`. */
function longName({ flags }: OptionSpec): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? '';
}

function bash(commands: readonly CommandSpec[]): string {
  const cases = commands
    .map(({ name, options }) => `    ${name}) words="${options.map(longName).join(' ')}" ;;`)
    .join('\n');
  return `# bash completion of ${PROGRAM}
_seal_vs_bytes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _seal_vs_bytes ${PROGRAM}
`;
}

function zsh(commands: readonly CommandSpec[]): string {
  const named = commands
    .map(({ name, description }) => `    '${name}:${description.replace(/[':]/g, '')}'`)
    .join('\n');
  const cases = commands
    .map(
      ({ name, options }) =>
        `    ${name}) _arguments ${options
          .map((option) => `'${longName(option)}[${option.description.replace(/['[\]]/g, '')}]'`)
          .join(' ')} '*:file:_files' ;;`,
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

function fish(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d '${description.replaceAll("'", '')}'`,
    ...options.map(
      (option) =>
        `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -l ${longName(option).slice(2)} -d '${option.description.replaceAll("'", '')}'`,
    ),
  ]);
  return `# fish completion of ${PROGRAM}\n${lines.join('\n')}\n`;
}
