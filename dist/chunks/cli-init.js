import"./rolldown-runtime.js";import{Mt as e,Pt as t,Rt as n,Yt as r,Zt as i,_t as a,vt as o}from"./gate.js";import{a as s,c,f as l,l as u,o as d,s as f}from"./command-line.js";import{n as p,r as m,t as h}from"./shared-cli-seal.js";import{basename as g,relative as _,resolve as v,sep as y}from"node:path";import{existsSync as b}from"node:fs";const x=`${o}/blockers.schema.json`;function S(e){return`${JSON.stringify({$schema:x,version:1,packet:e,default:`HOLD`,options:[{id:`HOLD`,summary:`Nothing happens.`,requires:[]},{id:`PROCEED`,summary:`Say here what happens.`,requires:`all`,grants:[`owner-grant`]}],grants:[{id:`owner-grant`,status:`open`}],blockers:[{id:`BLOCKER-1`,status:`open`,actors:[`owner`],gate:`Say here what closes this blocker.`}]},null,2)}\n`}const C=`.github/workflows/seal-vs-bytes.yml`,w=`name: Seal vs bytes
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
`;async function T(e,t,n){let r=await s(n);if(r.git===null||r.bare)throw A(`This folder is not in a git work tree.`,`Run "git init" first.`);p(e,r,n);let i=e.length>0?e:await O(r,t,n);if(i.length===0)return l.fail;let a=m(i,r.top,n),o=new E(r,t.dryRun===!0,n),u=t.register?a.replace(/\.seal\.json$/,`.blockers.json`):null,d=t.workflow===!1?null:v(r.top,C);for(let e of[a,u,d])e===null||b(e)||c(r.top,f(r,n,e));return o.absent(a)&&(await h(i,{output:a,name:t.name??g(a,`.seal.json`),protect:t.protect!==!1,next:!1,proposed:!0,...t.dryRun?{dryRun:!0}:{}},n),o.wrote(a)),u!==null&&o.write(u,S(t.name??g(a,`.seal.json`))),d!==null&&o.workflow(d,w),o.next(),l.pass}var E=class{#e;#t;#n;#r=[];#i=!1;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}absent(e){return!b(e)||(this.#s(`${this.#a(e)}: exists, left as it is`),!1)}write(e,t){if(this.absent(e)){if(!this.#t){let n=f(this.#e,this.#n,e);u(this.#e.top,n,t,`made`)}this.#s(`${this.#a(e)}: ${this.#t?`would be written`:`written`}`),this.wrote(e)}}workflow(e,t){let n=this.#r.length;this.write(e,t),this.#i=this.#r.length>n}wrote(e){this.#r.push(e)}next(){if(this.#t||this.#r.length===0){let e=this.#t?`Nothing was written: --dry-run.`:`Nothing to do: all of it exists.`;this.#s(e);return}let e=v(this.#e.top,`.gitattributes`),t=[...this.#r,...b(e)?[e]:[]];this.#s(``),this.#s(`Next:`),this.#s(`  ${D(t.map(e=>this.#o(e)))}`),this.#s(`  git commit -m "Seal the documents"`),this.#s(`  seal-vs-bytes check`),this.#i&&(w.includes(`uses: OWNER/`)&&this.#s(`Replace OWNER in ${C} with the owner of the action's repository.`),this.#s(`Open a pull request with it on a non-production branch; merging it adopts the gate. Then require the commit status "seal-vs-bytes" in a ruleset.`))}#a(e){return t(this.#o(e))}#o(e){return _(this.#n.cwd,e).split(y).join(`/`)}#s(e){this.#n.console.out(`${e}\n`)}};function D(t){let n=t.map(e);return n.includes(null)?`stage each of these files (git add)`:`${n.every((e,n)=>e===t[n])?`git add`:`git --literal-pathspecs add --`} ${n.join(` `)}`}async function O(e,r,i){let{head:a}=await d(e,{staged:!0}),{entries:o}=await a.list(),s=o.filter(n).map(({path:e})=>e),c=s.some(e=>e.startsWith(`docs/`))?[`docs`]:[],l=s.filter(e=>/^[^/]+\.(?:md|json|txt)$/.test(e)&&!k.test(e)),u=c.length>0?c:l;if(u.length===0)throw A(`There is no document in the index to propose: no docs folder, and no .md, .json or .txt file at the top.`,`Name what to seal: "seal-vs-bytes init FILE...", after "git add FILE...".`);let f=t(u.join(`, `)),{ask:p}=i.console;if(!r.yes&&p===void 0)throw A(`Nothing is named to be sealed. Proposed: ${f}.`,`Name the files, or seal what is proposed with --yes.`);if(!r.yes&&p!==void 0){let e=(await p(`Seal ${f}? [Y/n] `)).trim().toLowerCase();if(e!==``&&e!==`y`&&e!==`yes`)return[]}return u.map(t=>_(i.cwd,v(e.top,t))||`.`)}const k=/^(?:package(?:-lock)?|tsconfig|composer)\.json$|^CHANGELOG|\.(?:seal|blockers)\.json$/i;function A(e,t){return new r(i(`bad-input`,e,t))}export{T as init};