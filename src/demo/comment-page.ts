import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * The comment as a page: GitHub-flavoured Markdown with the HTML that GitHub
 * lets through, in a look near its own. For a person to see, and for a picture.
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
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body><article class="comment"><header><strong>${escapeHtml(author)}</strong> commented</header>
<div class="body">${html}</div></article>${shown}</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

const STYLE = `
body{margin:24px auto;max-width:1040px;padding:0 16px;background:#fff;color:#1f2328;font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
.comment{border:1px solid #d1d9e0;border-radius:6px}
header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;border-radius:6px 6px 0 0;padding:8px 16px;color:#59636e}
header strong{color:#1f2328}
.body{padding:16px;overflow-wrap:break-word}
h3{font-size:1.25em;line-height:1.25;margin:24px 0 16px}
.body>h3:first-of-type{margin-top:0}
p,ul,table,pre,details{margin:0 0 16px}
ul{padding-left:2em}
table{border-collapse:collapse;display:block;overflow:auto;width:max-content;max-width:100%}
th,td{border:1px solid #d1d9e0;padding:6px 13px;vertical-align:top;text-align:left}
tr:nth-child(2n) td{background:#f6f8fa}
code{background:#818b981f;border-radius:6px;font:85%/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;padding:.2em .4em}
pre{background:#f6f8fa;border-radius:6px;overflow:auto;padding:16px}
pre code{background:none;padding:0}
sub{font-size:85%;vertical-align:baseline;color:#59636e}
details summary{cursor:pointer}
.annotations li{margin-bottom:4px}
`;
