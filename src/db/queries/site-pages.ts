/**
 * The public pages of a body. What belongs to a session goes by its year and all else by its id: the list
 * of the parts is told without going through the pages, however many there are.
 */
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
import type { RecordKind } from '@/db/generated/enums'
import { readRows } from '@/db/read-rows'
import { sql } from '@/db/sql'
import {
  publicItem,
  publicMatter,
  publicMotion,
  publicOrganization,
  publicPerson,
  publicRow,
  publicSession,
  publicSource,
  publicVote,
} from '@/db/visibility'
import { lastPublishedInItems, lastPublishedInSessions } from './last-published-within'
import { inYear } from './years'

interface Window {
  where: { id?: { gt: string } }
  orderBy: { id: 'asc' }
  take: number
}

const when = { publication: { select: { publishedAt: true } } } as const
const byId = { id: true, ...when } as const
const bySlug = { ...byId, slug: true } as const

interface Row {
  id: string
  publication: { publishedAt: Date | null }
}

const toPages = <R extends Row>(rows: R[], path: (row: R) => string): SitePage[] =>
  rows.map((row) => ({ path: path(row), changed: row.publication.publishedAt }))

/** A page changes with what it shows as well. */
async function withParts<R extends Row>(
  rows: R[],
  path: (row: R) => string,
  read: (ids: string[]) => Promise<ReadonlyMap<string, Date>>,
): Promise<SitePage[]> {
  const moments = await read(rows.map(({ id }) => id))
  return toPages(rows, path).map((page, at) => {
    const within = moments.get(rows[at]?.id ?? '')
    return within && (page.changed === null || within > page.changed)
      ? { ...page, changed: within }
      : page
  })
}

/** The years with public sessions, oldest first: one look at an index for each. */
export async function sessionYears(bodyId: string): Promise<number[]> {
  const shown = sql`${publicRow.shown(bodyId, sql`s`)}`
  const rows = await readRows<{ year: number }>(sql`
    WITH RECURSIVE found("day") AS (
      (SELECT s."earliestDay" FROM "Session" s WHERE ${shown} AND s."earliestDay" IS NOT NULL
        ORDER BY s."earliestDay" LIMIT 1)
      UNION ALL
      SELECT (SELECT s."earliestDay" FROM "Session" s
        WHERE ${shown} AND s."earliestDay" >= date_trunc('year', "day") + interval '1 year'
        ORDER BY s."earliestDay" LIMIT 1)
      FROM found WHERE "day" IS NOT NULL)
    SELECT extract(year FROM "day")::int AS "year" FROM found WHERE "day" IS NOT NULL`)
  return rows.map(({ year }) => year)
}

/** Whether there is a public session of which no day is known. */
export async function hasUndatedSession(bodyId: string): Promise<boolean> {
  const first = await db.session.findFirst({
    where: { ...publicSession(bodyId), earliestDay: null },
    select: { id: true },
  })
  return first !== null
}

/**
 * The pages of a year's sessions, with those of what was dealt with and decided there.
 *
 * @param year `null`: of sessions of which no day is known
 */
export async function pagesOfYear(bodyId: string, year: number | null): Promise<SitePage[]> {
  const session = { earliestDay: year === null ? null : inYear(year) }
  const agendaItem = { session }
  const orderBy = { id: 'asc' } as const
  const [sessions, items, motions, votes] = await Promise.all([
    db.session.findMany({
      where: { ...publicSession(bodyId), ...session },
      orderBy,
      select: bySlug,
    }),
    db.agendaItem.findMany({
      where: { ...publicItem(bodyId), session },
      orderBy,
      select: { ...bySlug, session: { select: { slug: true } } },
    }),
    db.motion.findMany({ where: { ...publicMotion(bodyId), agendaItem }, orderBy, select: byId }),
    db.vote.findMany({
      where: { ...publicVote(bodyId), motion: { agendaItem } },
      orderBy,
      select: byId,
    }),
  ])
  return [
    ...(await withParts(sessions, sessionPath, (ids) => lastPublishedInSessions(bodyId, ids))),
    ...(await withParts(
      items,
      (row) => debatePath(row.session, row),
      (ids) => lastPublishedInItems(bodyId, ids),
    )),
    ...toPages(motions, ({ id }) => motionPath(id)),
    ...toPages(votes, ({ id }) => votePath(id)),
  ]
}

interface Section {
  kind: RecordKind
  find: (bodyId: string, window: Window) => Promise<SitePage[]>
}

const sections: Readonly<Record<SiteSection, Section>> = {
  vorgaenge: {
    kind: 'matter',
    find: async (bodyId, { where, ...window }) => {
      const all = { AND: [publicMatter(bodyId), where] }
      return toPages(
        await db.matter.findMany({ where: all, ...window, select: bySlug }),
        matterPath,
      )
    },
  },
  personen: {
    kind: 'person',
    find: async (bodyId, { where, ...window }) => {
      const all = { AND: [publicPerson(bodyId), where] }
      return toPages(
        await db.person.findMany({ where: all, ...window, select: bySlug }),
        personPath,
      )
    },
  },
  organisationen: {
    kind: 'organization',
    find: async (bodyId, { where, ...window }) => {
      const all = { AND: [publicOrganization(bodyId), where] }
      const select = { ...bySlug, kind: true }
      return toPages(
        await db.organization.findMany({ where: all, ...window, select }),
        organizationPath,
      )
    },
  },
  quellen: {
    kind: 'source',
    find: async (bodyId, { where, ...window }) => {
      const all = { AND: [publicSource(bodyId), where] }
      const rows = await db.source.findMany({ where: all, ...window, select: byId })
      return toPages(rows, ({ id }) => sourcePath(id))
    },
  },
}

/**
 * Some pages of a section, in the order of their ids.
 *
 * @param after the id behind which they begin; `null`: from the first one on
 */
export const pagesOfSection = (
  bodyId: string,
  section: SiteSection,
  { after, take }: { after: string | null; take: number },
): Promise<SitePage[]> =>
  sections[section].find(bodyId, {
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: 'asc' },
    take,
  })

/**
 * Where the parts of the sections begin, each of so many pages: behind which id, `null` for the first
 * one. A section without pages has none.
 */
export async function partsOfSections(
  bodyId: string,
  size: number,
): Promise<{ section: SiteSection; after: string | null }[]> {
  const rows = await readRows<{ kind: RecordKind; after: string | null }>(sql`
    SELECT "kind", CASE WHEN "place" > 1 THEN "before" END AS "after"
    FROM (
      SELECT "kind"::text, row_number() OVER ids AS "place", lag("id") OVER ids AS "before"
      FROM "Publication"
      WHERE "bodyId" = ${bodyId}::uuid AND "state" = 'published'
        AND "kind" = ANY(${Object.values(sections).map(({ kind }) => kind)}::"RecordKind"[])
      WINDOW ids AS (PARTITION BY "kind" ORDER BY "id")
    ) pages
    WHERE ("place" - 1) % ${size} = 0
    ORDER BY "kind", "place"`)
  return Object.entries(sections).flatMap(([section, { kind }]) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ after }) => ({ section: section as SiteSection, after })),
  )
}
