import 'server-only'
import { sitePages } from '@/db/queries/site-pages'
import { SITE_SECTIONS, type SitePage, type SiteSection } from '@/domain/record/site-sections'
import { isUuid } from '@/lib/uuid'
import { sitemap, sitemapIndex } from '@/publish/sitemap/sitemap'

interface SitemapRequest {
  body: { id: string }
  /** Scheme and host that absolute addresses begin with. */
  origin: string
  query: URLSearchParams
}

/** Pages in one part of the map. Far fewer than is allowed: each part is made while somebody waits. */
const PART = 2_000

const FIXED = 'seiten'

/** The pages that are there whatever is published. */
const FIXED_PAGES: readonly SitePage[] = [
  '/',
  '/sitzungen',
  '/abstimmungen',
  '/vorgaenge',
  '/personen',
  '/suche',
  '/korrekturen',
  '/daten',
  '/daten/felder',
  '/daten/oparl',
  '/leichte-sprache',
  '/barrierefreiheit',
  '/impressum',
  '/datenschutz',
].map((path) => ({ path, changed: null }))

// The parts are told apart behind the question mark: a map speaks for what lies below its own folder.
const partPath = (section: string, after: string | null) =>
  `/sitemap.xml?${new URLSearchParams({ art: section, ...(after !== null && { nach: after }) }).toString()}`

/**
 * The map of the public pages: the list of its parts, or the part that `art` and `nach` name; `null` for a
 * part that there is not.
 *
 * @param size pages in one part
 */
export async function readSitemap(
  { body, origin, query }: SitemapRequest,
  size = PART,
): Promise<string | null> {
  const section = query.get('art')
  const after = query.get('nach')
  if (section === null) return after === null ? readIndex(body.id, origin, size) : null
  if (section === FIXED) return after === null ? sitemap(origin, FIXED_PAGES) : null
  if (!isSection(section) || (after !== null && !isUuid(after))) return null
  return sitemap(origin, await sitePages(body.id, section, { after, take: size }))
}

const isSection = (name: string): name is SiteSection =>
  (SITE_SECTIONS as readonly string[]).includes(name)

async function readIndex(bodyId: string, origin: string, size: number): Promise<string> {
  const parts = await Promise.all(SITE_SECTIONS.map((section) => partsOf(bodyId, section, size)))
  return sitemapIndex(origin, [partPath(FIXED, null), ...parts.flat()])
}

/** The addresses of a section's parts; each begins behind the last page of the one before. */
async function partsOf(bodyId: string, section: SiteSection, size: number): Promise<string[]> {
  const [first] = await sitePages(bodyId, section, { after: null, take: 1 })
  const parts = first ? [partPath(section, null)] : []
  for (let after: string | null = null; first;) {
    const rows = await sitePages(bodyId, section, { after, skip: size - 1, take: 2 })
    const [last, next] = rows
    if (!last || !next) break
    parts.push(partPath(section, last.id))
    after = last.id
  }
  return parts
}
