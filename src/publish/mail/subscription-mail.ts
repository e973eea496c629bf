/** The mails that have to do with subscribing itself. */
import { markup } from '@/publish/markup/markup'
import { subjectLine, type MailContent } from './mail'
import { mailPage } from './page'

interface SubscriptionMail {
  /** What is told of, as it follows „zu“. */
  about: string
  /** `sofort` or `täglich`. */
  frequency: string
  bodyName: string
  /** Absolute address to confirm or to manage the subscription with. */
  link: string
  /** Until when it can be confirmed, in words. */
  hours: number
}

/** Asks the owner of an address whether the news are wanted (double opt-in). */
export function confirmationMail({
  about,
  frequency,
  bodyName,
  link,
  hours,
}: SubscriptionMail): MailContent {
  const asked = `Jemand – vermutlich Sie – hat für diese Adresse Benachrichtigungen über Neues zu ${about} bestellt (${frequency}).`
  const ask = 'Wenn Sie das möchten, bestätigen Sie es bitte auf dieser Seite:'
  const otherwise = `Wenn nicht, brauchen Sie nichts zu tun: Ohne Ihre Bestätigung kommt keine weitere E-Mail, und Ihre Adresse wird nach ${hours} Stunden gelöscht.`
  const title = `Bitte bestätigen: Benachrichtigungen zu ${about}`
  return {
    subject: subjectLine(title),
    text: [asked, ask, link, otherwise, `-- \n${bodyName} im Wortlaut\n`].join('\n\n'),
    html: mailPage({
      title,
      content: markup`<h1>Bitte bestätigen</h1>
<p>${asked}</p>
<p>Wenn Sie das möchten, bestätigen Sie es bitte:</p>
<p><a class="button" href="${link}">Zur Bestätigung</a></p>
<p>${otherwise}</p>`,
      footer: markup`<p>${bodyName} im Wortlaut</p>`,
    }),
  }
}

/** Tells who subscribes once more that they get it already; the page they did it on must not tell. */
export function reminderMail({
  about,
  bodyName,
  link,
}: Omit<SubscriptionMail, 'frequency' | 'hours'>): MailContent {
  const told = `Für diese Adresse gibt es die Benachrichtigungen zu ${about} schon; es kommt nichts doppelt.`
  const change = 'Häufigkeit ändern, fortsetzen oder abbestellen können Sie sie hier:'
  const title = `Schon bestellt: Benachrichtigungen zu ${about}`
  return {
    subject: subjectLine(title),
    text: [told, change, link, `-- \n${bodyName} im Wortlaut\n`].join('\n\n'),
    html: mailPage({
      title,
      content: markup`<h1>Schon bestellt</h1>
<p>${told}</p>
<p>Häufigkeit ändern, fortsetzen oder abbestellen können Sie sie auf einer eigenen Seite.</p>
<p><a class="button" href="${link}">Meine Benachrichtigungen</a></p>`,
      footer: markup`<p>${bodyName} im Wortlaut</p>`,
    }),
  }
}
