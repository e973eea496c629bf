import { pageAddress, type Origin } from '@/publish/api/addresses'
import { Markup, markup } from '@/publish/markup/markup'
import { neededFonts } from './fonts'
import { EMBED_STYLE } from './style'

interface EmbedPage {
  title: string
  /** The address that the page is about, absolute; `null`: there is nothing at this one. */
  about: string | null
  content: Markup
}

/**
 * A page to be shown inside the pages of others: whole in one answer, without scripts, forms and
 * cookies. Links open beside the page that it stands in.
 */
export const embedPage = ({ title, about, content }: EmbedPage): string =>
  markup`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${
  about !== null &&
  markup`<link rel="canonical" href="${about}">
`
}<base target="_blank">
${neededFonts(content.text.includes(' class="spoken"')).map(
  (path) => markup`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>
`,
)}<style>${new Markup(EMBED_STYLE)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.text

/** What is shown for whatever is not there, is not published or is not public: the same for all. */
export const embedNotFound = (origin: Origin): string =>
  embedPage({
    title: 'Nicht gefunden',
    about: null,
    content: markup`<h1>Hier ist nichts veröffentlicht</h1>
<p>Unter dieser Adresse ist nichts zu finden, oder es ist nicht mehr öffentlich.</p>
<p><a href="${pageAddress(origin, '/')}">Zur Startseite</a></p>`,
  })
