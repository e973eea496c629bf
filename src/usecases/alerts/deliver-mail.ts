import 'server-only'
import {
  claimMail,
  countRefusal,
  findMail,
  forgetRefusals,
  settleMail,
  type MailJob,
  type OutgoingMail,
} from '@/db/alerts/outbox'
import { MOST_REFUSALS } from '@/domain/alerts/rules'
import { composeMail } from '@/publish/mail/compose'
import type { MailContent } from '@/publish/mail/mail'
import { sendOverSmtp, type Delivery } from '@/publish/mail/smtp'
import { alertOrigin, oneClickAddress } from './addresses'
import { mailServer, senderAddress } from './mail-server'
import { writeMail } from './write-mail'

/** The mail server did not take a mail now; it may later. */
export class MailDeferred extends Error {
  override name = 'MailDeferred'
}

/** Of a mail that was taken for sending and never heard of again. */
export const LOST = 'Der Versand wurde unterbrochen, bevor sein Ergebnis feststand.'

/**
 * Sends a mail, unless it was sent before: it is taken for sending first, and only one can take it. If the
 * process ends before the answer of the mail server is noted, nobody knows whether it arrived: it is not
 * sent again, but shown to the operator.
 *
 * @param isLast whether nobody will try again
 * @throws {@link MailDeferred} if it is to be tried again later
 */
export async function deliverMail(
  job: MailJob,
  { isLast, now = new Date() }: { isLast: boolean; now?: Date },
): Promise<void> {
  const mail = await findMail(job)
  const server = mailServer()
  if (mail === null) return
  if (mail.state === 'sending') {
    // The same job once more: the one before it ended without a word.
    await settleMail(job, 'uncertain', LOST, now)
    return
  }
  if (mail.state !== 'pending') return
  if (server === null) throw new MailDeferred('SMTP_URL is not set')
  const content = await writeMail(mail)
  if (content === null) {
    await settleMail(job, 'dropped', null, now)
    return
  }
  const envelope = await addressed(mail, content)
  if (!(await claimMail(job, new Date()))) return
  const delivery = await sendOverSmtp(server, envelope, envelope.message)
  await note(job, mail, delivery, isLast)
}

async function addressed(mail: OutgoingMail, content: MailContent) {
  const { kind, subscription } = mail
  const { email, body } = subscription.recipient
  const origin = alertOrigin(body.hostName)
  const from = senderAddress(origin)
  const message = await composeMail({
    ...content,
    from: { name: `${body.name} im Wortlaut`, address: from },
    replyTo: body.contactEmail,
    to: email,
    messageId: `${mail.id}@${new URL(origin).hostname}`,
    unsubscribe: kind === 'news' ? await oneClickAddress(origin, subscription.id) : null,
  })
  return { from, to: email, message }
}

async function note(
  job: MailJob,
  mail: OutgoingMail,
  delivery: Delivery,
  isLast: boolean,
): Promise<void> {
  const now = new Date()
  const { id: recipientId, email } = mail.subscription.recipient
  if (delivery.outcome === 'accepted') {
    await settleMail(job, 'sent', null, now)
    await forgetRefusals(recipientId)
    return
  }
  const answer = withoutAddress(delivery.answer, email)
  switch (delivery.outcome) {
    case 'uncertain':
      await settleMail(job, 'uncertain', answer, now)
      return
    case 'refused':
      await settleMail(job, 'failed', answer, now)
      if (delivery.recipient) await countRefusal(recipientId, MOST_REFUSALS, now)
      return
    case 'deferred':
      await settleMail(job, isLast ? 'failed' : 'pending', answer, now)
      if (!isLast) throw new MailDeferred(answer)
  }
}

const LONGEST_ANSWER = 300

/** What the operator is shown, and the log, does not say whose mail it was. */
const withoutAddress = (answer: string, email: string): string =>
  answer
    .replaceAll(/[^\s<>@]+@[^\s<>@]+/g, '…@…')
    .replaceAll(email, '…')
    .slice(0, LONGEST_ANSWER)
