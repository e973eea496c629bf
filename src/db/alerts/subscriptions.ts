import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import { CONFIRM_WITHIN_HOURS } from '@/domain/alerts/rules'
import type { AlertFrequency, AlertState, AlertTopic } from '@/domain/vocabulary'
import { queueOnce } from './outbox'

const HOUR_MS = 3_600_000

/** What somebody wants to be told news of. */
export interface Subject {
  topic: AlertTopic
  /** The query of a search as its address has it, or the id of a record. */
  subject: string
}

/** From when on a request can still be confirmed. */
export const stillConfirmable = (now: Date): Date =>
  new Date(now.getTime() - CONFIRM_WITHIN_HOURS * HOUR_MS)

const select = {
  id: true,
  topic: true,
  subject: true,
  frequency: true,
  state: true,
  requestedAt: true,
  recipient: { select: { id: true, email: true, bodyId: true } },
} satisfies Prisma.AlertSubscriptionSelect

export type SubscriptionRow = Prisma.AlertSubscriptionGetPayload<{ select: typeof select }>

/**
 * Notes a wish and puts into the outbox what the owner of the address is to be asked or reminded of.
 *
 * @param email in lower case
 */
export async function requestSubscription(
  bodyId: string,
  email: string,
  { topic, subject, frequency }: Subject & { frequency: AlertFrequency },
  now: Date,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    // Two requests for an address at once must not both find it missing.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`alerts ${bodyId} ${email}`}, 0))`
    const { id: recipientId } = await transaction.alertRecipient.upsert({
      where: { bodyId_email: { bodyId, email } },
      create: { bodyId, email },
      update: { email },
      select: { id: true },
    })
    const key = { recipientId, topic, subject }
    const known = await transaction.alertSubscription.findUnique({
      where: { recipientId_topic_subject: key },
      select: { id: true, state: true },
    })
    if (known?.state === 'active' || known?.state === 'paused') {
      await queueOnce(transaction, known.id, 'reminder')
      return
    }
    const wish = { frequency, state: 'unconfirmed', requestedAt: now, endedAt: null } as const
    const { id } = known
      ? await transaction.alertSubscription.update({ where: { id: known.id }, data: wish })
      : await transaction.alertSubscription.create({ data: { ...key, ...wish } })
    await queueOnce(transaction, id, 'confirmation')
  })
}

/** A subscription with its recipient; `null`: it is not there (any more). */
export const findSubscription = (id: string): Promise<SubscriptionRow | null> =>
  db.alertSubscription.findUnique({ where: { id }, select })

/** From now on, news are told: those that become public after this moment. */
export async function confirmSubscription(id: string, now: Date): Promise<void> {
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.alertSubscription.updateMany({
      where: { id, state: 'unconfirmed', requestedAt: { gt: stillConfirmable(now) } },
      data: { state: 'active', ...(await fromNowOn(transaction, id, now)) },
    })
    if (count === 1)
      await transaction.alertRecipient.updateMany({
        where: { subscriptions: { some: { id } } },
        data: { refusals: 0 },
      })
  })
}

/** What makes a subscription begin with what becomes public after now. */
async function fromNowOn(transaction: Transaction, id: string, now: Date) {
  const row = await transaction.alertSubscription.findUnique({
    where: { id },
    select: {
      frequency: true,
      recipient: { select: { body: { select: { searchState: { select: { revision: true } } } } } },
    },
  })
  return {
    toldRevision: row?.recipient.body.searchState?.revision ?? 0,
    toldAt: toldAtFor(row?.frequency ?? 'immediate', now),
  }
}

/** News of a day wait for the next morning, others for nothing. */
const toldAtFor = (frequency: AlertFrequency, now: Date): Date | null =>
  frequency === 'daily' ? now : null

/** An address with what it is told news of, the oldest first; what nobody confirmed is not among it. */
export const findRecipient = (id: string) =>
  db.alertRecipient.findUnique({
    where: { id },
    select: {
      id: true,
      email: true,
      bodyId: true,
      subscriptions: {
        where: { state: { not: 'unconfirmed' } },
        orderBy: { id: 'asc' },
        select,
      },
    },
  })

const ofRecipient = (recipientId: string, id: string, states: AlertState[]) => ({
  id,
  recipientId,
  state: { in: states },
})

/** @returns whether the recipient has that subscription */
export async function setFrequency(
  recipientId: string,
  id: string,
  frequency: AlertFrequency,
  now: Date,
): Promise<boolean> {
  const { count } = await db.alertSubscription.updateMany({
    where: ofRecipient(recipientId, id, ['active', 'paused', 'ended']),
    data: { frequency, toldAt: toldAtFor(frequency, now) },
  })
  return count === 1
}

/** Nothing is told meanwhile, nor afterwards of what became public meanwhile. */
export async function pauseSubscription(recipientId: string, id: string): Promise<boolean> {
  const { count } = await db.alertSubscription.updateMany({
    where: ofRecipient(recipientId, id, ['active']),
    data: { state: 'paused' },
  })
  return count === 1
}

/** Goes on with what becomes public after now. */
export const resumeSubscription = (recipientId: string, id: string, now: Date): Promise<boolean> =>
  db.$transaction(async (transaction) => {
    const { count } = await transaction.alertSubscription.updateMany({
      where: ofRecipient(recipientId, id, ['paused', 'ended']),
      data: { state: 'active', endedAt: null, ...(await fromNowOn(transaction, id, now)) },
    })
    if (count === 1)
      await transaction.alertRecipient.update({ where: { id: recipientId }, data: { refusals: 0 } })
    return count === 1
  })

/** Deletes a subscription, its mails, and the address if it was the last one. */
export async function deleteSubscription(id: string): Promise<void> {
  await db.alertSubscription.deleteMany({ where: { id } })
  await forgetUnused(db)
}

/** Deletes an address and all that belongs to it. */
export async function deleteRecipient(id: string): Promise<void> {
  await db.alertRecipient.deleteMany({ where: { id } })
}

/** Deletes the addresses with which nothing is subscribed to. */
export async function forgetUnused(store: Pick<Transaction, 'alertRecipient'>): Promise<void> {
  await store.alertRecipient.deleteMany({ where: { subscriptions: { none: {} } } })
}

/** How many subscriptions are told news. */
export const countSubscriptions = (): Promise<number> =>
  db.alertSubscription.count({ where: { state: 'active' } })
