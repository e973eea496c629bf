import { fontFaces } from './fonts'

/** The look of embedded pages: that of the site in few rules, light and dark. */
export const EMBED_STYLE = `${fontFaces()}
:root{color-scheme:light dark;--ink:#0c0e1a;--muted:#4b5170;--paper:#fff;--line:#bfc3d6;--edge:#6a7092;--link:#1a3ba5;--yes:#1f5fae;--no:#b3470f;--abstain:#6f7385;--invalid:#7a4f8f}
@media (prefers-color-scheme:dark){:root{--ink:#f2f3f7;--muted:#b3b8cf;--paper:#000;--line:#3f445e;--edge:#8d93b3;--link:#9db4ee;--yes:#74aef5;--no:#f0935a;--abstain:#a3a7b8;--invalid:#c79be0}}
*{box-sizing:border-box}
body{margin:0;padding:1rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Fira Sans",system-ui,sans-serif;hyphens:auto;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:4px;min-height:100vh}
p,h1,ul,blockquote,table{margin:0 0 .6rem;padding:0}
h1{font-size:1.125rem;line-height:1.3;font-weight:600}
h1 small{font-weight:400;font-size:1rem;color:var(--muted)}
a{color:var(--link);text-underline-offset:.18em}
h1 a{color:inherit}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.spoken{font-family:"Source Serif 4",Georgia,serif;font-size:1.0625em;white-space:pre-line}
.told{white-space:pre-line}
blockquote{font-size:1.15rem}
q::before,q::after{content:none}
.small{font-size:.875rem;color:var(--muted)}
.unknown{color:var(--muted);border-bottom:1px dashed var(--edge)}
.notice{border-left:4px solid var(--edge);padding-left:.75rem}
.verdict{font-weight:600;font-size:1.125rem}
.swatch{width:.75em;height:.75em;vertical-align:-.05em}
.bar{display:block;width:100%;height:auto;margin-bottom:.6rem}
.yes{fill:var(--yes)}.no{fill:var(--no)}.abstain{fill:var(--abstain)}.invalid{fill:var(--invalid)}
.open{fill:none;stroke:var(--edge)}
.on-no,.on-abstain{fill:var(--paper)}.on-no{fill-opacity:.4}.on-abstain{fill-opacity:.6}
.on-invalid{stroke:var(--paper);stroke-opacity:.5}
.figures{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
table{border-collapse:collapse;width:100%;max-width:28rem}
caption{text-align:left;color:var(--muted);font-size:.875rem}
th,td{border-top:1px solid var(--line);padding:.3rem 0;text-align:left;font-weight:400}
td{text-align:right}
footer{border-top:1px solid var(--line);padding-top:.6rem}
footer p:last-child{margin:0}`
