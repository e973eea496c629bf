import 'server-only'
import { db } from '@/db/client'
import { publicItem, publicMotion, publicStatement, publicVote } from '@/db/visibility'

const publication = { select: { publishedAt: true } } as const

type Part = [place: string, moment: Date | null]

function latest(parts: readonly Part[]): Map<string, Date> {
  const found = new Map<string, Date>()
  for (const [place, moment] of parts) {
    const known = found.get(place)
    if (moment && (!known || moment > known)) found.set(place, moment)
  }
  return found
}

/** When something public in each item was last published: a motion, a vote, a statement. */
export async function lastPublishedInItems(
  bodyId: string,
  ids: string[],
): Promise<Map<string, Date>> {
  const agendaItemId = { in: ids }
  const [motions, votes, statements] = await Promise.all([
    db.motion.findMany({
      where: { AND: [publicMotion(bodyId), { agendaItemId }] },
      select: { agendaItemId: true, publication },
    }),
    db.vote.findMany({
      where: { AND: [publicVote(bodyId), { motion: { agendaItemId } }] },
      select: { motion: { select: { agendaItemId: true } }, publication },
    }),
    db.statement.findMany({
      where: { AND: [publicStatement(bodyId), { agendaItemId }] },
      select: { agendaItemId: true, publication },
    }),
  ])
  return latest([
    ...[...motions, ...statements].map((row): Part => [
      row.agendaItemId,
      row.publication.publishedAt,
    ]),
    ...votes.map((row): Part => [row.motion.agendaItemId, row.publication.publishedAt]),
  ])
}

/** When a public item of each session was last published. */
export async function lastPublishedInSessions(
  bodyId: string,
  ids: string[],
): Promise<Map<string, Date>> {
  const items = await db.agendaItem.findMany({
    where: { AND: [publicItem(bodyId), { sessionId: { in: ids } }] },
    select: { sessionId: true, publication },
  })
  return latest(items.map((row): Part => [row.sessionId, row.publication.publishedAt]))
}
