import 'server-only'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import { saveRecord } from '../save-record'
import { refusedAgenda, type AgendaResult } from './result'

interface Proposal {
  bodyId: string
  itemId: string
  title: string
  /** The wording that is to be decided on. */
  text: string
  /** Empty: none. */
  paperId: string
  /** A faction or an office; empty: a person alone, or not known. */
  organizationId: string
  personId: string
}

/** Attaches a Beschlussvorschlag to an item: what the council is asked to decide. */
export async function proposeMotion(
  actor: Actor,
  { bodyId, itemId, organizationId, personId, ...proposal }: Proposal,
): Promise<AgendaResult<{ id: string }>> {
  const last = await db.motion.findFirst({
    where: { agendaItemId: itemId },
    orderBy: { position: 'desc' },
    select: { position: true },
  })
  const hasMover = organizationId !== '' || personId !== ''
  const saved = await saveRecord(actor, {
    bodyId,
    kind: 'motion',
    id: null,
    payload: {
      ...proposal,
      agendaItemId: itemId,
      position: (last?.position ?? -1) + 1,
      kind: 'substantive',
      textIsVerbatim: true,
      targetId: null,
      outcome: 'not_reported',
      outcomeNote: null,
      moverReported: hasMover,
      movers: hasMover ? [{ organizationId, personId }] : [],
      citations: await minutesInTheMaking(itemId),
    },
    lock: null,
  })
  if (saved.ok) return { ok: true, id: saved.id }
  if (saved.kind === 'invalid') return { ok: false, status: 422, errors: saved.errors }
  return refusedAgenda(403, saved.kind === 'forbidden' ? saved.message : '')
}

/** What is recorded for a session that has a desk cites its minutes. */
async function minutesInTheMaking(itemId: string) {
  const item = await db.agendaItem.findUnique({
    where: { id: itemId },
    select: { number: true, session: { select: { desk: { select: { sourceId: true } } } } },
  })
  const sourceId = item?.session.desk?.sourceId
  if (sourceId === undefined) return []
  return [
    { sourceId, locator: item?.number ? `TOP ${item.number}` : 'Tagesordnung', excerpt: null },
  ]
}
