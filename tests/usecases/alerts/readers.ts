import { keyIn, type MailServer } from '@tests/mail-server'
import { expect } from 'vitest'
import { pendingMails } from '@/db/alerts/outbox'
import { db } from '@/db/client'
import type { RecordTopic } from '@/db/alerts/subjects'
import { announceNews } from '@/usecases/alerts/announce-news'
import { confirmAlert } from '@/usecases/alerts/confirm-alert'
import { deliverMail } from '@/usecases/alerts/deliver-mail'
import { requestAlert } from '@/usecases/alerts/request-alert'
import { recordSubject, searchSubject, type AlertSubject } from '@/usecases/alerts/subject'
import type { AlertFrequency } from '@/domain/vocabulary'

/** Sends what waits, once each, as a worker does. */
export async function deliverAll(): Promise<void> {
  for (const job of await pendingMails()) await deliverMail(job, { isLast: false })
}

/** Looks for news as it is done every minute, when the record has been calm for a while. */
export async function tellNews(after = 2 * 60_000): Promise<void> {
  await announceNews(new Date(Date.now() + after))
}

export const some = (subject: AlertSubject | null): AlertSubject => {
  if (!subject) throw new Error('nothing public to subscribe to')
  return subject
}

export const search = async (bodyId: string, query: string) =>
  some(await searchSubject(bodyId, query))

export const record = async (bodyId: string, topic: RecordTopic, id: string) =>
  some(await recordSubject(bodyId, topic, { id }))

interface Reader {
  email?: string
  frequency?: AlertFrequency
}

/** Subscribes as a reader does, with the link of the mail. */
export async function subscribe(
  server: MailServer,
  bodyId: string,
  subject: AlertSubject,
  { email = 'leserin@example.org', frequency = 'immediate' }: Reader = {},
): Promise<string> {
  const form = { email, frequency, sender: null }
  expect(await requestAlert(bodyId, subject, form)).toEqual({ ok: true })
  await deliverAll()
  const mail = server.received.at(-1)
  expect(await confirmAlert(bodyId, keyIn(mail?.text, '/benachrichtigungen/bestaetigen'))).toBe(
    true,
  )
  server.received.length = 0
  server.raw.length = 0
  const row = await db.alertSubscription.findFirstOrThrow({
    where: { topic: subject.topic, subject: subject.subject, recipient: { bodyId, email } },
  })
  return row.id
}
