/** The public pages of a body, in the order of their records' ids: paging stays quick however many. */
import 'server-only'
import {
  debatePath,
  matterPath,
  motionPath,
  organizationPath,
  personPath,
  sessionPath,
  sourcePath,
  votePath,
} from '@/domain/record/paths'
import type { SitePage, SiteSection } from '@/domain/record/site-sections'
import { db } from '@/db/client'
import {
  publicItem,
  publicMatter,
  publicMotion,
  publicOrganization,
  publicPerson,
  publicSession,
  publicSource,
  publicVote,
} from '@/db/visibility'
import { lastPublishedInItems, lastPublishedInSessions } from './last-published-within'

export interface SitePageRow extends SitePage {
  id: string
}

interface Window {
  where: { id?: { gt: string } }
  orderBy: { id: 'asc' }
  skip: number
  take: number
}

type Find = (bodyId: string, window: Window) => Promise<SitePageRow[]>

const when = { publication: { select: { publishedAt: true } } } as const
const byId = { id: true, ...when } as const
const bySlug = { ...byId, slug: true } as const

interface Row {
  id: string
  publication: { publishedAt: Date | null }
}

const toRows = <R extends Row>(rows: R[], path: (row: R) => string): SitePageRow[] =>
  rows.map((row) => ({ id: row.id, path: path(row), changed: row.publication.publishedAt }))

/** A page changes with what it shows as well. */
async function withParts(
  rows: SitePageRow[],
  read: (ids: string[]) => Promise<ReadonlyMap<string, Date>>,
): Promise<SitePageRow[]> {
  const moments = await read(rows.map(({ id }) => id))
  return rows.map((row) => {
    const within = moments.get(row.id)
    return within && (row.changed === null || within > row.changed)
      ? { ...row, changed: within }
      : row
  })
}

const sections: Readonly<Record<SiteSection, Find>> = {
  sitzungen: async (bodyId, { where, ...window }) => {
    const all = { AND: [publicSession(bodyId), where] }
    const rows = await db.session.findMany({ where: all, ...window, select: bySlug })
    return withParts(toRows(rows, sessionPath), (ids) => lastPublishedInSessions(bodyId, ids))
  },
  debatten: async (bodyId, { where, ...window }) => {
    const rows = await db.agendaItem.findMany({
      where: { AND: [publicItem(bodyId), where] },
      ...window,
      select: { ...bySlug, session: { select: { slug: true } } },
    })
    const pages = toRows(rows, (row) => debatePath(row.session, row))
    return withParts(pages, (ids) => lastPublishedInItems(bodyId, ids))
  },
  antraege: async (bodyId, { where, ...window }) => {
    const all = { AND: [publicMotion(bodyId), where] }
    const rows = await db.motion.findMany({ where: all, ...window, select: byId })
    return toRows(rows, ({ id }) => motionPath(id))
  },
  abstimmungen: async (bodyId, { where, ...window }) => {
    const all = { AND: [publicVote(bodyId), where] }
    const rows = await db.vote.findMany({ where: all, ...window, select: byId })
    return toRows(rows, ({ id }) => votePath(id))
  },
  vorgaenge: async (bodyId, { where, ...window }) => {
    const all = { AND: [publicMatter(bodyId), where] }
    const rows = await db.matter.findMany({ where: all, ...window, select: bySlug })
    return toRows(rows, matterPath)
  },
  personen: async (bodyId, { where, ...window }) => {
    const all = { AND: [publicPerson(bodyId), where] }
    const rows = await db.person.findMany({ where: all, ...window, select: bySlug })
    return toRows(rows, personPath)
  },
  organisationen: async (bodyId, { where, ...window }) => {
    const rows = await db.organization.findMany({
      where: { AND: [publicOrganization(bodyId), where] },
      ...window,
      select: { ...bySlug, kind: true },
    })
    return toRows(rows, organizationPath)
  },
  quellen: async (bodyId, { where, ...window }) => {
    const all = { AND: [publicSource(bodyId), where] }
    const rows = await db.source.findMany({ where: all, ...window, select: byId })
    return toRows(rows, ({ id }) => sourcePath(id))
  },
}

/**
 * Some pages of a section.
 *
 * @param after the id behind which they begin; `null`: from the first one on
 * @param skip how many are passed over before
 */
export const sitePages = (
  bodyId: string,
  section: SiteSection,
  { after, skip = 0, take }: { after: string | null; skip?: number; take: number },
): Promise<SitePageRow[]> =>
  sections[section](bodyId, {
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: 'asc' },
    skip,
    take,
  })
