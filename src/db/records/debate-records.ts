import 'server-only'
import type { Transaction } from './store'

/**
 * The ids of an agenda item and of everything in it, in the order in which they can be published:
 * the item, its motions (targets before what amends them), their votes, the statements as spoken.
 */
export async function recordsOfDebate(
  transaction: Transaction,
  agendaItemId: string,
): Promise<string[]> {
  const motions = await transaction.motion.findMany({
    where: { agendaItemId },
    orderBy: { position: 'asc' },
    select: { id: true, votes: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const statements = await transaction.statement.findMany({
    where: { agendaItemId },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return [
    agendaItemId,
    ...motions.map((motion) => motion.id),
    ...motions.flatMap((motion) => motion.votes.map((vote) => vote.id)),
    ...statements.map((statement) => statement.id),
  ]
}
