import 'server-only'
import { isStillNamed } from '@/db/records/constraint-errors'
import { removeFromAgenda } from '@/domain/procedure/agenda-order'
import type { Actor } from '@/domain/publication/actor'
import { mayDiscard } from '@/domain/publication/discard'
import { openRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { changeAgenda, type AgendaRequest } from './hold-agenda'
import { refusedAgenda, type AgendaResult } from './result'
import { storePlaces } from './store-places'

const NEEDED =
  'Zu diesem Punkt gehören schon Anträge, Beiträge oder ein Auftrag. Bitte zuerst diese verwerfen.'

/** Deletes an item that was never public; the numbers of the others follow. */
export async function removeAgendaItem(
  actor: Actor,
  request: AgendaRequest & { itemId: string },
): Promise<AgendaResult> {
  const { itemId, reason } = request
  try {
    return await changeAgenda(actor, request, async (transaction, items) => {
      const item = items.find(({ id }) => id === itemId)
      const record = item && (await openRecord(transaction, itemId))
      if (!record) return refusedAgenda(404, GONE)
      if (item.isOnRecord)
        return refusedAgenda(
          422,
          'Was einmal veröffentlicht war, wird nicht gelöscht: Bitte in der Sitzung absetzen oder die Veröffentlichung zurücknehmen.',
        )
      const allowed = mayDiscard({
        actor,
        writerIds: record.writers.map(({ id }) => id),
        workingState: record.workingState,
        kind: record.kind,
      })
      if (!allowed.allowed) return refusedAgenda(403, allowed.explanation)
      await transaction.publication.delete({ where: { id: itemId } })
      const rest = items.filter(({ id }) => id !== itemId)
      return storePlaces(transaction, actor, rest, removeFromAgenda(items, itemId), reason)
    })
  } catch (error) {
    if (isStillNamed(error)) return refusedAgenda(422, NEEDED)
    throw error
  }
}
