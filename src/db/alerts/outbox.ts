import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { AlertMailKind, AlertMailState } from '@/db/generated/enums'
import type { Transaction } from '@/db/records/store'

/** A mail that a job may send. */
export interface MailJob {
  mailId: string
  jobId: string
}

/** Puts a mail about the subscription itself into the outbox, unless one of its kind waits there. */
export async function queueOnce(
  transaction: Transaction,
  subscriptionId: string,
  kind: Exclude<AlertMailKind, 'news'>,
): Promise<void> {
  const waiting = await transaction.alertMail.count({
    where: { subscriptionId, kind, state: { in: ['pending', 'sending'] } },
  })
  if (waiting === 0) await transaction.alertMail.create({ data: { subscriptionId, kind } })
}

/** What waits to be sent. */
export async function pendingMails(): Promise<MailJob[]> {
  const rows = await db.alertMail.findMany({
    where: { state: 'pending' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, jobId: true },
  })
  return rows.map(({ id, jobId }) => ({ mailId: id, jobId }))
}

const select = {
  id: true,
  kind: true,
  state: true,
  afterRevision: true,
  upToRevision: true,
  subscription: {
    select: {
      id: true,
      topic: true,
      subject: true,
      frequency: true,
      state: true,
      recipient: {
        select: {
          id: true,
          email: true,
          bodyId: true,
          body: { select: { name: true, hostName: true, contactEmail: true } },
        },
      },
    },
  },
} satisfies Prisma.AlertMailSelect

export type OutgoingMail = Prisma.AlertMailGetPayload<{ select: typeof select }>

/** The mail of a job; `null`: it was deleted, or another job has it now. */
export const findMail = ({ mailId, jobId }: MailJob): Promise<OutgoingMail | null> =>
  db.alertMail.findFirst({ where: { id: mailId, jobId }, select })

/**
 * Takes a mail for sending. Of several who try at once, one gets it.
 *
 * @returns whether it may be sent now
 */
export async function claimMail({ mailId, jobId }: MailJob, now: Date): Promise<boolean> {
  const { count } = await db.alertMail.updateMany({
    where: { id: mailId, jobId, state: 'pending' },
    data: { state: 'sending', claimedAt: now, attempts: { increment: 1 } },
  })
  return count === 1
}

/** Notes what became of a mail. What another job has taken over meanwhile is left alone. */
export async function settleMail(
  { mailId, jobId }: MailJob,
  state: Exclude<AlertMailState, 'sending'>,
  answer: string | null,
  now: Date,
): Promise<boolean> {
  const { count } = await db.alertMail.updateMany({
    where: { id: mailId, jobId, state: { in: ['pending', 'sending', 'uncertain'] } },
    data: { state, answer, endedAt: state === 'pending' ? null : now },
  })
  return count === 1
}

/** Notes that a mail which was not taken for sending will not be sent. */
export async function giveUpMail(
  { mailId, jobId }: MailJob,
  answer: string,
  now: Date,
): Promise<void> {
  await db.alertMail.updateMany({
    where: { id: mailId, jobId, state: 'pending' },
    data: { state: 'failed', answer, endedAt: now },
  })
}

/** Counts a mail that an address refused for good, and ends what it is subscribed to after too many. */
export async function countRefusal(recipientId: string, most: number, now: Date): Promise<void> {
  await db.$transaction(async (transaction) => {
    const [row] = await transaction.alertRecipient.updateManyAndReturn({
      where: { id: recipientId },
      data: { refusals: { increment: 1 } },
      select: { refusals: true },
    })
    if (!row || row.refusals < most) return
    await transaction.alertSubscription.updateMany({
      where: { recipientId, state: { in: ['active', 'paused'] } },
      data: { state: 'ended', endedAt: now },
    })
  })
}

/** The address takes mails. */
export async function forgetRefusals(recipientId: string): Promise<void> {
  await db.alertRecipient.updateMany({
    where: { id: recipientId, refusals: { gt: 0 } },
    data: { refusals: 0 },
  })
}

/**
 * Gives up on what was taken for sending before this moment and never heard of again: nobody knows
 * whether the mail server has it.
 */
export async function noteLostMails(claimedBefore: Date, answer: string, now: Date): Promise<void> {
  await db.alertMail.updateMany({
    where: { state: 'sending', claimedAt: { lt: claimedBefore } },
    data: { state: 'uncertain', answer, endedAt: now },
  })
}

/** So many mails the operator sees at once. */
const MOST_SHOWN = 50

/** What was not delivered or may not have been, the last first, and how many there are in all. */
export async function undeliveredMails(bodyId: string) {
  const where = {
    state: { in: ['failed', 'uncertain'] },
    subscription: { recipient: { bodyId } },
  } satisfies Prisma.AlertMailWhereInput
  const [total, items] = await Promise.all([
    db.alertMail.count({ where }),
    db.alertMail.findMany({
      where,
      orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
      take: MOST_SHOWN,
      select: { ...select, answer: true, attempts: true, endedAt: true },
    }),
  ])
  return { total, items }
}

/** Has a mail sent once more, by a job of its own. @returns whether it was there */
export async function resendMail(bodyId: string, id: string): Promise<boolean> {
  const { count } = await db.alertMail.updateMany({
    where: { ...undelivered(id), subscription: { recipient: { bodyId } } },
    data: { state: 'pending', jobId: randomUUID(), endedAt: null },
  })
  return count === 1
}

/** Has a mail no longer shown. @returns whether it was there */
export async function dismissMail(bodyId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await db.alertMail.updateMany({
    where: { ...undelivered(id), subscription: { recipient: { bodyId } } },
    data: { state: 'dropped', endedAt: now },
  })
  return count === 1
}

const undelivered = (id: string) => ({
  id,
  state: { in: ['failed', 'uncertain'] as AlertMailState[] },
})

/** How many mails are in each state. */
export async function countMails(): Promise<Record<AlertMailState, number>> {
  const counts = { pending: 0, sending: 0, sent: 0, failed: 0, uncertain: 0, dropped: 0 }
  const rows = await db.alertMail.groupBy({ by: ['state'], _count: { _all: true } })
  for (const { state, _count } of rows) counts[state] = _count._all
  return counts
}
