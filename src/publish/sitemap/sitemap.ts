/** The map of a site for search engines (sitemaps.org, 0.9). */
import type { SitePage } from '@/domain/record/site-sections'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { markup } from '@/publish/markup/markup'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** One part of the map: pages, with when what they show was last published. */
export const sitemap = (origin: Origin, pages: readonly SitePage[]): string =>
  `${HEAD}${
    markup`<urlset xmlns="${SCHEMA}">
${pages.map(({ path, changed }) => markup`<url><loc>${pageAddress(origin, path)}</loc>${changed !== null && markup`<lastmod>${changed.toISOString()}</lastmod>`}</url>\n`)}</urlset>
`.text
  }`

/** The list of all parts. @param parts addresses from the root */
export const sitemapIndex = (origin: Origin, parts: readonly string[]): string =>
  `${HEAD}${
    markup`<sitemapindex xmlns="${SCHEMA}">
${parts.map((path) => markup`<sitemap><loc>${pageAddress(origin, path)}</loc></sitemap>\n`)}</sitemapindex>
`.text
  }`
