import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { factSelect, toFact } from '@/db/queries/map-fact'
import { citationsOfRecord, evidenceSelect, toCitation } from '@/db/queries/map-source'
import { statementSelect, toStatement } from '@/db/queries/map-statement'
import { toMoment } from '@/db/time'
import {
  isPublic,
  publicFact,
  publicItem,
  publicMotion,
  publicPerson,
  publicStatement,
  publicVote,
  visibilityOfRecord,
} from '@/db/visibility'
import type { DebateObject, Disclosed, ItemObject } from '@/domain/record/object-views'
import { filesAmong, findDocuments, type Documents } from './files'

export const inOrder = [
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.AgendaItemOrderByWithRelationInput[] & Prisma.MotionOrderByWithRelationInput[]

const citedSources = (bodyId: string) => {
  const { where, orderBy } = citationsOfRecord(bodyId)
  return { where, orderBy, select: { sourceId: true } } satisfies Prisma.Publication$citationsArgs
}

export const itemObjectSelect = (bodyId: string) =>
  ({
    id: true,
    slug: true,
    number: true,
    title: true,
    titleReported: true,
    summary: true,
    plainSummary: true,
    note: true,
    startedAt: true,
    endedAt: true,
    disposal: true,
    statedResult: true,
    session: { select: { id: true, slug: true } },
    matter: { select: { ...visibilityOfRecord, id: true } },
    publication: { select: { citations: citedSources(bodyId) } },
    motions: {
      where: publicMotion(bodyId),
      orderBy: inOrder,
      select: {
        id: true,
        kind: true,
        outcome: true,
        text: true,
        textIsVerbatim: true,
        votes: {
          where: { AND: [publicVote(bodyId), { machineRead: true }] },
          take: 1,
          select: { id: true },
        },
      },
    },
  }) satisfies Prisma.AgendaItemSelect

export type ItemRow = Prisma.AgendaItemGetPayload<{ select: ReturnType<typeof itemObjectSelect> }>

export const sourcesCitedBy = (row: ItemRow): string[] =>
  row.publication.citations.map(({ sourceId }) => sourceId)

/** @param order its place among the public items of its session, from 0 */
export const toItemObject = (
  bodyId: string,
  row: ItemRow,
  { order, documents }: { order: number; documents: Documents },
): ItemObject => ({
  id: row.id,
  slug: row.slug,
  session: row.session,
  number: row.number,
  order,
  title: row.title,
  titleReported: row.titleReported,
  summary: row.summary,
  plainSummary: row.plainSummary,
  note: row.note,
  startedAt: toMoment(row.startedAt),
  endedAt: toMoment(row.endedAt),
  disposal: row.disposal,
  statedResult: row.statedResult,
  matterId: row.matter && isPublic(bodyId, row.matter) ? row.matter.id : null,
  files: filesAmong(documents, row.publication.citations),
  motions: row.motions.map(({ votes, ...motion }) => ({
    ...motion,
    machineRead: votes.length > 0,
  })),
})

/** The place of every public item among those of its session, from 0. */
async function placesIn(bodyId: string, sessionIds: string[]): Promise<Map<string, number>> {
  const rows = await db.agendaItem.findMany({
    where: { AND: [publicItem(bodyId), { sessionId: { in: sessionIds } }] },
    orderBy: inOrder,
    select: { id: true, sessionId: true },
  })
  const counts = new Map<string, number>()
  return new Map(
    rows.map(({ id, sessionId }) => {
      const place = counts.get(sessionId) ?? 0
      counts.set(sessionId, place + 1)
      return [id, place]
    }),
  )
}

/** @param withFiles else they are left out, as was asked */
export async function findItemObjects(
  bodyId: string,
  named: readonly Disclosed[],
  withFiles: boolean,
): Promise<ItemObject[]> {
  const rows = await db.agendaItem.findMany({
    where: { AND: [publicItem(bodyId), { id: { in: named.map(({ id }) => id) } }] },
    select: itemObjectSelect(bodyId),
  })
  const places = await placesIn(bodyId, [...new Set(rows.map(({ session }) => session.id))])
  const documents = await findDocuments(bodyId, withFiles ? rows.flatMap(sourcesCitedBy) : [])
  return rows.map((row) => toItemObject(bodyId, row, { order: places.get(row.id) ?? 0, documents }))
}

/** What was said at an item that the public may see. */
export async function findDebateObject(
  bodyId: string,
  itemId: string,
): Promise<DebateObject | null> {
  const row = await db.agendaItem.findFirst({
    where: { AND: [publicItem(bodyId), { id: itemId }] },
    select: {
      publication: evidenceSelect(bodyId),
      statements: {
        where: publicStatement(bodyId),
        orderBy: inOrder,
        select: statementSelect(bodyId),
      },
      facts: {
        where: publicFact(bodyId),
        orderBy: { position: 'asc' },
        select: factSelect(bodyId),
      },
      recusals: {
        where: { person: publicPerson(bodyId) },
        orderBy: { personId: 'asc' },
        select: { personId: true, leftTable: true },
      },
    },
  })
  return (
    row && {
      statements: row.statements.map((statement) => toStatement(bodyId, statement)),
      facts: row.facts.map((fact) => toFact(bodyId, fact)),
      recusals: row.recusals,
      citations: row.publication.citations.map(toCitation),
    }
  )
}
