import 'server-only'
import { dataFault } from '@/db/bulk/data-fault'
import { db } from '@/db/client'
import { markShown } from '@/db/queries/search-changes'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import { holdRecord } from '../records/open-record'
import { publishVersion } from '../records/publish-version'
import type { StepResult } from '../records/result'
import type { Change } from './plan'
import type { Target } from './target'

/** As the public correction gives it. */
const REASON = 'Neuer Import'

/** Ends the transaction without a trace; the answer says why. */
class Refused extends Error {
  constructor(readonly answer: StepResult & { ok: false }) {
    super(answer.message)
  }
}

/**
 * Publishes what a foreign system says now as the record's next version, with its correction. A
 * record that somebody has stored meanwhile stays as it is.
 *
 * @returns why not, in German; `null` if it was done
 */
export async function applyChange(
  target: Target,
  actor: string,
  change: Change,
): Promise<string | null> {
  try {
    await db.$transaction((transaction) => apply(transaction, target, actor, change))
    return null
  } catch (error) {
    if (error instanceof Refused) {
      const { message, errors = [] } = error.answer
      return [message, ...errors.map((fault) => fault.message)].join(' ')
    }
    const fault = dataFault(error)
    if (fault === null) throw error
    return fault
  }
}

async function apply(
  transaction: Transaction,
  { bodyId, system }: Target,
  actor: string,
  { id, kind, key, digest, merge }: Change,
): Promise<void> {
  const held = await holdRecord(transaction, id)
  const origin = await transaction.origin.findUnique({
    where: { bodyId_system_key: { bodyId, system, key } },
  })
  const stored = await storeOf(kind).load(transaction, id)
  if (!held || !stored || held.lock !== origin?.lock || held.state !== 'published')
    throw new Refused({ ok: false, message: 'Der Datensatz ist eben bearbeitet worden.' })

  const data = {
    payload: merge(stored) as object,
    reason: REASON,
    state: 'draft',
    baseVersion: held.version,
  } as const
  await transaction.pendingChange.create({ data: { publicationId: id, ...data } })
  const answer = await publishVersion(transaction, { name: actor }, { ...held, pending: data })
  if (!answer.ok) throw new Refused(answer)
  const { lock } = await transaction.publication.findUniqueOrThrow({
    where: { id },
    select: { lock: true },
  })
  await transaction.origin.update({
    where: { recordId: id },
    data: { digest, lock, importedAt: new Date() },
  })
  await markShown(transaction, bodyId, [held])
}
