import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import type { FieldError } from '@/domain/record/invalid-input'
import { isUuid } from '@/lib/uuid'
import { holdRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { workingPayload } from '../records/working-payload'
import { saveWithin } from '../save-record'

/** Says that a carried motion asks nothing of anybody. What is wrong comes back by field. */
export async function declineTask(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  motionId: string,
): Promise<FieldError[]> {
  const record = isUuid(motionId) ? await holdRecord(transaction, motionId) : null
  const motion =
    record?.kind === 'motion' && record.bodyId === bodyId
      ? await workingPayload(transaction, 'motion', record)
      : null
  if (!record || !motion) return [{ path: 'decision', message: GONE }]
  const saved = await saveWithin(transaction, actor, {
    bodyId,
    kind: 'motion',
    id: motionId,
    payload: { ...motion, asksForAction: false },
    lock: record.lock,
    reason: record.pending?.reason ?? `Der Beschluss „${motion.title}“ löst keinen Auftrag aus`,
  })
  if (saved.ok) return []
  const errors = saved.kind === 'invalid' ? saved.errors : [{ path: '', message: GONE }]
  return errors.map(({ message }) => ({ path: 'decision', message }))
}
