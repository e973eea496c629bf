import 'server-only'
import type { Prisma } from '@/db/generated/client'
import { db } from '@/db/client'
import { toDay } from '@/db/time'
import { isPublished, publicSession, publicStatement } from '@/db/visibility'
import type { SearchDocument } from '@/domain/record/search-document'

const publicationState = { publication: { select: { state: true } } } as const

const select = {
  id: true,
  position: true,
  stance: true,
  note: true,
  agendaItemId: true,
  publication: {
    select: {
      version: true,
      citations: {
        // Whether the sources are public is looked up when they are shown.
        where: { factId: null, followUpId: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { sourceId: true, locator: true, excerpt: true },
      },
    },
  },
  speaker: { select: { personId: true, factionId: true, office: true } },
  motion: { select: { id: true, ...publicationState } },
  replyTo: { select: { id: true, speaker: { select: { personId: true } }, ...publicationState } },
  passages: { orderBy: { position: 'asc' }, select: { kind: true, text: true } },
  agendaItem: {
    select: {
      matterId: true,
      session: { select: { id: true, organizationId: true, earliestDay: true, latestDay: true } },
    },
  },
} satisfies Prisma.StatementSelect

type Row = Prisma.StatementGetPayload<{ select: typeof select }>

const toDocument = ({ speaker, agendaItem, motion, replyTo, publication, ...row }: Row) =>
  ({
    id: row.id,
    version: publication.version,
    position: row.position,
    personId: speaker.personId,
    factionId: speaker.factionId,
    office: speaker.office,
    agendaItemId: row.agendaItemId,
    sessionId: agendaItem.session.id,
    organizationId: agendaItem.session.organizationId,
    matterId: agendaItem.matterId,
    earliestDay: toDay(agendaItem.session.earliestDay),
    latestDay: toDay(agendaItem.session.latestDay),
    motionId: motion && isPublished(motion) ? motion.id : null,
    stance: row.stance,
    replyTo:
      replyTo && isPublished(replyTo)
        ? { id: replyTo.id, personId: replyTo.speaker.personId }
        : null,
    note: row.note,
    passages: row.passages,
    citations: publication.citations,
  }) satisfies SearchDocument

/** Those of the statements that are public, in no order. */
export async function searchDocuments(bodyId: string, ids: string[]): Promise<SearchDocument[]> {
  const rows = await db.statement.findMany({
    where: { AND: [{ id: { in: ids } }, publicStatement(bodyId)] },
    select,
  })
  return rows.map(toDocument)
}

const BATCH = 1000
const SESSIONS_AT_ONCE = 20

/** The public sessions in the order of their first days, unknown ones first, those of a day together. */
async function sessionsByDay(bodyId: string): Promise<string[][]> {
  const rows = await db.session.findMany({
    where: publicSession(bodyId),
    orderBy: { earliestDay: { sort: 'asc', nulls: 'first' } },
    select: { id: true, earliestDay: true },
  })
  const days: { day: string | null; ids: string[] }[] = []
  for (const { id, earliestDay } of rows) {
    const day = toDay(earliestDay)
    const last = days.at(-1)
    if (last?.day === day) last.ids.push(id)
    else days.push({ day, ids: [id] })
  }
  return days.map(({ ids }) => ids)
}

/** The days whose sessions are read in one query. */
function together(days: string[][]): string[][][] {
  const batches: string[][][] = []
  for (const day of days) {
    const last = batches.at(-1)
    if (last && last.flat().length + day.length <= SESSIONS_AT_ONCE) last.push(day)
    else batches.push([day])
  }
  return batches
}

/**
 * Every public statement of a body in the order of its session's first day, unknown ones first, then
 * of its id. In batches, so that a body of any size takes little memory.
 */
export async function* allSearchDocuments(bodyId: string): AsyncGenerator<SearchDocument[]> {
  for (const days of together(await sessionsByDay(bodyId))) {
    const dayOfSession = new Map(days.flatMap((ids, day) => ids.map((id) => [id, day] as const)))
    const byDay = days.map((): SearchDocument[] => [])
    // Several days are small enough to be sorted here; a single one of any size comes sorted by id.
    for await (const rows of statementsOf(bodyId, days.flat())) {
      if (days.length === 1) yield rows
      else for (const row of rows) byDay[dayOfSession.get(row.sessionId) ?? 0]?.push(row)
    }
    if (days.length > 1) yield byDay.flat()
  }
}

async function* statementsOf(
  bodyId: string,
  sessionIds: string[],
): AsyncGenerator<SearchDocument[]> {
  // Only the ids are asked for in order: with a limit, the database would walk through all statements.
  const rows = await db.statement.findMany({
    where: { AND: [publicStatement(bodyId), { agendaItem: { sessionId: { in: sessionIds } } }] },
    select: { id: true },
  })
  const ids = rows.map(({ id }) => id).sort()
  for (let at = 0; at < ids.length; at += BATCH) {
    // Whatever was taken back since is marked as changed, and looked at once more.
    const found = await db.statement.findMany({
      where: { id: { in: ids.slice(at, at + BATCH) } },
      select,
    })
    yield found.map(toDocument).sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}
