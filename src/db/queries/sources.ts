import 'server-only'
import type { SourceRef, SourceView } from '@/domain/record/views'
import { recordKindLabel } from '@/domain/record/labels'
import { factKindLabel } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicCitation, publicSource } from '@/db/visibility'
import { recordSelect, toRecordPath } from './map-record'
import { sourceRefSelect, toSourceRef } from './map-source'

/**
 * Each public source once that is cited at one of these places.
 *
 * @param places public ones; one query each, since a query over several tables takes long to plan
 */
export async function sourcesCited(
  bodyId: string,
  places: Prisma.CitationWhereInput[],
): Promise<SourceRef[]> {
  const found = await Promise.all(
    places.map((place) =>
      db.source.findMany({
        where: { ...publicSource(bodyId), citations: { some: place } },
        select: sourceRefSelect,
      }),
    ),
  )
  const sources = new Map(found.flat().map((row) => [row.id, toSourceRef(row)]))
  return [...sources.values()].sort(
    (a, b) => a.title.localeCompare(b.title, 'de') || a.id.localeCompare(b.id),
  )
}

const citedSelect = {
  locator: true,
  excerpt: true,
  fact: { select: { kind: true } },
  followUpId: true,
  publication: { select: { ...recordSelect, publishedAt: true } },
} satisfies Prisma.CitationSelect

type CitedRow = Prisma.CitationGetPayload<{ select: typeof citedSelect }>

function supports({ fact, followUpId, publication }: CitedRow): string {
  if (fact) return factKindLabel[fact.kind]
  return followUpId ? 'Was folgt' : recordKindLabel[publication.kind]
}

const toCited = (bodyId: string) => (row: CitedRow) => {
  const path = toRecordPath(bodyId, row.publication)
  if (path === null) return []
  const { locator, excerpt, publication } = row
  return [{ title: publication.title, path, locator, excerpt, what: supports(row) }]
}

/** More places than this are not listed; a report of one session has some hundred. */
const MOST_PLACES = 1000

export async function findSource(bodyId: string, id: string): Promise<SourceView | null> {
  const row = await db.source.findFirst({
    where: { ...publicSource(bodyId), id },
    select: {
      ...sourceRefSelect,
      author: true,
      url: true,
      licence: true,
      fullTextAllowed: true,
      note: true,
      publication: { select: { version: true, publishedAt: true } },
    },
  })
  if (!row) return null
  const places = await db.citation.findMany({
    where: { ...publicCitation(bodyId), sourceId: id },
    orderBy: [{ publicationId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    take: MOST_PLACES,
    select: citedSelect,
  })
  const moments = [row, ...places].map((each) => each.publication.publishedAt?.getTime() ?? 0)
  const { publication, ...source } = row
  return {
    ...source,
    version: publication.version,
    cited: places.flatMap(toCited(bodyId)),
    modifiedAt: new Date(Math.max(...moments)).toISOString(),
  }
}
