import"./rolldown-runtime.js";import{Ft as e,Nt as t,Qt as n,Xt as r,vt as i,yt as a,z as o,zt as s}from"./gate.js";import{a as c,c as l,l as u,o as d,p as f,s as p}from"./command-line.js";import{n as m,r as h,t as g}from"./shared-cli-seal.js";import{basename as _,relative as v,resolve as y,sep as b}from"node:path";import{existsSync as x}from"node:fs";const S=`${a}/blockers.schema.json`;function C(e){return`${JSON.stringify({$schema:S,version:1,packet:e,default:`HOLD`,options:[{id:`HOLD`,summary:`Nothing happens.`,requires:[]},{id:`PROCEED`,summary:`Say here what happens.`,requires:`all`,grants:[`owner-grant`]}],grants:[{id:`owner-grant`,status:`open`}],blockers:[{id:`BLOCKER-1`,status:`open`,actors:[`owner`],gate:o}]},null,2)}\n`}const w=`.github/workflows/seal-vs-bytes.yml`,T=`name: Seal vs bytes
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
      - uses: ${i}@v1
`;async function E(e,t,n){let r=await c(n);if(r.git===null||r.bare)throw j(`This folder is not in a git work tree.`,`Run "git init" first.`);m(e,r,n);let i=e.length>0?e:await k(r,t,n);if(i.length===0)return f.fail;let a=h(i,r.top,n),o=new D(r,t.dryRun===!0,n),s=t.register?a.replace(/\.seal\.json$/,`.blockers.json`):null,u=t.workflow===!1?null:y(r.top,w);for(let e of[a,s,u])e===null||x(e)||l(r.top,p(r,n,e));return o.absent(a)&&(await g(i,{output:a,name:t.name??_(a,`.seal.json`),protect:t.protect!==!1,next:!1,proposed:!0,...t.dryRun?{dryRun:!0}:{}},n),o.wrote(a)),s!==null&&o.write(s,C(t.name??_(a,`.seal.json`))),u!==null&&o.workflow(u,T),o.next(),f.pass}var D=class{#e;#t;#n;#r=[];#i=!1;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}absent(e){return!x(e)||(this.#s(`${this.#a(e)}: exists, left as it is`),!1)}write(e,t){if(this.absent(e)){if(!this.#t){let n=p(this.#e,this.#n,e);u(this.#e.top,n,t,`made`)}this.#s(`${this.#a(e)}: ${this.#t?`would be written`:`written`}`),this.wrote(e)}}workflow(e,t){let n=this.#r.length;this.write(e,t),this.#i=this.#r.length>n}wrote(e){this.#r.push(e)}next(){if(this.#t||this.#r.length===0){let e=this.#t?`Nothing was written: --dry-run.`:`Nothing to do: all of it exists.`;this.#s(e);return}let e=y(this.#e.top,`.gitattributes`),t=[...this.#r,...x(e)?[e]:[]];this.#s(``),this.#s(`Next:`),this.#s(`  ${O(t.map(e=>this.#o(e)))}`),this.#s(`  git commit -m "Seal the documents"`),this.#s(`  seal-vs-bytes check`),this.#i&&(T.includes(`uses: OWNER/`)&&this.#s(`Replace OWNER in ${w} with the owner of the action's repository.`),this.#s(`Open a pull request with it on a non-production branch; merging it adopts the gate. Then require the commit status "seal-vs-bytes" in a ruleset.`))}#a(t){return e(this.#o(t))}#o(e){return v(this.#n.cwd,e).split(b).join(`/`)}#s(e){this.#n.console.out(`${e}\n`)}};function O(e){let n=e.map(t);return n.includes(null)?`stage each of these files (git add)`:`${n.every((t,n)=>t===e[n])?`git add`:`git --literal-pathspecs add --`} ${n.join(` `)}`}async function k(t,n,r){let{head:i}=await d(t,{staged:!0}),{entries:a}=await i.list(),o=a.filter(s).map(({path:e})=>e),c=o.some(e=>e.startsWith(`docs/`))?[`docs`]:[],l=o.filter(e=>/^[^/]+\.(?:md|json|txt)$/.test(e)&&!A.test(e)),u=c.length>0?c:l;if(u.length===0)throw j(`There is no document in the index to propose: no docs folder, and no .md, .json or .txt file at the top.`,`Name what to seal: "seal-vs-bytes init FILE...", after "git add FILE...".`);let f=e(u.join(`, `)),{ask:p}=r.console;if(!n.yes&&p===void 0)throw j(`Nothing is named to be sealed. Proposed: ${f}.`,`Name the files, or seal what is proposed with --yes.`);if(!n.yes&&p!==void 0){let e=(await p(`Seal ${f}? [Y/n] `)).trim().toLowerCase();if(e!==``&&e!==`y`&&e!==`yes`)return[]}return u.map(e=>v(r.cwd,y(t.top,e))||`.`)}const A=/^(?:package(?:-lock)?|tsconfig|composer)\.json$|^CHANGELOG|\.(?:seal|blockers)\.json$/i;function j(e,t){return new r(n(`bad-input`,e,t))}export{E as init};