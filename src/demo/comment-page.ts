import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * The comment as a page: GitHub-flavoured Markdown with the HTML that GitHub
 * lets through, in a look near its own, light or dark as the reader's system is.
 * For a person to see, and for a picture.
 */
export function commentPage(
  body: string,
  author: string,
  annotations: readonly string[] = [],
): string {
  const html = micromark(body, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const list = annotations.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n');
  const shown = list === '' ? '' : `<h2>Annotations</h2><ul class="annotations">${list}</ul>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Seal vs bytes: the comment</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body><article class="comment"><header><strong>${escapeHtml(author)}</strong> <span class="bot">bot</span> commented</header>
<div class="body">${html}</div></article>${shown}</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Sizes and colours as GitHub's own pages have them (Primer, light and dark default). */
const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--muted:#59636e;--line:#d1d9e0;--header:#f6f8fa;--row:#f6f8fa;--code:#818b981f;--link:#0969da}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#f0f6fc;--muted:#9198a1;--line:#3d444d;--header:#151b23;--row:#151b23;--code:#656c7633;--link:#4493f8}}
*{box-sizing:border-box}
body{margin:24px auto;max-width:940px;padding:0 16px;background:var(--page);color:var(--text);font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
.comment{border:1px solid var(--line);border-radius:6px}
header{background:var(--header);border-bottom:1px solid var(--line);border-radius:6px 6px 0 0;padding:8px 16px;color:var(--muted)}
header strong{color:var(--text)}
.bot{border:1px solid var(--line);border-radius:2em;padding:0 6px;font-size:12px}
.body{padding:16px;overflow-wrap:break-word}
.body>:last-child{margin-bottom:0}
a{color:var(--link);text-decoration:underline;text-underline-offset:.2rem}
h3{font-size:1.25em;line-height:1.25;margin:24px 0 16px}
.body>h3:first-of-type{margin-top:0}
p,ul,table,pre,details{margin:0 0 16px}
ul{padding-left:2em}
li+li{margin-top:.25em}
table{border-collapse:collapse;border-spacing:0;display:block;overflow:auto;width:max-content;max-width:100%;font-variant:tabular-nums}
th,td{border:1px solid var(--line);padding:6px 13px;text-align:left}
th{font-weight:600}
tr{background:var(--page)}
tbody tr:nth-child(2n){background:var(--row)}
code{background:var(--code);border-radius:6px;font:85%/1.4 ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;padding:.2em .4em;white-space:break-spaces}
pre{background:var(--header);border-radius:6px;overflow:auto;padding:16px}
pre code{background:none;padding:0;white-space:pre}
sub{font-size:75%;line-height:0;position:relative;bottom:-.25em;vertical-align:baseline}
details summary{cursor:pointer}
details details{margin-left:1em}
.annotations li{margin-bottom:4px}
@media (max-width:540px){body{margin:0;padding:0}.comment{border-radius:0;border-width:1px 0}}
`;
