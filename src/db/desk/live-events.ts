import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import { sql } from '@/db/sql'
import { publicSession } from '@/db/visibility'
import { recordsIn, type LiveContent, type LiveItem, type LiveMessage } from '@/domain/live/events'
import type { HeldDesk } from './journal'

/** PostgreSQL's channel on which messages to the public are told, with the session's id. */
export const LIVE_CHANNEL = 'wortlaut_live'

/** Appends messages to what the public was told, and wakes whoever passes them on. */
export async function appendLiveEvents(
  transaction: Transaction,
  { sessionId, liveSequence }: HeldDesk,
  messages: readonly LiveContent[],
): Promise<void> {
  if (messages.length === 0) return
  await transaction.liveEvent.createMany({
    data: messages.map(({ kind, ...payload }, index) => ({
      sessionId,
      sequence: liveSequence + index + 1,
      kind,
      payload: payload as unknown as Prisma.InputJsonObject,
    })),
  })
  await transaction.desk.update({
    where: { sessionId },
    data: { liveSequence: liveSequence + messages.length },
  })
  await transaction.$executeRaw(sql`SELECT pg_notify(${LIVE_CHANNEL}, ${sessionId})`)
}

/** The items of a session with the titles that the public can read already, by id. */
export async function publishedItems(
  transaction: Transaction,
  sessionId: string,
): Promise<Map<string, LiveItem>> {
  const items = await transaction.agendaItem.findMany({
    where: { sessionId, isPublic: true, publication: { state: 'published' } },
    select: { id: true, number: true, title: true },
  })
  return new Map(items.map((item) => [item.id, item]))
}

/** A session whose live view the public may see; null for every other. */
export async function findLiveSession(
  bodyId: string,
  slug: string,
): Promise<{ id: string } | null> {
  return db.session.findFirst({ where: { ...publicSession(bodyId), slug }, select: { id: true } })
}

/** What the public was told after that message, at most so much, without what is hidden now. */
export async function liveMessagesAfter(
  sessionId: string,
  sequence: number,
  most: number,
): Promise<{ messages: LiveMessage[]; last: number }> {
  const rows = await db.liveEvent.findMany({
    where: { sessionId, sequence: { gt: sequence } },
    orderBy: { sequence: 'asc' },
    take: most,
  })
  const messages = rows.map(
    (row) =>
      ({
        ...(row.payload as object),
        kind: row.kind,
        sequence: row.sequence,
        at: row.at.toISOString(),
      }) as LiveMessage,
  )
  const hidden = await hiddenAmong(messages.flatMap(recordsIn))
  return {
    messages: messages.filter((message) => !recordsIn(message).some((id) => hidden.has(id))),
    last: rows.at(-1)?.sequence ?? sequence,
  }
}

/** The records that were taken back, or have become nichtöffentlich since they were told of. */
async function hiddenAmong(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const unique = [...new Set(ids)]
  const [shown, closed] = await Promise.all([
    db.publication.findMany({
      where: { id: { in: unique }, state: { not: 'withdrawn' } },
      select: { id: true },
    }),
    db.agendaItem.findMany({
      where: { id: { in: unique }, isPublic: false },
      select: { id: true },
    }),
  ])
  const isShown = new Set(shown.map(({ id }) => id))
  return new Set([...unique.filter((id) => !isShown.has(id)), ...closed.map(({ id }) => id)])
}
