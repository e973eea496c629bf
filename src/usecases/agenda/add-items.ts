import 'server-only'
import type { WorkingItem } from '@/db/queries/working-agenda'
import type { Transaction } from '@/db/records/store'
import { freeSlug } from '@/domain/preparation/free-slug'
import { addToAgenda, positionsFor } from '@/domain/procedure/agenda-order'
import type { Actor } from '@/domain/publication/actor'
import type { PayloadInput } from '@/domain/record/payloads'
import { saveWithin } from '../save-record'
import { changeAgenda, type AgendaRequest } from './hold-agenda'
import type { AgendaResult } from './result'
import { storePlaces } from './store-places'
import { takenItemSlugs } from './taken-slugs'

export interface NewItem {
  title: string
  isPublic: boolean
  /** Given by hand; `null`: by the rule. */
  number?: string | null
  matterId?: string | null
  rapporteur?: string | null
}

/** At most so many at once; more is not an agenda. */
const MOST = 500

/** Adds items at the end of their part of the agenda, in the order given. */
export const addAgendaItems = (
  actor: Actor,
  request: AgendaRequest & { items: readonly NewItem[] },
): Promise<AgendaResult<{ ids: string[] }>> =>
  changeAgenda(actor, request, (transaction, known) => addItems(transaction, actor, request, known))

/** The same within the transaction of a larger change. `items` is what the agenda has already. */
export async function addItems(
  transaction: Transaction,
  actor: Actor,
  request: AgendaRequest & { items: readonly NewItem[] },
  items: readonly WorkingItem[],
): Promise<AgendaResult<{ ids: string[] }>> {
  const { bodyId, sessionId, reason } = request
  const added = request.items
  if (added.length === 0)
    return { ok: false, status: 422, errors: [{ path: 'titles', message: 'Bitte ausfüllen.' }] }
  if (added.length + items.length > MOST)
    return {
      ok: false,
      status: 422,
      errors: [{ path: 'titles', message: `Eine Tagesordnung hat höchstens ${MOST} Punkte.` }],
    }
  const entries = added.map(({ isPublic }, index) => ({
    id: `new-${index}`,
    number: null,
    isPublic,
  }))
  const next = addToAgenda(items, entries).map((entry) => {
    const given = added[entries.findIndex(({ id }) => id === entry.id)]?.number?.trim()
    return given ? { ...entry, number: given } : entry
  })
  const stored = await storePlaces(transaction, actor, items, next, reason)
  if (!stored.ok) return stored

  const before = new Map(items.map(({ id, position }) => [id, position]))
  const positions = positionsFor(next.map(({ id }) => before.get(id) ?? null))
  const slugs = await takenItemSlugs(transaction, sessionId)
  const ids: string[] = []
  for (const [index, item] of added.entries()) {
    const place = next.findIndex(({ id }) => id === `new-${index}`)
    const slug = freeSlug(item.title, slugs, 'top')
    slugs.add(slug)
    const payload: PayloadInput<'agenda_item'> = {
      sessionId,
      matterId: item.matterId ?? null,
      number: next[place]?.number ?? null,
      position: positions[place] ?? 0,
      slug,
      title: item.title,
      summary: null,
      plainSummary: null,
      isPublic: item.isPublic,
      note: null,
      rapporteur: item.rapporteur ?? null,
    }
    const saved = await saveWithin(transaction, actor, {
      bodyId,
      kind: 'agenda_item',
      id: null,
      payload,
      lock: null,
    })
    if (!saved.ok) return { ok: false, status: 422, errors: errorsOf(saved, index, added.length) }
    ids.push(saved.id)
  }
  return { ok: true, ids }
}

function errorsOf(
  saved: Extract<Awaited<ReturnType<typeof saveWithin>>, { ok: false }>,
  index: number,
  count: number,
) {
  if (saved.kind !== 'invalid') return []
  return saved.errors.map(({ path, message }) => ({
    path: path === 'title' ? 'titles' : path,
    message: count > 1 ? `Zeile ${index + 1}: ${message}` : message,
  }))
}
