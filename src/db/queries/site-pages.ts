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
import { onceARevision } from '@/db/public-state/once-a-revision'
import type { RecordKind } from '@/db/generated/enums'
import { readRows } from '@/db/read-rows'
import { join, sql, type Sql } from '@/db/sql'
import {
  publicMatter,
  publicOrganization,
  publicPerson,
  publicRow,
  publicSession,
  publicSource,
} from '@/db/visibility'

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

/** The years with public sessions, oldest first: one look at an index for each. */
export async function sessionYears(bodyId: string): Promise<number[]> {
  const shown = sql`${publicRow.shown(bodyId, sql`s`)}`
  const rows = await readRows<{ year: number }>(sql`
    WITH RECURSIVE found("day") AS (
      (SELECT s."earliestDay" FROM "Session" s WHERE ${shown} AND s."earliestDay" IS NOT NULL
        ORDER BY s."earliestDay" LIMIT 1)
      UNION ALL
      SELECT (SELECT s."earliestDay" FROM "Session" s
        WHERE ${shown} AND s."earliestDay" >= make_date(extract(year FROM "day")::int + 1, 1, 1)
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

/** When a record, and what is shown with it, was last published. @param parts of their publications */
const lastOf = (...parts: Sql[]): Sql =>
  sql`greatest(p."publishedAt", ${join(parts.map((part) => sql`(SELECT max(u."publishedAt") ${part})`))}) AS "changed"`

/**
 * The pages of a year's sessions, with those of what was dealt with and decided there.
 *
 * @param year `null`: of sessions of which no day is known
 */
export async function pagesOfYear(bodyId: string, year: number | null): Promise<SitePage[]> {
  const shown = (row: Sql) => publicRow.shown(bodyId, row)
  const ofYear = sql`${shown(sql`s`)} AND ${
    year === null
      ? sql`s."earliestDay" IS NULL`
      : sql`s."earliestDay" BETWEEN make_date(${year}, 1, 1) AND make_date(${year}, 12, 31)`
  }`
  const items = sql`"Session" s JOIN "AgendaItem" i ON i."sessionId" = s."id"`
  const motions = sql`${items} JOIN "Motion" m ON m."agendaItemId" = i."id"`
  const votes = sql`${motions} JOIN "Vote" v ON v."motionId" = m."id"`
  const [ofSessions, ofItems, ofMotions, ofVotes] = await Promise.all([
    readRows<{ slug: string; changed: Date }>(sql`
      SELECT s."slug", ${lastOf(sql`FROM "AgendaItem" i JOIN "Publication" u ON u."id" = i."id"
        WHERE i."sessionId" = s."id" AND ${shown(sql`i`)}`)}
      FROM "Session" s JOIN "Publication" p ON p."id" = s."id"
      WHERE ${ofYear} ORDER BY s."id"`),
    readRows<{ session: string; slug: string; changed: Date }>(sql`
      SELECT s."slug" AS "session", i."slug", ${lastOf(
        sql`FROM "Statement" t JOIN "Publication" u ON u."id" = t."id"
          WHERE t."agendaItemId" = i."id" AND ${shown(sql`t`)}`,
        sql`FROM "Motion" m JOIN "Publication" u ON u."id" = m."id"
          WHERE m."agendaItemId" = i."id" AND ${shown(sql`m`)}`,
        sql`FROM "Motion" m JOIN "Vote" v ON v."motionId" = m."id"
          JOIN "Publication" u ON u."id" = v."id"
          WHERE m."agendaItemId" = i."id" AND ${shown(sql`v`)}`,
      )}
      FROM ${items} JOIN "Publication" p ON p."id" = i."id"
      WHERE ${ofYear} AND ${shown(sql`i`)} ORDER BY i."id"`),
    readRows<{ id: string; changed: Date }>(sql`
      SELECT m."id", p."publishedAt" AS "changed"
      FROM ${motions} JOIN "Publication" p ON p."id" = m."id"
      WHERE ${ofYear} AND ${shown(sql`m`)} ORDER BY m."id"`),
    readRows<{ id: string; changed: Date }>(sql`
      SELECT v."id", p."publishedAt" AS "changed"
      FROM ${votes} JOIN "Publication" p ON p."id" = v."id"
      WHERE ${ofYear} AND ${shown(sql`v`)} ORDER BY v."id"`),
  ])
  return [
    ...ofSessions.map((row) => ({ path: sessionPath(row), changed: row.changed })),
    ...ofItems.map((row) => ({
      path: debatePath({ slug: row.session }, row),
      changed: row.changed,
    })),
    ...ofMotions.map(({ id, changed }) => ({ path: motionPath(id), changed })),
    ...ofVotes.map(({ id, changed }) => ({ path: votePath(id), changed })),
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

interface SectionPart {
  section: SiteSection
  after: string | null
}

/**
 * Where the parts of the sections begin, each of so many pages: behind which id, `null` for the first
 * one. A section without pages has none.
 */
export const partsOfSections = (bodyId: string, size: number): Promise<SectionPart[]> =>
  onceARevision(bodyId, `parts of sections by ${size}`, () => readParts(bodyId, size))

async function readParts(bodyId: string, size: number): Promise<SectionPart[]> {
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
