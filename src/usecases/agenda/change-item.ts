import 'server-only'
import type { Actor } from '@/domain/publication/actor'
import type { Payload } from '@/domain/record/payloads'
import { openRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { workingPayload } from '../records/working-payload'
import { saveWithin } from '../save-record'
import { changeAgenda, type AgendaRequest } from './hold-agenda'
import { makeMatter } from './make-matter'
import { refusedAgenda, type AgendaResult } from './result'

/** What the editor of an agenda changes of an item; an empty text is „not given“. */
export const ITEM_FIELDS = [
  'title',
  'number',
  'rapporteur',
  'matterId',
  'secondCall',
  'note',
] as const
export type ItemField = (typeof ITEM_FIELDS)[number]
export type ItemValues = Readonly<Record<ItemField, string>>

export const itemFieldLabel: Readonly<Record<ItemField, string>> = {
  title: 'Titel',
  number: 'Nummer',
  rapporteur: 'Berichterstattung',
  matterId: 'Vorgang',
  secondCall: 'Zweite Einberufung',
  note: 'Anmerkung',
}

interface ChangeRequest extends AgendaRequest {
  itemId: string
  /** What stood in the fields when the form was opened. */
  base: ItemValues
  typed: ItemValues
  /** Makes a matter of the item's title and takes that. */
  newMatter: boolean
}

/** The fields of an item as a form has them. */
export const valuesOf = (payload: Payload<'agenda_item'>): ItemValues => ({
  title: payload.title,
  number: payload.number ?? '',
  rapporteur: payload.rapporteur ?? '',
  matterId: payload.matterId ?? '',
  secondCall: payload.secondCall ?? '',
  note: payload.note ?? '',
})

const normal = (text: string) => text.replace(/\r\n?/g, '\n').trim()

/**
 * Changes the fields that were typed anew and leaves the others as they are now. If somebody else
 * changed one of the same meanwhile, nothing is stored and the answer says what it is now.
 */
export const changeAgendaItem = (actor: Actor, request: ChangeRequest): Promise<AgendaResult> =>
  changeAgenda(actor, request, async (transaction, items) => {
    const { bodyId, itemId, base, typed, reason } = request
    const record = items.some(({ id }) => id === itemId)
      ? await openRecord(transaction, itemId)
      : null
    const stored = record && (await workingPayload(transaction, 'agenda_item', record))
    if (!record || !stored) return refusedAgenda(404, GONE)
    const now = valuesOf(stored)
    const changed = ITEM_FIELDS.filter((name) => normal(typed[name]) !== normal(base[name]))
    const contested = changed.filter(
      (name) =>
        normal(now[name]) !== normal(base[name]) && normal(now[name]) !== normal(typed[name]),
    )
    if (contested.length > 0) {
      const who = record.writers.map(({ name }) => name).join(', ') || 'Jemand anderes'
      return {
        ok: false,
        status: 409,
        errors: contested.map((name) => ({ path: name, message: told(who, name, now[name]) })),
      }
    }
    const values = Object.fromEntries(changed.map((name) => [name, typed[name]]))
    const payload = { ...stored, ...values }
    if (request.newMatter) {
      const made = await makeMatter(transaction, actor, bodyId, payload.title)
      if (!made.ok) return made
      payload.matterId = made.id
    }
    const saved = await saveWithin(transaction, actor, {
      bodyId,
      kind: 'agenda_item',
      id: itemId,
      payload,
      lock: record.lock,
      reason,
    })
    if (saved.ok) return { ok: true }
    return saved.kind === 'invalid'
      ? { ok: false, status: 422, errors: saved.errors }
      : refusedAgenda(409, 'Der Punkt wurde inzwischen geändert. Bitte noch einmal versuchen.')
  })

/** What is chosen is stored by an id or a code that says nothing to a reader. */
const CHOSEN_MEANWHILE: Readonly<Partial<Record<ItemField, string>>> = {
  matterId: 'einen anderen Vorgang gewählt',
  secondCall: 'die Angabe zur zweiten Einberufung geändert',
}

const told = (who: string, name: ItemField, now: string) =>
  CHOSEN_MEANWHILE[name]
    ? `${who} hat inzwischen ${CHOSEN_MEANWHILE[name]}. Nichts wurde überschrieben. Zum Überschreiben bitte noch einmal speichern.`
    : `${who} hat dieses Feld inzwischen geändert (${itemFieldLabel[name]} jetzt: „${now || 'leer'}“). Nichts wurde überschrieben. Zum Überschreiben bitte noch einmal speichern.`
