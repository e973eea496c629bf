import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Citation, Payload } from '@/domain/record/payloads'
import { isUuid } from '@/lib/uuid'
import { makeMatter } from '../agenda/make-matter'
import { holdRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { workingPayload } from '../records/working-payload'
import { saveWithin, type SaveResult } from '../save-record'
import type { Decision } from './decide-motions'

/**
 * Adds a follow-up to the matter of the motion's item; where the item has none, a matter is made of it.
 * It cites the minutes of the session, else what the motion cites. What is wrong comes back by field.
 */
export async function addTask(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  { motionId, organizationId, due, text }: Decision,
): Promise<FieldError[]> {
  const held = isUuid(motionId) ? await holdRecord(transaction, motionId) : null
  const motion =
    held?.kind === 'motion' && held.bodyId === bodyId
      ? await workingPayload(transaction, 'motion', held)
      : null
  if (!motion) return [{ path: 'decision', message: GONE }]
  const reason = `Auftrag aus dem Beschluss „${motion.title}“`
  const matter = await matterOfItem(transaction, actor, bodyId, motion.agendaItemId, reason)
  if ('errors' in matter) return matter.errors

  const record = await holdRecord(transaction, matter.id)
  const payload = record && (await workingPayload(transaction, 'matter', record))
  if (!record || !payload) return [{ path: 'decision', message: GONE }]
  const followUp: Payload<'matter'>['followUps'][number] = {
    text: text.trim() === '' ? motion.title : text,
    organizationId: organizationId === '' ? null : organizationId,
    motionId,
    due: due.trim() === '' ? null : due.trim(),
    state: 'open',
    citations: await evidence(transaction, motion),
  }
  const saved = await saveWithin(transaction, actor, {
    bodyId,
    kind: 'matter',
    id: record.id,
    payload: {
      ...payload,
      responsibleOfficeId: payload.responsibleOfficeId ?? followUp.organizationId,
      followUps: [...payload.followUps, followUp],
    },
    lock: record.lock,
    reason: record.pending?.reason ?? reason,
  })
  return faultsOf(saved)
}

/** What is wrong with the follow-up, by its own fields; all else concerns the decision as a whole. */
function faultsOf(saved: SaveResult): FieldError[] {
  if (saved.ok) return []
  if (saved.kind !== 'invalid') return [{ path: 'decision', message: GONE }]
  const faults = saved.errors.map(({ path, message }) => ({ path: fieldOf(path), message }))
  return faults.filter(
    ({ path }, index) => faults.findIndex((other) => other.path === path) === index,
  )
}

function fieldOf(path: string): string {
  // The office that the matter takes from its first follow-up is the follow-up's.
  if (path === 'responsibleOfficeId') return 'organizationId'
  return /^followUps\.\d+\.(text|organizationId|due)$/.exec(path)?.[1] ?? 'decision'
}

async function matterOfItem(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  itemId: string,
  reason: string,
): Promise<{ id: string } | { errors: FieldError[] }> {
  const record = await holdRecord(transaction, itemId)
  const item = record && (await workingPayload(transaction, 'agenda_item', record))
  if (!record || !item) return { errors: [{ path: 'decision', message: GONE }] }
  if (item.matterId !== null) return { id: item.matterId }
  const made = await makeMatter(transaction, actor, bodyId, item.title)
  if (!made.ok) return { errors: made.errors.map((error) => ({ ...error, path: 'decision' })) }
  const saved = await saveWithin(transaction, actor, {
    bodyId,
    kind: 'agenda_item',
    id: itemId,
    payload: { ...item, matterId: made.id },
    lock: record.lock,
    reason: record.pending?.reason ?? reason,
  })
  const errors = faultsOf(saved)
  return errors.length > 0 ? { errors } : { id: made.id }
}

/** The minutes in the making, where the session was recorded at the desk. */
async function evidence(transaction: Transaction, motion: Payload<'motion'>): Promise<Citation[]> {
  const item = await transaction.agendaItem.findUnique({
    where: { id: motion.agendaItemId },
    select: { number: true, session: { select: { desk: { select: { sourceId: true } } } } },
  })
  const sourceId = item?.session.desk?.sourceId
  if (sourceId === undefined) return motion.citations.slice(0, 1)
  const locator = item?.number ? `TOP ${item.number}` : 'Niederschrift'
  return [{ sourceId, locator, excerpt: null }]
}
