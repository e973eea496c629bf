import { Markup, markup } from '@/publish/markup/markup'

/** Works without pictures, and asks no other host for anything; who shows no styles sees plain paragraphs. */
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:24px 16px;background:#ffffff;color:#0c0e1a;font:16px/1.5 "Fira Sans","Segoe UI",Arial,sans-serif;overflow-wrap:anywhere}
main,footer{max-width:600px;margin:0 auto}
h1{font-size:22px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;line-height:1.3;margin:0 0 4px}
p{margin:0 0 12px}
article{border-top:1px solid #bfc3d6;padding:20px 0 8px}
blockquote{margin:0 0 12px;padding:0 0 0 16px;border-left:4px solid #6a7092}
.quote p{margin:0;font:17px/1.5 "Source Serif 4",Georgia,serif;white-space:pre-line}
.told{white-space:pre-line}
.small,footer{font-size:14px;color:#4b5170}
a{color:#1a3ba5}
.button{display:inline-block;padding:10px 20px;border-radius:4px;background:#1a3ba5;color:#ffffff;font-weight:600;text-decoration:none}
footer{border-top:1px solid #bfc3d6;padding-top:16px;margin-top:16px}
@media (prefers-color-scheme:dark){body{background:#000000;color:#f2f3f7}.small,footer{color:#b3b8cf}a{color:#9db4ee}.button{background:#9db4ee;color:#0c0e1a}article,footer{border-color:#3f445e}}`

interface MailPage {
  title: string
  content: Markup
  footer: Markup
}

/** A mail as HTML. */
export const mailPage = ({ title, content, footer }: MailPage): string =>
  markup`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${content}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`.text
