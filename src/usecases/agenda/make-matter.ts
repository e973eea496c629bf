import 'server-only'
import type { Transaction } from '@/db/records/store'
import { freeSlug } from '@/domain/preparation/free-slug'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { saveWithin } from '../save-record'
import { refusedAgenda, type AgendaResult } from './result'

/** A matter that begins with an item; its title is the item's. */
export async function makeMatter(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  title: string,
): Promise<AgendaResult<{ id: string }>> {
  if (!may(actor.role, 'write', 'matter'))
    return refusedAgenda(403, 'Ihre Rolle berechtigt nicht zum Anlegen von Vorgängen.')
  const rows = await transaction.matter.findMany({ where: { bodyId }, select: { slug: true } })
  const former = await transaction.formerSlug.findMany({
    where: { bodyId, kind: 'matter' },
    select: { slug: true },
  })
  const taken = new Set([...rows, ...former].map(({ slug }) => slug))
  const saved = await saveWithin(transaction, actor, {
    bodyId,
    kind: 'matter',
    id: null,
    payload: {
      slug: freeSlug(title, taken, 'vorgang'),
      title,
      summary: null,
      responsibleOfficeId: null,
    },
    lock: null,
  })
  if (saved.ok) return { ok: true, id: saved.id }
  return saved.kind === 'invalid'
    ? { ok: false, status: 422, errors: saved.errors }
    : refusedAgenda(409, 'Der Vorgang konnte nicht angelegt werden. Bitte noch einmal versuchen.')
}
