/** The one style sheet of the page: no image, no font, nothing from the network. */
export const STYLE = `
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
`;
