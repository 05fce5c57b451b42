import{createRequire as e}from"node:module";const t=e(import.meta.url);import{dt as n}from"./gate.js";import{I as r,P as i,a,c as o,g as s,o as c}from"./start.js";import{r as l}from"./console.js";import{s as u}from"./terminal.js";import{a as d,c as f,l as p,o as m,s as h}from"./command-line.js";import{n as g,r as _,t as v}from"./shared-cli-seal.js";const{basename:y,relative:b,resolve:x,sep:S}=t(`node:path`),{existsSync:C}=t(`node:fs`),w=`${c}/blockers.schema.json`;function T(e){return`${JSON.stringify({$schema:w,version:1,packet:e,default:`HOLD`,options:[{id:`HOLD`,summary:`Nothing happens.`,requires:[]},{id:`PROCEED`,summary:`Say here what happens.`,requires:`all`,grants:[`owner-grant`]}],grants:[{id:`owner-grant`,status:`open`}],blockers:[{id:`BLOCKER-1`,status:`open`,actors:[`owner`],gate:u}]},null,2)}\n`}const E=`.github/workflows/seal-vs-bytes.yml`,D=`name: Seal vs bytes
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  pull_request_review:
    types: [submitted, dismissed]
  merge_group:
permissions:
  contents: read
  pull-requests: write
  statuses: write
  actions: read
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0
        with:
          fetch-depth: 2
          ref: \${{ github.sha }}
          persist-credentials: false
      - uses: ${a}@v1
`;async function O(e,t,n){let r=await d(n);if(r.git===null||r.bare)throw N(`This folder is not in a git work tree.`,`Run "git init" first.`);g(e,r,n);let i=e.length>0?e:await j(r,t,n);if(i.length===0)return l.fail;let a=_(i,r.top,n),o=new k(r,t.dryRun===!0,n),s=t.register?a.replace(/\.seal\.json$/,`.blockers.json`):null,c=t.workflow===!1?null:x(r.top,E);for(let e of[a,s,c])e===null||C(e)||f(r.top,h(r,n,e));return o.absent(a)&&(await v(i,{output:a,name:t.name??y(a,`.seal.json`),protect:t.protect!==!1,next:!1,proposed:!0,...t.dryRun?{dryRun:!0}:{}},n),o.wrote(a)),s!==null&&o.write(s,T(t.name??y(a,`.seal.json`))),c!==null&&o.workflow(c,D),o.next(),l.pass}var k=class{#e;#t;#n;#r=[];#i=!1;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}absent(e){return!C(e)||(this.#s(`${this.#a(e)}: exists, left as it is`),!1)}write(e,t){if(this.absent(e)){if(!this.#t){let n=h(this.#e,this.#n,e);p(this.#e.top,n,t,`made`)}this.#s(`${this.#a(e)}: ${this.#t?`would be written`:`written`}`),this.wrote(e)}}workflow(e,t){let n=this.#r.length;this.write(e,t),this.#i=this.#r.length>n}wrote(e){this.#r.push(e)}next(){if(this.#t||this.#r.length===0){let e=this.#t?`Nothing was written: --dry-run.`:`Nothing to do: all of it exists.`;this.#s(e);return}let e=x(this.#e.top,`.gitattributes`),t=[...this.#r,...C(e)?[e]:[]];this.#s(``),this.#s(`Next:`),this.#s(`  ${A(t.map(e=>this.#o(e)))}`),this.#s(`  git commit -m "Seal the documents"`),this.#s(`  seal-vs-bytes check`),this.#i&&(D.includes(`uses: OWNER/`)&&this.#s(`Replace OWNER in ${E} with the owner of the action's repository.`),this.#s(`Open a pull request with it on a non-production branch; merging it adopts the gate. Then require the commit status "seal-vs-bytes" in a ruleset.`))}#a(e){return s(this.#o(e))}#o(e){return b(this.#n.cwd,e).split(S).join(`/`)}#s(e){this.#n.console.out(`${e}\n`)}};function A(e){let t=e.map(o);return t.includes(null)?`stage each of these files (git add)`:`${t.every((t,n)=>t===e[n])?`git add`:`git --literal-pathspecs add --`} ${t.join(` `)}`}async function j(e,t,r){let{head:i}=await m(e,{staged:!0}),{entries:a}=await i.list(),o=a.filter(n).map(({path:e})=>e),c=o.some(e=>e.startsWith(`docs/`))?[`docs`]:[],l=o.filter(e=>/^[^/]+\.(?:md|json|txt)$/.test(e)&&!M.test(e)),u=c.length>0?c:l;if(u.length===0)throw N(`There is no document in the index to propose: no docs folder, and no .md, .json or .txt file at the top.`,`Name what to seal: "seal-vs-bytes init FILE...", after "git add FILE...".`);let d=s(u.join(`, `)),{ask:f}=r.console;if(!t.yes&&f===void 0)throw N(`Nothing is named to be sealed. Proposed: ${d}.`,`Name the files, or seal what is proposed with --yes.`);if(!t.yes&&f!==void 0){let e=(await f(`Seal ${d}? [Y/n] `)).trim().toLowerCase();if(e!==``&&e!==`y`&&e!==`yes`)return[]}return u.map(t=>b(r.cwd,x(e.top,t))||`.`)}const M=/^(?:package(?:-lock)?|tsconfig|composer)\.json$|^CHANGELOG|\.(?:seal|blockers)\.json$/i;function N(e,t){return new i(r(`bad-input`,e,t))}export{O as init};