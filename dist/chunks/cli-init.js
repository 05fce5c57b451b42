import"./rolldown-runtime.js";import{Gt as e,I as t,Pt as n,Ut as r,gt as i,ht as a}from"./gate.js";import{a as o,i as s,l as c,s as l}from"./command-line.js";import{n as u,t as d}from"./shared-cli-seal.js";import{basename as f,dirname as p,relative as m,resolve as h,sep as g}from"node:path";import{existsSync as _,mkdirSync as v}from"node:fs";const y=`${i}/blockers.schema.json`;function b(e){return`${JSON.stringify({$schema:y,version:1,packet:e,default:`HOLD`,options:[{id:`HOLD`,summary:`Nothing happens.`,requires:[]},{id:`PROCEED`,summary:`Say here what happens.`,requires:`all`,grants:[`owner-grant`]}],grants:[{id:`owner-grant`,status:`open`}],blockers:[{id:`BLOCKER-1`,status:`open`,actors:[`owner`],gate:`Say here what closes this blocker.`}]},null,2)}\n`}const x=`name: Seal vs bytes
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
`;async function S(e,t,n){let r=await s(n);if(r.git===null||r.bare)throw E(`This folder is not in a git work tree.`,`Run "git init" first.`);let i=e.length>0?e:await w(r,t,n);if(i.length===0)return c.fail;let a=u(i,r.top,n),o=new C(r,t.dryRun===!0,n);if(o.absent(a)&&(await d(i,{output:a,name:t.name??f(a,`.seal.json`),protect:t.protect!==!1,...t.dryRun?{dryRun:!0}:{}},n),o.wrote(a)),t.register){let e=a.replace(/\.seal\.json$/,`.blockers.json`);o.write(e,b(t.name??f(a,`.seal.json`)))}return t.workflow!==!1&&o.write(h(r.top,`.github/workflows/seal-vs-bytes.yml`),x),o.next(),c.pass}var C=class{#e;#t;#n;#r=[];constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}absent(e){return!_(e)||(this.#a(`${this.#i(e)}: exists, left as it is`),!1)}write(e,t){this.absent(e)&&(this.#t||(v(p(e),{recursive:!0}),l(e,t)),this.#a(`${this.#i(e)}: ${this.#t?`would be written`:`written`}`),this.wrote(e))}wrote(e){this.#r.push(this.#i(e))}next(){if(this.#t||this.#r.length===0){let e=this.#t?`Nothing was written: --dry-run.`:`Nothing to do: all of it exists.`;this.#a(e);return}let e=_(h(this.#e.top,`.gitattributes`))?[this.#i(h(this.#e.top,`.gitattributes`))]:[];this.#a(``),this.#a(`Next:`),this.#a(`  git add ${[...this.#r,...e].join(` `)}`),this.#a(`  git commit -m "Seal the documents"`),this.#a(`  seal-vs-bytes check`),this.#a(`Open a pull request with it on a non-production branch; merging it adopts the gate. Then require the commit status "seal-vs-bytes" in a ruleset.`)}#i(e){return t(m(this.#n.cwd,e).split(g).join(`/`))}#a(e){this.#n.console.out(`${e}\n`)}};async function w(e,r,i){let{head:a}=await o(e,{staged:!0}),{entries:s}=await a.list(),c=s.filter(n).map(({path:e})=>e),l=c.some(e=>e.startsWith(`docs/`))?[`docs`]:[],u=c.filter(e=>/^[^/]+\.(?:md|json|txt)$/.test(e)&&!T.test(e)),d=l.length>0?l:u;if(d.length===0)throw E(`There is no document in the index to propose: no docs folder, and no .md, .json or .txt file at the top.`,`Name what to seal: "seal-vs-bytes init FILE...", after "git add FILE...".`);let f=t(d.join(`, `)),{ask:p}=i.console;if(!r.yes&&p===void 0)throw E(`Nothing is named to be sealed. Proposed: ${f}.`,`Name the files, or seal what is proposed with --yes.`);if(!r.yes&&p!==void 0){let e=(await p(`Seal ${f}? [Y/n] `)).trim().toLowerCase();if(e!==``&&e!==`y`&&e!==`yes`)return[]}return d.map(t=>m(i.cwd,h(e.top,t))||`.`)}const T=/^(?:package(?:-lock)?|tsconfig|composer)\.json$|^CHANGELOG|\.(?:seal|blockers)\.json$/i;function E(t,n){return new r(e(`bad-input`,t,n))}export{S as init};