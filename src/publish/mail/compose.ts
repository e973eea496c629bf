import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailContent } from './mail'

export interface MailToSend extends MailContent {
  from: { name: string; address: string }
  /** Where an answer goes; `null`: to the sender. */
  replyTo: string | null
  to: string
  /** Local part and host, without brackets; the same whenever the mail is sent. */
  messageId: string
  /** What ends the subscription without a question (RFC 8058); `null`: there is none yet. */
  unsubscribe: string | null
}

/** The mail as it goes over the wire: plain text and HTML, whichever the reader can show. */
export function composeMail(mail: MailToSend): Promise<Buffer> {
  const { from, replyTo, to, messageId, unsubscribe, subject, text, html } = mail
  return new MailComposer({
    from,
    to,
    ...(replyTo !== null && { replyTo }),
    subject,
    text,
    html,
    messageId: `<${messageId}>`,
    // A program sent it: no out-of-office note comes back (RFC 3834).
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'de',
      ...(unsubscribe !== null && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}
