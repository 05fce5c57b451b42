import{I as e,P as t,n}from"./start.js";const r=`seal-vs-bytes`;function i(r,i){if(r===`bash`)return o(i);if(r===`zsh`)return s(i);if(r===`fish`)return l(i);throw new t(e(`bad-input`,`Unknown shell "${r}".`,`Use ${n.slice(0,-1).join(`, `)} or ${n.at(-1)}.`))}function a({flags:e}){return/--[\w-]+/.exec(e)?.[0]??``}function o(e){let t=e.map(({name:e,options:t,words:n=[]})=>`    ${e}) options="${t.map(a).join(` `)}" words="${n.join(` `)}" ;;`).join(`
`);return`# bash completion of ${r}
_seal_vs_bytes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" options="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${e.map(({name:e})=>e).join(` `)}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${t}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o bashdefault -o default -F _seal_vs_bytes ${r}
`}function s(e){let t=e.map(({name:e,description:t})=>`    '${e}:${c(t)}'`).join(`
`),n=e.map(({name:e,options:t,words:n})=>`    ${e}) _arguments ${t.map(e=>`'${a(e)}[${c(e.description)}]'`).join(` `)} '*:${n===void 0?`file:_files`:`shell:(${n.join(` `)})`}' ;;`).join(`
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
`}function c(e){return e.replace(/[[\]:\\]/g,`\\$&`).replaceAll(`'`,`'\\''`)}function l(e){let t=e.flatMap(({name:e,description:t,options:n,words:i})=>[`complete -c ${r} -n __fish_use_subcommand -a ${e} -d '${t.replaceAll(`'`,``)}'`,...i===void 0?[]:[`complete -c ${r} -n '__fish_seen_subcommand_from ${e}' -f -a '${i.join(` `)}'`],...n.map(t=>`complete -c ${r} -n '__fish_seen_subcommand_from ${e}' -l ${a(t).slice(2)} -d '${t.description.replaceAll(`'`,``)}'`)]);return`# fish completion of ${r}\n${t.join(`
`)}\n`}export{i as completion};