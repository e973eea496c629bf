import 'server-only'
import { dataFault } from '@/db/bulk/data-fault'
import { db } from '@/db/client'
import { markShown } from '@/db/queries/search-changes'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import { holdRecord, type OpenRecord } from '../records/open-record'
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
export const applyChange = (
  target: Target,
  actor: string,
  change: Change,
): Promise<string | null> => applyTogether(target, actor, [change])

/** The same for records that would contradict each other if one of them were changed first. */
export async function applyTogether(
  target: Target,
  actor: string,
  changes: readonly Change[],
): Promise<string | null> {
  try {
    await db.$transaction(async (transaction) => {
      const entered = []
      for (const change of changes) entered.push(await enter(transaction, target, change))
      for (const each of entered) await publish(transaction, actor, each)
      await markShown(
        transaction,
        target.bodyId,
        entered.map(({ held }) => held),
      )
    })
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

/** A change that is stored beside the public version. */
interface Entered {
  change: Change
  held: OpenRecord
}

async function enter(
  transaction: Transaction,
  { bodyId, system }: Target,
  change: Change,
): Promise<Entered> {
  const { id, kind, key, merge } = change
  const held = await holdRecord(transaction, id)
  const origin = await transaction.origin.findUnique({
    where: { bodyId_system_key: { bodyId, system, key } },
  })
  const stored = await storeOf(kind).load(transaction, id)
  // Of what is withdrawn with the import's own lock, the import itself did it.
  const isOurs = held?.state === 'published' || held?.state === 'withdrawn'
  if (!held || !stored || held.lock !== origin?.lock || !isOurs || held.pending)
    throw new Refused({ ok: false, message: 'Der Datensatz ist eben bearbeitet worden.' })

  const data = {
    payload: merge(stored) as object,
    reason: REASON,
    state: 'draft',
    baseVersion: held.version,
  } as const
  await transaction.pendingChange.create({ data: { publicationId: id, ...data } })
  return { change, held: { ...held, pending: data } }
}

async function publish(
  transaction: Transaction,
  actor: string,
  { change: { id, digest }, held }: Entered,
): Promise<void> {
  const answer = await publishVersion(transaction, { name: actor }, held)
  if (!answer.ok) throw new Refused(answer)
  const { lock } = await transaction.publication.findUniqueOrThrow({
    where: { id },
    select: { lock: true },
  })
  await transaction.origin.update({
    where: { recordId: id },
    data: { digest, lock, importedAt: new Date() },
  })
}
