import 'server-only'

/** The address of the mail server that the operator has named (`SMTP_URL`); `null`: there are no alerts. */
export const mailServer = (): string | null => process.env['SMTP_URL']?.trim() || null

/** Whether readers can subscribe. */
export const alertsAreOffered = (): boolean => mailServer() !== null

/**
 * The address that mails are from: `MAIL_FROM`, else one at the site's host.
 *
 * @param origin scheme and host of the site
 */
export const senderAddress = (origin: string): string =>
  process.env['MAIL_FROM']?.trim() || `wortlaut@${new URL(origin).hostname}`
