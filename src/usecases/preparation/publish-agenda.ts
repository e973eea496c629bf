import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import { publishTogether, submitTogether } from '../records/step-together'
import type { StepResult } from '../records/result'

/** The session and the items on its agenda; motions and the rest follow with their debate. */
async function recordsOfAgenda(transaction: Transaction, sessionId: string): Promise<string[]> {
  const items = await transaction.agendaItem.findMany({
    where: { sessionId, publication: { state: { not: 'withdrawn' } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return [sessionId, ...items.map(({ id }) => id)]
}

/** Hands the session and its whole agenda on for review. */
export const submitAgenda = (actor: Actor, sessionId: string): Promise<StepResult> =>
  submitTogether(
    actor,
    (transaction) => recordsOfAgenda(transaction, sessionId),
    'An dieser Tagesordnung ist kein Entwurf.',
  )

/** Publishes the session and its agenda as far as they are under review. */
export const publishAgenda = (actor: Actor, sessionId: string): Promise<StepResult> =>
  publishTogether(
    actor,
    (transaction) => recordsOfAgenda(transaction, sessionId),
    'An dieser Tagesordnung liegt nichts zur Prüfung.',
  )
