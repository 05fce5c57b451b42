import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{uriOf}from"./shared-render-file-uri.js";import{reportJson}from"./shared-render-outputs.js";import{CAUSE_LABELS,OPTION_STATES,RELAXATION_LABELS,counted,digestTexts,driftedFiles,happened,headline,proofOf,sinceWords,whereOf}from"./shared-render-words.js";import{HOME_PAGE,VERSION}from"./shared-core-version.js";import{numerals}from"./shared-core-numerals.js";import{sha256}from"./shared-core-hashing.js";import{shortened,visibleText}from"./shared-core-visible.js";import{LIMITS}from"./shared-core-limits.js";var Markup=class{html;constructor(html2){this.html=html2}},TEXT=1e3,COMMAND=8e3;function html(strings,...parts){let made=strings[0]??"";for(let[index,part]of parts.entries())made+=htmlOf(part)+(strings[index+1]??"");return new Markup(made)}function htmlOf(part){return part instanceof Markup?part.html:typeof part=="object"?part.map(each=>each.html).join(""):escaped(shortened(visibleText(String(part)),TEXT))}function escaped(text){return text.replace(/[&<>"'`]/g,character=>`&#${character.charCodeAt(0)};`)}var NOTHING=new Markup("");function joined(parts,separator){return new Markup(parts.map(each=>each.html).join(separator.html))}var code=text=>html`<code>${text}</code>`,command=line=>new Markup(escaped(shortened(visibleText(line),COMMAND)));function mark(kind,words){let sign={good:"✓",bad:"✗",warn:"!",calm:"·"}[kind];return html`<span class="mark ${kind}"><span aria-hidden="true">${sign}</span> ${words}</span>`}function excerptTables({hunks,cut},path){let tables=hunks.map(hunk=>hunkTable(hunk,path)),words=hunks.every(({lines})=>new Set(lines.map(({kind})=>kind)).size===1)?"These are the first lines.":"There are further differences beyond these lines.",rest=cut?html`<p class="more">${words}</p>`:NOTHING;return html`${tables}${rest}`}function hunkTable({lines,sealedStart,foundStart},path){let rows=rowsOf(lines).map(({sealed,found})=>html`<tr role="row">${cells(sealed,"sealed")}${cells(found,"found")}</tr>\n`);return html`<table class="sides" role="table">
<caption class="unseen">${path}, sealed from line ${sealedStart} and found from line ${foundStart}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="number"><span class="unseen">Sealed line</span></th><th scope="col" role="columnheader">Sealed</th><th scope="col" role="columnheader" class="number"><span class="unseen">Found line</span></th><th scope="col" role="columnheader">Found</th></tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table>`}function rowsOf(lines){let rows=[];for(let line of lines){let last=rows.at(-1);line.kind==="same"?rows.push({sealed:line,found:line}):line.kind==="sealed"?rows.push({sealed:line,found:null}):last!==void 0&&last.found===null?rows[rows.length-1]={...last,found:line}:rows.push({sealed:null,found:line})}return rows}var SIGNS={same:"",sealed:"−",found:"+"};function cells(line,side2){if(line===null)return html`<td role="cell" class="number none"></td><td role="cell" class="none"><span class="unseen">no line</span></td>`;let number2=side2==="sealed"?line.sealedLine:line.foundLine,kind=line.kind==="same"?"same":side2;return html`<td role="cell" class="number ${kind}">${number2??""}<span aria-hidden="true" class="sign">${SIGNS[kind]}</span></td><td role="cell" class="${kind}"><span class="side" aria-hidden="true">${side2}</span><code>${lineText(line)}</code></td>`}function lineText({kind,text,changed}){let parts=[],at=0;for(let[from,to]of changed){parts.push(tokens(text.slice(at,from)));let edited=tokens(text.slice(from,to));parts.push(kind==="sealed"?html`<del>${edited}</del>`:html`<ins>${edited}</ins>`),at=to}return html`${parts}${tokens(text.slice(at))}`}var TOKEN=/⟦[^⟧]*⟧|[␀␉␊␍]/g,CONTROLS={"␀":"NUL","␉":"TAB","␊":"LF","␍":"CR"};function tokens(text){let parts=[],at=0;for(let match of text.matchAll(TOKEN)){parts.push(html`${text.slice(at,match.index)}`);let name=CONTROLS[match[0]]??match[0].slice(1,-1);parts.push(html`<span class="token">${name}</span>`),at=match.index+match[0].length}return parts.push(html`${text.slice(at)}`),html`${parts}`}function webAddress(address){if(address===null||!URL.canParse(address))return null;let{protocol,href}=new URL(address);return protocol==="https:"||protocol==="http:"?href.replace(/\/$/,""):null}function linked(address,label){let to=webAddress(address);return to===null?label:html`<a href="${to}" rel="noreferrer">${label}</a>`}function commitLink({run},commit){let to=webAddress(run.repository),address=to===null||!/^[0-9a-f]{40,64}$/.test(commit)?null:`${to}/commit/${commit}`;return linked(address,code(commit))}function fileLink({run,checked},path,line){let to=webAddress(run.repository),label=code(line===null?path:`${path}:${line}`);if(to===null||checked.commit===null||!/^[0-9a-f]{40,64}$/.test(checked.commit))return label;let at=line===null?"":`?plain=1#L${line}`;return linked(`${to}/blob/${checked.commit}/${uriOf(path)}${at}`,label)}function table(caption,head2,rows){let shown=rows.slice(0,LIMITS.htmlRows),rest=rows.length-shown.length,columns=head2.map(name=>html`<th scope="col">${name}</th>`),body=shown.map(([first,...others])=>html`<tr><th scope="row">${first}</th>${others.map(cell=>html`<td>${cell}</td>`)}</tr>\n`);return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${body}</tbody></table></div>${rest>0?more(rest,"row"):NOTHING}`}function more(rest,noun){return html`<p class="more">And ${counted(rest,`more ${noun}`)}: see the JSON report.</p>`}function facts(entries){return html`<dl class="facts">${entries.map(([name,value])=>html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}function list(items){return items.length===0?new Markup(""):html`<ul>${items.map(item=>html`<li>${item}</li>`)}</ul>`}var VERDICTS={pass:["✓","Pass"],fail:["✗","Fail"],error:["!","Could not verify"]};function summary(report){let{verdict,counts,blockers,controls,mode}=report,[sign,words]=VERDICTS[verdict],drifted=counts.sealed-counts.matching,unlisted=counts.drifted-drifted,tiles=[["sealed files match",`${number(counts.matching)} of ${number(counts.sealed)}`],["drifted",number(counts.drifted)],...unlisted>0?[["of them unlisted",number(unlisted)]]:[],["bytes verified",number(counts.bytes)],...blockers===null?[]:[["blockers open",`${number(blockers.open)} of ${number(blockers.total)}`]],["negative controls caught",`${controls.caught} of ${controls.run}`]];return html`<div class="verdict ${verdict}"><p class="word"><span aria-hidden="true">${sign}</span> ${words}</p>
<p class="headline">${capital(headline(report))}</p>${mode==="advisory"?html`<p>Advisory: this run does not fail the job.</p>`:NOTHING}</div>
<dl class="tiles">${tiles.map(([name,value])=>html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${about(report)}`}var number=value=>numerals(value),capital=text=>text.charAt(0).toUpperCase()+text.slice(1);function about(report){let{checked,blockers}=report,commit=oid=>oid===null?html`none`:commitLink(report,oid),source=checked.commit===null?html`the ${checked.source==="index"?"index":"working tree"}`:commit(checked.commit);return facts([["Checked",source],["Head",commit(checked.head)],["Base",commit(checked.base)],...checked.against===null?[]:[["Compared",html`${checked.against}`]],["Default decision",blockers===null?html`hold: there is no register`:code(blockers.default)]])}function runFacts({run,controls}){let label=run.id===null?html`on the command line`:html`run ${run.id}, attempt ${run.attempt??1}`;return facts([["Run",run.id===null?label:linked(run.url,label)],["Event",html`${run.event??"none"}`],["Started",html`${run.startedAt}`],["Took",html`${counted(Math.round(run.milliseconds),"millisecond")}`],["Negative controls",html`${controls.caught} of ${controls.run} caught: each is a known drift or a bad input that must not pass, run in memory through the same functions as the files.`]])}function driftTable(report){let files=driftedFiles(report);if(files.length===0)return NOTHING;let shown=Math.min(files.length,LIMITS.htmlDetails),rows=files.map((file,index)=>[index<shown?html`<a href="#file-${index+1}">${code(file.path)}</a>`:code(file.path),html`${happened(file)}${remarks(file)}`,html`${whereOf(file)}`,html`${proofOf(file)}`]);return table("Drifted files",["File","What happened","Where","Proof"],rows)}function remarks(file){let words=[file.fault==="seal"?"the seal is at fault, not the file":"",sinceWords(file),file.trust==="new"?"sealed by this change":""].filter(each=>each!=="");return words.length===0?NOTHING:html`<br><small>${words.join("; ")}</small>`}function driftDetails(report){let files=driftedFiles(report),shown=files.slice(0,LIMITS.htmlDetails),rest=files.length-shown.length,details=shown.map((file,index)=>fileDetails(file,index+1,report));return html`${details}${rest>0?more(rest,"drifted file"):NOTHING}`}function fileDetails(file,number2,report){let line=file.locations[0]?.line??null,heading=file.status==="drift"?fileLink(report,file.path,line):code(file.path);return html`<article class="file" aria-labelledby="file-${number2}">
<h3 id="file-${number2}">${heading}</h3>
${accountedFor(file)}
${causesOf(file)}${file.excerpts===null?NOTHING:excerptTables(file.excerpts,file.path)}
${placesOf(file)}${factsOf(file,report)}${restoreOf(file)}
</article>
`}function accountedFor({status,explained,causes}){if(status!=="drift")return NOTHING;if(explained)return html`<p>${mark("warn","Mechanical change: the causes account for every differing byte.")}</p>`;let words=causes.some(({proof})=>proof!=="observed")?"Content changed: no mechanical change accounts for every differing byte.":"Cause unknown: nothing is proven about the differing bytes.";return html`<p>${mark("bad",words)}</p>`}function causesOf({causes,limit}){let said=causes.map(({id,proof,summary:summary2})=>html`<li><strong>${CAUSE_LABELS[id]}</strong> <span class="proof">${proof}</span><br>${summary2}</li>`),none=limit===null?NOTHING:html`<p>${capital(limit)}.</p>`;return html`${said.length===0?NOTHING:html`<ol class="causes">${said}</ol>`}${none}`}var PROOF_WORDS={reconstructed:"undoing the change on the found bytes gives the sealed SHA-256",reproduced:"applying the change to the sealed bytes gives exactly the found bytes",located:"compared with the sealed bytes place by place; no named change explains it",observed:"a property of the found bytes alone, not proven to be the cause"};function side(text){return text===null?html`not known`:text===""?html`nothing`:/^ +$/.test(text)?html`${counted(text.length,"space")}`:html`<code>${tokens(text)}</code>`}function placesOf({locations,more:rest,path}){if(locations.length===0)return NOTHING;let rows=locations.map(({line,column,offset,cause,sealed,found})=>[html`${line}:${column} <small>byte ${offset}</small>`,html`${CAUSE_LABELS[cause]}`,side(sealed),side(found)]),others=rest>0?html`<p class="more">And ${counted(rest,"more place")}.</p>`:NOTHING;return html`${table(`Places in ${path}`,["Place","Cause","Sealed","Found"],rows)}${others}`}function digest(each){if(each===null)return html`none`;let bytes=each.bytes===null?"no byte length in the seal":counted(each.bytes,"byte"),digests=digestTexts(each).map(({name,hex})=>html`${name}${code(hex)} `);return html`${digests}<small>${bytes}</small>`}function factsOf(file,report){return facts([["Sealed",digest(file.sealed)],["Found",file.found===null?html`${happened(file)||"no bytes"}`:digest(file.found)],["Since",html`${sinceWords(file)||"not known: no base to compare with"}`],["Sealed by",html`${fileLink(report,file.seal,file.sealLine)} <small>${TRUST[file.trust]}</small>`]])}var TRUST={base:"read from the base",new:"proposed by this change",head:"of the checked commit itself (no base commit)"};function restoreOf({restore,fault}){if(fault==="seal")return html`<p>The seal is at fault: create it again from the committed bytes.</p>`;if(restore===null)return NOTHING;let lines=restore.split(`
`).map(command);return html`<p>To restore the sealed bytes:</p><pre tabindex="0"><code>${joined(lines,html`\n`)}</code></pre>`}function decision({registers,items,options,grants}){let of=(all,path)=>all.filter(({register})=>register===path),parts=registers.map(register=>html`${head(register)}${blockerTable(register,of(items,register.path))}
${optionTable(register,of(options,register.path))}${grantTable(register,of(grants,register.path))}`);return html`${parts}<p><strong>This gate selects nothing.</strong></p>`}function head({packet,path,trust,total,open,default:fallback}){return html`<h3>${packet}: ${open} of ${total} blockers open</h3>
<p>Default decision: ${code(fallback)}. Register: ${code(path)} <small>${TRUST[trust]}</small></p>
`}function blockerTable({packet},items){let columns=["Blocker","Status","In this change","Acts","Gate","Evidence"],rows=items.map(item=>[code(item.id),mark(STATUS_MARKS[item.status],item.status),history(item),html`${item.actors.join(", ")}`,html`${item.gate}${item.note===""?NOTHING:html`<br><small>${item.note}</small>`}`,evidence(item)]);return table(`Blockers of ${packet}`,columns,rows)}var STATUS_MARKS={open:"bad",narrowed:"warn",closed:"good"};function history({was,stated,status,change}){let before=was??"not on the base",now=stated??"not in the register any more";if(change===null&&was===stated)return html`unchanged`;let counts=stated===status||stated===null?"":`; counts as ${status}`;return html`${before} \u2192 ${now}<br><small>${change??"status changed"}${counts}</small>`}function evidence({evidence:all}){return all.length===0?html`none required`:list(all.map(({path,holds,because})=>html`${mark(holds?"good":"bad",holds?"verified":"not verified")} ${code(path)}<br><small>${because}</small>`))}function optionTable({packet},options){if(options.length===0)return NOTHING;let kinds={admissible:"good","admissible-once-merged":"warn","not-admissible":"bad"},rows=options.map(({id,summary:summary2,state,because})=>[code(id),mark(kinds[state],OPTION_STATES[state]),html`${summary2}`,because.length===0?html`nothing is missing`:list(because.map(each=>html`${each}`))]);return html`<h4>Options</h4>${table(`Options of ${packet}`,["Option","State","What it means","Why"],rows)}`}function grantTable({packet},grants){if(grants.length===0)return NOTHING;let rows=grants.map(({id,status,by,counts})=>[code(id),mark(status==="open"?"bad":counts?"good":"warn",status),html`${by??"nobody"}`,html`${counts?"yes":"no"}`]);return html`<h4>Grants</h4>${table(`Grants of ${packet}`,["Grant","Status","By","Counts"],rows)}`}var UNSEEN=new RegExp("(?!\\n)[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{VS}]|(?! )\\p{Zs}","gu");function jsonSection(report){let json=reportJson(report);if(json.length>LIMITS.htmlBytes)return null;let text=json.replace(UNSEEN,character=>Array.from({length:character.length},(_,i)=>`\\u${character.charCodeAt(i).toString(16).padStart(4,"0")}`).join(""));return html`<details><summary>Show the JSON report</summary><pre tabindex="0"><code id="report">${new Markup(escaped(text))}</code></pre></details>`}var STYLE=`
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--muted:#59636e;--line:#d1d9e0;--panel:#f6f8fa;--link:#0550ae;--good:#116329;--bad:#b3202a;--warn:#7d4e00;--del:#ffebe9;--del2:#ffc9c4;--ins:#dafbe1;--ins2:#a6efb6;--token:#e7e0fa;--tokenline:#8250df}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--muted:#9aa4af;--line:#3d444d;--panel:#151b23;--link:#79b8ff;--good:#56d364;--bad:#ff8a82;--warn:#e3b341;--del:#33191c;--del2:#7a2b2f;--ins:#12261b;--ins2:#1f6032;--token:#2d2150;--tokenline:#a888f5}}
*{box-sizing:border-box}
html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.875em}
code{overflow-wrap:anywhere}
small{font-size:.875em;color:var(--muted)}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;background:var(--bg);padding:8px 16px}
.skip:focus{left:16px;top:8px;z-index:1}
.page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 2.5rem;max-width:88rem;margin:0 auto;padding:0 1.5rem}
header{grid-column:1/-1;padding:1.75rem 0 1rem;border-bottom:1px solid var(--line)}
header p{margin:.25rem 0 0;color:var(--muted)}
nav{padding:1.5rem 0}
nav ul{position:sticky;top:1.5rem;list-style:none;margin:0;padding:0}
nav a{display:flex;justify-content:space-between;gap:.75rem;padding:.3rem .6rem;border-radius:6px;text-decoration:none;color:var(--fg)}
nav a:hover{background:var(--panel);text-decoration:underline}
nav .count{color:var(--muted);font-variant-numeric:tabular-nums}
main{padding:0 0 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:0}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .75rem;padding-top:.25rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
p,ol,ul,pre,table,dl{margin:0 0 1rem}
ol,ul{padding-left:1.5rem}
.verdict{border:1px solid var(--line);border-left:6px solid var(--muted);border-radius:8px;background:var(--panel);padding:1rem 1.25rem;margin:1.5rem 0 1rem}
.verdict p{margin:0}
.verdict .word{font-weight:700;text-transform:uppercase;letter-spacing:.06em;font-size:.875rem}
.verdict .headline{font-size:1.375rem;line-height:1.3;font-weight:600;margin-top:.25rem}
.verdict.pass{border-left-color:var(--good)}.verdict.pass .word{color:var(--good)}
.verdict.fail{border-left-color:var(--bad)}.verdict.fail .word{color:var(--bad)}
.verdict.error{border-left-color:var(--warn)}.verdict.error .word{color:var(--warn)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem}
.tiles div{border:1px solid var(--line);border-radius:8px;padding:.6rem .9rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles dt{color:var(--muted);font-size:.875rem}
.tiles dd{margin:0;font-size:1.25rem;font-weight:600;font-variant-numeric:tabular-nums}
.facts{display:grid;gap:.35rem}
.facts div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.75rem}
.facts dt{color:var(--muted)}
.facts dd{margin:0;overflow-wrap:anywhere}
.mark{font-weight:600}
td .mark{white-space:nowrap}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.calm{color:var(--muted)}
.scroll{overflow-x:auto;margin:0 0 1rem;border:1px solid var(--line);border-radius:8px}
.scroll table{margin:0;border-collapse:collapse;width:100%;font-size:.9375rem}
.scroll th,.scroll td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);min-width:7rem}
.scroll code{overflow-wrap:break-word}
.scroll thead th{background:var(--panel);border-top:0;font-size:.875rem;color:var(--muted)}
.scroll tbody th{font-weight:400}
.scroll .digest{display:block;width:33ch;overflow-wrap:anywhere}
.scroll ul{margin:0;padding-left:1.1rem}
.file{border:1px solid var(--line);border-radius:8px;padding:0 1.25rem .25rem;margin:0 0 1.5rem}
.causes li{margin-bottom:.4rem}
.proof{border:1px solid var(--line);border-radius:99px;padding:0 .5rem;font-size:.8125rem;color:var(--muted)}
.sides{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.sides th{text-align:left;padding:.35rem .75rem;background:var(--panel);color:var(--muted);font-size:.875rem;border-bottom:1px solid var(--line)}
.sides td{vertical-align:baseline;padding:.1rem .75rem}
.sides code{white-space:pre-wrap;line-height:1.7}
.sides .number{width:4.25rem;padding:.1rem .5rem;text-align:right;color:var(--muted);font-size:.8125rem;font-variant-numeric:tabular-nums;user-select:none}
.sides td:nth-child(3),.sides th:nth-child(3){border-left:1px solid var(--line)}
.sides .sign{display:inline-block;width:1.1em;text-align:center;font-weight:700}
.sides .side{display:none}
.sides .sealed{background:var(--del)}.sides .found{background:var(--ins)}
.sides .number.sealed,.sides .number.found{color:var(--fg)}
.sides .none{background:var(--panel)}
del,ins{text-decoration:none;border-radius:3px;padding:.05em .1em}
del{background:var(--del2);border-bottom:2px dotted currentColor}
ins{background:var(--ins2);border-bottom:2px solid currentColor}
.token{background:var(--token);color:var(--fg);border:1px solid var(--tokenline);border-radius:4px;padding:0 .3em;margin:0 .1em;font-size:.8em;white-space:normal}
pre{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;overflow:auto;max-height:30rem}
summary{cursor:pointer;padding:.35rem 0}
.more{color:var(--muted)}
footer{grid-column:1/-1;border-top:1px solid var(--line);padding:1rem 0 2rem;color:var(--muted);font-size:.875rem}
@media screen and (max-width:56rem){
.page{display:block;padding:0 1rem}
nav{padding:.75rem 0 0}
nav ul{position:static;display:flex;flex-wrap:wrap;gap:.4rem}
nav a{border:1px solid var(--line);padding:.35rem .6rem;font-size:.9375rem}
.facts div{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:.35rem}
.file{padding:0 .9rem .1rem}
.sides,.sides tbody,.sides tr{display:block}
.sides thead{display:none}
.sides tr{display:grid;grid-template-columns:3.75rem minmax(0,1fr);border-top:1px solid var(--line)}
.sides tr:first-child{border-top:0}
.sides .number{width:auto}
.sides td:nth-child(3){border-left:0}
.sides td.same:nth-child(n+3),.sides td.none{display:none}
.sides .side{display:block;font-size:.75rem;color:var(--muted);text-transform:uppercase;letter-spacing:.05em}
.sides .same .side{display:none}
}
@media print{
:root{color-scheme:light;--bg:#fff;--fg:#000;--muted:#444;--line:#999;--panel:#fff;--link:#000;--good:#0a4d1f;--bad:#8f1219;--warn:#5c3900;--del:#fff;--del2:#fbd5d2;--ins:#fff;--ins2:#c9f0d2;--token:#eee;--tokenline:#777}
body{font-size:10pt}
.page{display:block;max-width:none;padding:0}
nav,.skip,#json{display:none}
.scroll,pre{overflow:visible;max-height:none}
pre{white-space:pre-wrap}
.scroll th,.scroll td{min-width:0;padding:.3rem .4rem}
.scroll tbody th{min-width:8rem}
.scroll code,.scroll small{overflow-wrap:anywhere}
.scroll .digest{width:auto}
h2,h3,h4{break-after:avoid}
tr,.verdict,.tiles div,dl.facts div{break-inside:avoid}
a{text-decoration:none}
}
`;var POLICY=`default-src 'none'; style-src 'sha256-${Buffer.from(sha256(Buffer.from(STYLE)),"hex").toString("base64")}'; base-uri 'none'; form-action 'none'`;function page(title,subtitle,sections){let entries=sections.map(({id,title:name,count})=>html`<li><a href="#${id}"><span>${name}</span>${count===null?NOTHING:html` <span class="count">${count}</span>`}</a></li>`),parts=sections.map(({id,title:name,count,body})=>html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${name}${count===null?NOTHING:html` <small>(${count})</small>`}</h2>
${body}
</section>
`);return html`${new Markup("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(escaped(POLICY))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="page">
<header><h1>Seal vs bytes</h1><p>${subtitle}</p></header>
<nav aria-label="Sections"><ul>${entries}</ul></nav>
<main id="main" tabindex="-1">
${parts}</main>
<footer>Written by <a href="${HOME_PAGE}" rel="noreferrer">seal-vs-bytes</a> ${VERSION}. Invisible and look-alike characters are shown as tokens with their Unicode names.</footer>
</div>
</body>
</html>
`.html}function problemTable(report){let rows=report.problems.map(({code:id,message,remedy,file,line,column})=>[file===null?html`the run`:code(placeOf(file,line,column)),html`${message}<br><small>${id}</small>`,html`${remedy}`]);return table("Problems",["Where","What","What to do"],rows)}function placeOf(file,line,column){return line===null?file:column===null?`${file}:${line}`:`${file}:${line}:${column}`}function findingTable(report){let rows=report.findings.toSorted((a,b)=>+(a.severity==="note")-+(b.severity==="note")).map(({code:id,severity,message,file,line,remedy})=>[severity==="fail"?mark("bad","fails"):mark("calm","note"),html`${message}<br><small>${id}</small>`,file===null?html`the change`:fileLink(report,file,line),html`${remedy??"nothing to do"}`]);return table("Findings",["Severity","What","Where","What to do"],rows)}function sealTable(report){let rows=report.seals.map(({path,trust,files,sha256:sha2562})=>[fileLink(report,path,null),html`${TRUST[trust]}`,html`${counted(files,"file")}`,code(sha2562)]);return table("Seals",["Seal","Trust","Seals","SHA-256 of the seal"],rows)}function decisionMark(decision2,by){return decision2==="refused"?mark("bad","refused"):decision2==="allowed"?mark("warn","allowed by policy"):mark("good",by===null?"approved":`approved by ${by}`)}function resealTable({reseals}){let rows=reseals.map(({path,seal,kind,was,now,decision:decision2,approved,because})=>[html`${code(path)}<br><small>${kind} in ${seal}</small>`,digest2(was),digest2(now),html`${decisionMark(decision2,approved?.by??null)}<br><small>${because}</small>`]);return table("Reseals",["What","On the base","In this change","Decision"],rows)}function digest2(each){if(each===null)return html`nothing`;let bytes=each.bytes===null?NOTHING:html`<small>${counted(each.bytes,"byte")}</small>`,digests=digestTexts(each).map(({name,hex})=>html`${name}<code class="digest">${hex}</code>`);return html`${digests}${bytes}`}function relaxationTable(report){let rows=report.relaxations.map(({subject,kind,was,now,file,line,register,decision:decision2,approved,because})=>[html`${code(subject)}<br><small>${RELAXATION_LABELS[kind]}</small>`,html`${was}`,html`${now}`,file===null?code(register):fileLink(report,file,line),html`${decisionMark(decision2,approved?.by??null)}<br><small>${because}</small>`]);return table("Relaxed requirements",["What","On the base","In this change","Where","Decision"],rows)}function matchTable(report){let rows=report.files.filter(({status})=>status==="match").map(({path,found,seal,trust})=>[fileLink(report,path,null),code(found?.sha256??""),html`${code(seal)} <small>${TRUST[trust]}</small>`]);return table("Matching files",["File","SHA-256","Sealed by"],rows)}function htmlReport(report){let title=`Seal vs bytes: ${VERDICTS[report.verdict][1].toLowerCase()}, ${headline(report)}`,{repository}=report.run,subtitle=repository===null?capital(headline(report)):repository,sections=sectionsOf(report);for(let id of DROPPED){if(sizeOf(sections)<=LIMITS.htmlBytes-SHELL)break;sections=sections.map(each=>each.id===id?{...each,body:LEFT_OUT}:each)}return page(title,subtitle,sections)}var DROPPED=["json","matches","details","seals","findings","relaxations","reseals","decision","drift","problems","summary"],SHELL=64*1024,LEFT_OUT=html`<p>Left out: the page would be too large. The JSON report has it.</p>`;function sizeOf(sections){return sections.reduce((sum,{body})=>sum+Buffer.byteLength(body.html),0)}function sectionsOf(report){let{problems,blockers,seals,reseals,relaxations,findings}=report,drifted=driftedFiles(report).length,matches=report.files.length-drifted,some=(id,title,count,body)=>count===0?[]:[{id,title,count,body:body(report)}];return[{id:"summary",title:"Verdict",count:null,body:summary(report)},...some("problems","Problems",problems.length,problemTable),...some("drift","Drift",drifted,driftTable),...some("details","Drift in detail",drifted,driftDetails),...some("reseals","Reseals",reseals.length,resealTable),...some("relaxations","Relaxed requirements",relaxations.length,relaxationTable),...blockers===null?[]:[{id:"decision",title:"Blockers",count:blockers.total,body:decision(blockers)}],...some("findings","Findings",findings.length,findingTable),...some("seals","Seals",seals.length,sealTable),...some("matches","Matching files",matches,matchTable),{id:"about",title:"About this run",count:null,body:about2(report)},{id:"json",title:"JSON report",count:null,body:jsonSection(report)??LEFT_OUT}]}function about2(report){let words=Object.entries(PROOF_WORDS).map(([name,what])=>[name,html`${what}`]);return html`${runFacts(report)}<h3>What each proof means</h3>${facts(words)}`}export{htmlReport};
