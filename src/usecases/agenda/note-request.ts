import 'server-only'
import type { Transaction } from '@/db/records/store'
import { bindParagraph } from '@/domain/german'
import { mustTakeUp } from '@/domain/procedure/agenda'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import type { Actor } from '@/domain/publication/actor'
import { isUuid } from '@/lib/uuid'
import { openRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { workingPayload } from '../records/working-payload'
import { saveWithin } from '../save-record'
import { changeAgenda, type AgendaRequest } from './hold-agenda'
import { refusedAgenda, type AgendaResult } from './result'

interface ItemRequest extends AgendaRequest {
  itemId: string
  /** The faction that asked; empty: members did. */
  factionId: string
  /** How many members asked, as typed. */
  supporters: string
  inTime: boolean
  /** Why they want it on the agenda. */
  grounds: string
}

/**
 * Notes with an item who asked to have it on the agenda and why, and says whether the chair must take
 * it up (KrO NRW § 33): a faction or a fifth of the members, in time. It stays on the agenda either way.
 */
export const noteAgendaRequest = (
  actor: Actor,
  request: ItemRequest,
): Promise<AgendaResult<{ explanation: string }>> =>
  changeAgenda(actor, request, async (transaction, items) => {
    const { bodyId, sessionId, itemId, factionId, supporters, reason } = request
    const record = items.some(({ id }) => id === itemId)
      ? await openRecord(transaction, itemId)
      : null
    const stored = record && (await workingPayload(transaction, 'agenda_item', record))
    if (!record || !stored) return refusedAgenda(404, GONE)
    const faction =
      factionId === ''
        ? null
        : await transaction.organization.findFirst({
            where: { id: { in: [factionId].filter(isUuid) }, bodyId, kind: 'faction' },
            select: { name: true },
          })
    if (factionId !== '' && !faction)
      return refusedAgenda(422, 'Bitte aus der Liste wählen.', 'factionId')
    if (!faction && !/^\s*[1-9]\d{0,3}\s*$/.test(supporters))
      return refusedAgenda(
        422,
        'Bitte eine Fraktion wählen oder angeben, wie viele Mitglieder es verlangen.',
        'supporters',
      )
    if (request.grounds.trim() === '')
      return refusedAgenda(422, 'Bitte die Begründung angeben.', 'grounds')

    const { rules, seats } = await rulesOfSession(transaction, sessionId)
    const count = faction ? 0 : Number(supporters)
    if (!faction && seats === null)
      return refusedAgenda(
        422,
        'Die gesetzliche Mitgliederzahl ist nicht erfasst; ob die Zahl der Mitglieder genügt, lässt sich nicht sagen. Bitte die Wahlperiode der Sitzung ergänzen.',
        'supporters',
      )
    const { explanation } = mustTakeUp({
      byFaction: faction !== null,
      supporters: count,
      members: seats ?? 0,
      inTime: request.inTime,
      rules,
    })
    const who = faction ? `von „${faction.name}“` : `von ${count} Mitgliedern`
    const sentence = `Auf Verlangen ${who} auf der Tagesordnung (${bindParagraph(rules.agenda.paragraph)}). Begründung: ${request.grounds.trim()}`
    const note = [stored.note, sentence].filter((part) => part !== null).join('\n\n')
    const saved = await saveWithin(transaction, actor, {
      bodyId,
      kind: 'agenda_item',
      id: itemId,
      payload: { ...stored, note },
      lock: record.lock,
      reason: record.pending?.reason ?? reason,
    })
    if (saved.ok) return { ok: true, explanation }
    if (saved.kind !== 'invalid') return refusedAgenda(409, GONE)
    const errors = saved.errors.map((error) =>
      error.path === 'note' ? { ...error, path: 'grounds' } : error,
    )
    return { ok: false, status: 422, errors }
  })

async function rulesOfSession(transaction: Transaction, sessionId: string) {
  const session = await transaction.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { body: { select: { rules: true } }, term: { select: { statutorySeats: true } } },
  })
  return {
    rules: RulesOfProcedure.parse(session.body.rules),
    seats: session.term?.statutorySeats ?? null,
  }
}
