import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{ProblemError,problem}from"./shared-core-problem.js";import"./shared-empty.js";var SHELLS=["bash","zsh","fish"],PROGRAM="seal-vs-bytes";function completion(shell,commands){if(shell==="bash")return bash(commands);if(shell==="zsh")return zsh(commands);if(shell==="fish")return fish(commands);throw new ProblemError(problem("bad-input",`"${shell}" is no shell known here.`,`Name one of ${SHELLS.join(", ")}.`))}function longName({flags}){return/--[\w-]+/.exec(flags)?.[0]??""}function bash(commands){let cases=commands.map(({name,options})=>`    ${name}) words="${options.map(longName).join(" ")}" ;;`).join(`
`);return`# bash completion of ${PROGRAM}
_seal_vs_bytes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({name})=>name).join(" ")}" -- "$current"))
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
`}function zsh(commands){let named=commands.map(({name,description})=>`    '${name}:${description.replace(/[':]/g,"")}'`).join(`
`),cases=commands.map(({name,options})=>`    ${name}) _arguments ${options.map(option=>`'${longName(option)}[${option.description.replace(/['[\]]/g,"")}]'`).join(" ")} '*:file:_files' ;;`).join(`
`);return`#compdef ${PROGRAM}
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
`}function fish(commands){let lines=commands.flatMap(({name,description,options})=>[`complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d '${description.replaceAll("'","")}'`,...options.map(option=>`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -l ${longName(option).slice(2)} -d '${option.description.replaceAll("'","")}'`)]);return`# fish completion of ${PROGRAM}
${lines.join(`
`)}
`}export{completion};
