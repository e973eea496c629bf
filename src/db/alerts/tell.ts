import 'server-only'
import { db } from '@/db/client'
import type { AlertFrequency, AlertTopic } from '@/domain/vocabulary'

/** Subscriptions to the same that were told up to the same revision. */
export interface DueGroup {
  topic: AlertTopic
  subject: string
  toldRevision: number
  frequency: AlertFrequency
  ids: string[]
}

/** The bodies of which somebody is told news. */
export async function bodiesWithAlerts(): Promise<string[]> {
  const rows = await db.alertRecipient.findMany({
    where: { subscriptions: { some: { state: 'active' } } },
    distinct: ['bodyId'],
    select: { bodyId: true },
  })
  return rows.map(({ bodyId }) => bodyId)
}

/**
 * The subscriptions that are to be told up to a revision.
 *
 * @param dueBefore not those that were told since this moment
 */
export async function dueSubscriptions(
  bodyId: string,
  frequency: AlertFrequency,
  revision: number,
  dueBefore: Date,
): Promise<DueGroup[]> {
  const rows = await db.alertSubscription.findMany({
    where: {
      recipient: { bodyId },
      state: 'active',
      frequency,
      // Those of a day are looked at every morning, so that what comes later in the day waits.
      ...(frequency === 'immediate' && { toldRevision: { lt: revision } }),
      OR: [{ toldAt: null }, { toldAt: { lt: dueBefore } }],
    },
    select: { id: true, topic: true, subject: true, toldRevision: true },
  })
  const groups = new Map<string, DueGroup>()
  for (const { id, ...what } of rows) {
    const key = JSON.stringify(what)
    const group = groups.get(key)
    if (group) group.ids.push(id)
    else groups.set(key, { ...what, frequency, ids: [id] })
  }
  return [...groups.values()]
}

/**
 * Moves subscriptions on to a revision and, if there is news, puts a mail for each into the outbox, in
 * one transaction. Of several who try at once, one does it.
 */
export async function tellGroup(
  { ids, toldRevision, frequency }: DueGroup,
  upToRevision: number,
  { hasNews, now }: { hasNews: boolean; now: Date },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const moved = await transaction.alertSubscription.updateManyAndReturn({
      where: { id: { in: ids }, state: 'active', toldRevision },
      data: {
        toldRevision: upToRevision,
        ...((hasNews || frequency === 'daily') && { toldAt: now }),
      },
      select: { id: true },
    })
    if (!hasNews) return
    await transaction.alertMail.createMany({
      data: moved.map(({ id }) => ({
        subscriptionId: id,
        kind: 'news' as const,
        afterRevision: toldRevision,
        upToRevision,
      })),
    })
  })
}
