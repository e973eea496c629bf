import 'server-only'
import type { WorkingItem } from '@/db/queries/working-agenda'
import { writePlaces } from '@/db/records/agenda-places'
import type { Transaction } from '@/db/records/store'
import { positionsFor, type AgendaEntry } from '@/domain/procedure/agenda-order'
import type { Actor } from '@/domain/publication/actor'
import type { Payload } from '@/domain/record/payloads'
import { missingReason } from '../records/missing-reason'
import { noteWriter } from '../records/note-writer'
import { openRecord } from '../records/open-record'
import { workingPayload } from '../records/working-payload'
import type { AgendaResult } from './result'

type Place = Pick<Payload<'agenda_item'>, 'number' | 'position' | 'isPublic'>

/**
 * Stores the order and the numbers of an agenda where they differ from before: drafts at once,
 * published items as their pending change, which needs a reason.
 *
 * @param items as they were
 * @param next all of them in their new order; entries that are not among the items are left out
 */
export async function storePlaces(
  transaction: Transaction,
  actor: Actor,
  items: readonly WorkingItem[],
  next: readonly AgendaEntry[],
  reason: string,
): Promise<AgendaResult<{ changed: number }>> {
  const before = new Map(items.map((item) => [item.id, item]))
  const positions = positionsFor(next.map(({ id }) => before.get(id)?.position ?? null))
  const changed = next.flatMap(({ id, number, isPublic }, index) => {
    const item = before.get(id)
    const position = positions[index] ?? 0
    const isSame =
      item?.number === number && item.position === position && item.isPublic === isPublic
    return item && !isSame ? [{ item, place: { number, position, isPublic } }] : []
  })
  const onRecord = changed.filter(({ item }) => item.isOnRecord)
  const unexplained = onRecord.length > 0 ? missingReason(reason) : null
  if (unexplained) return { ok: false, status: 422, errors: [unexplained] }

  await writePlaces(
    transaction,
    changed
      .filter(({ item }) => !item.isOnRecord)
      .map(({ item, place }) => ({ id: item.id, ...place, title: listTitle(item, place) })),
    actor.id,
  )
  for (const { item, place } of onRecord)
    await setPlaceAside(transaction, actor, item.id, place, reason)
  return { ok: true, changed: changed.length }
}

const listTitle = ({ title }: WorkingItem, { number }: Place) =>
  number ? `TOP ${number}: ${title}` : title

async function setPlaceAside(
  transaction: Transaction,
  actor: Actor,
  id: string,
  place: Place,
  reason: string,
): Promise<void> {
  const record = await openRecord(transaction, id)
  const payload = record && (await workingPayload(transaction, 'agenda_item', record))
  if (!record || !payload) return
  const data = {
    payload: { ...payload, ...place },
    // Somebody else's reason for the change they began stays what it is.
    reason: record.pending?.reason ?? reason.trim(),
    state: 'draft',
    baseVersion: record.version,
  } as const
  await transaction.pendingChange.upsert({
    where: { publicationId: id },
    create: { publicationId: id, ...data },
    update: data,
  })
  await transaction.publication.update({ where: { id }, data: { lock: { increment: 1 } } })
  await noteWriter(transaction, id, actor)
}
