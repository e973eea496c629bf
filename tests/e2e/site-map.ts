import { inject } from 'vitest'

/** Addresses that are not followed: they change something, or are for machines. */
const NOT_A_PAGE = /^\/(api|anmelden|admin|oparl|feeds|embed|_next)\b|\.\w+$/

/**
 * Every page that an anonymous reader reaches by links from the start page, with the status and the
 * HTML it is answered with.
 */
export async function crawl(start = '/'): Promise<Map<string, { status: number; html: string }>> {
  const { baseUrl } = inject('site')
  const pages = new Map<string, { status: number; html: string }>()
  const open = [start]
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    if (pages.has(path)) continue
    const answer = await fetch(`${baseUrl}${path}`)
    const html = await answer.text()
    pages.set(path, { status: answer.status, html })
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"#]*)/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), answer.url)
      const found = url.pathname + url.search
      if (url.origin === baseUrl && !NOT_A_PAGE.test(url.pathname) && !isEndless(url))
        open.push(found)
    }
  }
  return pages
}

/** Calendars and combinations of filters lead on for ever; one of each is enough. */
function isEndless(url: URL): boolean {
  return [...url.searchParams].length > 1 && url.pathname !== '/fehler-melden'
}
