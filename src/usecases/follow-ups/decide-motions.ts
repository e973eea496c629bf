import 'server-only'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import type { FieldError } from '@/domain/record/invalid-input'
import { refusedAgenda, type AgendaResult } from '../agenda/result'
import { addTask } from './add-task'
import { declineTask } from './decline-task'
import { hasTask } from './has-task'

export interface Decision {
  motionId: string
  /** Somebody has to do something, or nobody has to. */
  decision: 'task' | 'none'
  /** The office that has to do it; empty: not known. */
  organizationId: string
  /** Until when, EDTF; empty: not known. */
  due: string
  /** What has to be done; empty: the motion's own name. */
  text: string
}

/** Undoes all decisions of one form when one of them cannot be stored. */
class Refused extends Error {
  constructor(readonly errors: FieldError[]) {
    super('refused')
  }
}

const TAKEN = 'Zu diesem Beschluss hat inzwischen jemand anderes einen Auftrag eingetragen.'

/**
 * Says of carried motions who has to do what until when, or that nobody has to: all of them, or none.
 * Errors are told at `rows.N.field`, by the place in the list.
 */
export async function decideMotions(
  actor: Actor,
  bodyId: string,
  decisions: readonly Decision[],
): Promise<AgendaResult<{ tasks: number; none: number }>> {
  if (!may(actor.role, 'write', 'matter') || !may(actor.role, 'write', 'motion'))
    return refusedAgenda(403, 'Ihre Rolle berechtigt nicht zum Eintragen von Aufträgen.')
  try {
    await db.$transaction(
      async (transaction) => {
        const errors: FieldError[] = []
        for (const [index, decision] of decisions.entries())
          for (const { path, message } of await decide(transaction, actor, bodyId, decision))
            errors.push({ path: `rows.${index}.${path}`, message })
        if (errors.length > 0) throw new Refused(errors)
      },
      { timeout: 120_000 },
    )
  } catch (error) {
    if (error instanceof Refused) return { ok: false, status: 422, errors: error.errors }
    const broken = constraintError(error)
    if (broken) return { ok: false, status: 422, errors: [{ ...broken, path: '' }] }
    throw error
  }
  const tasks = decisions.filter(({ decision }) => decision === 'task').length
  return { ok: true, tasks, none: decisions.length - tasks }
}

async function decide(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  decision: Decision,
): Promise<FieldError[]> {
  if (await hasTask(transaction, bodyId, decision.motionId))
    return [{ path: 'decision', message: TAKEN }]
  return decision.decision === 'task'
    ? addTask(transaction, actor, bodyId, decision)
    : declineTask(transaction, actor, bodyId, decision.motionId)
}
