import 'server-only'
import {
  hasUndatedSession,
  pagesOfSection,
  pagesOfYear,
  partsOfSections,
  sessionYears,
} from '@/db/queries/site-pages'
import { SITE_SECTIONS, type SitePage, type SiteSection } from '@/domain/record/site-sections'
import { isUuid } from '@/lib/uuid'
import { sitemap, sitemapIndex } from '@/publish/sitemap/sitemap'

interface SitemapRequest {
  body: { id: string }
  /** Scheme and host that absolute addresses begin with. */
  origin: string
  query: URLSearchParams
}

/** Pages in a part that does not go by years. Far fewer than is allowed: it is made while somebody waits. */
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

const YEAR = /^\d{4}$/
const UNDATED = 'unbekannt'

// The parts are told apart behind the question mark: a map speaks for what lies below its own folder.
const partPath = (query: Record<string, string>) =>
  `/sitemap.xml?${new URLSearchParams(query).toString()}`

/**
 * The map of the public pages: the list of its parts, or the part that the query names; `null` for a part
 * that there is not. `jahr` is what belongs to the sessions of a year, `art` and `nach` all else.
 *
 * @param size pages in one part that does not go by years
 */
export async function readSitemap(
  { body, origin, query }: SitemapRequest,
  size = PART,
): Promise<string | null> {
  const [year, section, after] = [query.get('jahr'), query.get('art'), query.get('nach')]
  if (year !== null)
    return section === null && after === null ? ofYear(body.id, origin, year) : null
  if (section === null) return after === null ? readIndex(body.id, origin, size) : null
  if (section === FIXED) return after === null ? sitemap(origin, FIXED_PAGES) : null
  if (!isSection(section) || (after !== null && !isUuid(after))) return null
  return sitemap(origin, await pagesOfSection(body.id, section, { after, take: size }))
}

const isSection = (name: string): name is SiteSection =>
  (SITE_SECTIONS as readonly string[]).includes(name)

async function ofYear(bodyId: string, origin: string, year: string): Promise<string | null> {
  if (year !== UNDATED && (!YEAR.test(year) || Number(year) === 0)) return null
  const pages = await pagesOfYear(bodyId, year === UNDATED ? null : Number(year))
  return pages.length > 0 ? sitemap(origin, pages) : null
}

async function readIndex(bodyId: string, origin: string, size: number): Promise<string> {
  const [years, isUndated, parts] = await Promise.all([
    sessionYears(bodyId),
    hasUndatedSession(bodyId),
    partsOfSections(bodyId, size),
  ])
  return sitemapIndex(origin, [
    partPath({ art: FIXED }),
    ...years.map((year) => partPath({ jahr: String(year).padStart(4, '0') })),
    ...(isUndated ? [partPath({ jahr: UNDATED })] : []),
    ...parts.map(({ section, after }) =>
      partPath({ art: section, ...(after !== null && { nach: after }) }),
    ),
  ])
}
