import 'server-only'
import type { OutgoingMail } from '@/db/alerts/outbox'
import { CONFIRM_WITHIN_HOURS, ENTRIES } from '@/domain/alerts/rules'
import { alertFrequencyLabel } from '@/domain/vocabulary'
import { itemEntry, motionEntry, statementEntry } from '@/publish/mail/entries'
import type { MailContent } from '@/publish/mail/mail'
import { newsMail } from '@/publish/mail/news-mail'
import { confirmationMail, reminderMail } from '@/publish/mail/subscription-mail'
import { searchService } from '@/search/service'
import { alertOrigin, confirmAddress, manageAddress, unsubscribeAddress } from './addresses'
import { findNews } from './find-news'
import { subjectOf } from './subject'

/**
 * What a mail says, from the record as it is now: what was taken back since is not in it.
 *
 * @returns `null` if there is nothing to say any more
 */
export async function writeMail(mail: OutgoingMail): Promise<MailContent | null> {
  const { kind, subscription } = mail
  const { id, frequency, recipient } = subscription
  const { bodyId, body } = recipient
  const subject = await subjectOf(bodyId, subscription)
  if (subject === null || !isWanted(mail)) return null
  const origin = alertOrigin(body.hostName)
  const about = { about: subject.about, bodyName: body.name }
  switch (kind) {
    case 'confirmation':
      return confirmationMail({
        ...about,
        frequency: alertFrequencyLabel[frequency],
        link: await confirmAddress(origin, id),
        hours: CONFIRM_WITHIN_HOURS,
      })
    case 'reminder':
      return reminderMail({ ...about, link: await manageAddress(origin, recipient.id) })
    case 'news': {
      await searchService().settle(bodyId)
      const span = { after: mail.afterRevision ?? 0, upTo: mail.upToRevision ?? 0 }
      const news = await findNews(bodyId, subject, span, ENTRIES)
      if (news.total === 0) return null
      const entries = [
        ...news.motions.map((motion) => motionEntry(origin, motion)),
        ...news.statements.map((hit) => statementEntry(origin, hit)),
        ...news.items.map((item) => itemEntry(origin, item)),
      ]
      return newsMail({
        ...about,
        statementsOnly: subject.topic === 'search',
        total: news.total,
        entries: entries.slice(0, ENTRIES),
        links: {
          all: `${origin}${subject.path}`,
          manage: await manageAddress(origin, recipient.id),
          unsubscribe: await unsubscribeAddress(origin, id),
        },
      })
    }
  }
}

/** Whether the reader still waits for it. */
function isWanted({ kind, subscription: { state } }: OutgoingMail): boolean {
  if (kind === 'confirmation') return state === 'unconfirmed'
  return kind === 'news' ? state === 'active' : true
}
