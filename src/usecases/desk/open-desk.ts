import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { holdDesk, type HeldDesk } from '@/db/desk/journal'
import type { Transaction } from '@/db/records/store'
import { SourcePayload } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { formatGerman } from '@/domain/time/edtf'
import { createDraft } from '../records/write-version'

/**
 * The desk of a session, held until the transaction ends. With the first one who comes to it, it is
 * set up, and with it the minutes in the making: the source that everything recorded here cites.
 *
 * @returns null if the body has no such session
 */
export async function holdOrOpenDesk(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  sessionId: string,
): Promise<HeldDesk | null> {
  const desk = await holdDesk(transaction, sessionId)
  if (desk) return desk.bodyId === bodyId ? desk : null
  // Not the session's row: whoever works at the desk holds the desk first, and the session then.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sessionId}, 0))`
  const meanwhile = await holdDesk(transaction, sessionId)
  if (meanwhile) return meanwhile.bodyId === bodyId ? meanwhile : null
  const session = await transaction.session.findFirst({
    where: { id: sessionId, bodyId },
    select: { title: true, date: true },
  })
  if (!session) return null
  const sourceId = randomUUID()
  const day = session.date === null ? '' : ` (${formatGerman(session.date)})`
  await createDraft(
    transaction,
    actor,
    { id: sourceId, bodyId, kind: 'source' },
    SourcePayload.parse({
      kind: 'minutes',
      title: `Niederschrift: ${session.title}${day}`.slice(0, 500),
      publisher: null,
      author: null,
      date: null,
      url: null,
      licence: null,
      fullTextAllowed: true,
      note: null,
    }),
  )
  await transaction.desk.create({ data: { sessionId, bodyId, sourceId } })
  return holdDesk(transaction, sessionId)
}

/** Whether somebody may work at a desk. */
export const mayUseDesk = (actor: Actor): boolean => may(actor.role, 'write', 'session')

/** Opens the desk if it was not yet. @returns whether there is such a session */
export async function openDesk(actor: Actor, bodyId: string, sessionId: string): Promise<boolean> {
  if (!mayUseDesk(actor)) return false
  return db.$transaction(
    async (transaction) => (await holdOrOpenDesk(transaction, actor, bodyId, sessionId)) !== null,
  )
}
