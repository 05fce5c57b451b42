import"./rolldown-runtime.js";import{Gt as e,Ut as t}from"./gate.js";const n=[`bash`,`zsh`,`fish`],r=`seal-vs-bytes`;function i(r,i){if(r===`bash`)return o(i);if(r===`zsh`)return s(i);if(r===`fish`)return c(i);throw new t(e(`bad-input`,`"${r}" is not a supported shell.`,`Name one of ${n.join(`, `)}.`))}function a({flags:e}){return/--[\w-]+/.exec(e)?.[0]??``}function o(e){let t=e.map(({name:e,options:t})=>`    ${e}) words="${t.map(a).join(` `)}" ;;`).join(`
`);return`# bash completion of ${r}
_seal_vs_bytes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${e.map(({name:e})=>e).join(` `)}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${t}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _seal_vs_bytes ${r}
`}function s(e){let t=e.map(({name:e,description:t})=>`    '${e}:${t.replace(/[':]/g,``)}'`).join(`
`),n=e.map(({name:e,options:t})=>`    ${e}) _arguments ${t.map(e=>`'${a(e)}[${e.description.replace(/['[\]]/g,``)}]'`).join(` `)} '*:file:_files' ;;`).join(`
`);return`#compdef ${r}
_seal_vs_bytes() {
  local -a commands
  commands=(
${t}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${n}
  esac
}
compdef _seal_vs_bytes ${r}
`}function c(e){let t=e.flatMap(({name:e,description:t,options:n})=>[`complete -c ${r} -n __fish_use_subcommand -a ${e} -d '${t.replaceAll(`'`,``)}'`,...n.map(t=>`complete -c ${r} -n '__fish_seen_subcommand_from ${e}' -l ${a(t).slice(2)} -d '${t.description.replaceAll(`'`,``)}'`)]);return`# fish completion of ${r}\n${t.join(`
`)}\n`}export{i as completion};