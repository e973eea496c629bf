import { once } from 'node:events'
import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** What became of a mail that was handed to a mail server. */
export type Delivery =
  | { outcome: 'accepted' }
  /** The server did not take it, and may later: `answer` says why. */
  | { outcome: 'deferred'; answer: string }
  /** The server will never take it. `recipient`: because of whom it is for. */
  | { outcome: 'refused'; recipient: boolean; answer: string }
  /** The connection broke while the mail was on its way: it may have arrived. */
  | { outcome: 'uncertain'; answer: string }

export interface Envelope {
  from: string
  to: string
}

const CONNECT_MS = 30_000
const SILENCE_MS = 120_000
/** In which a mail is handed over, or given up. */
const WHOLE_MS = 240_000

/**
 * Hands a mail to the server at `url`, once.
 *
 * The connection is used directly, not through nodemailer's transport: that one does not tell whether the
 * content was on its way when a connection broke, and only then may the mail have arrived.
 *
 * @param url as `SMTP_URL` has it
 */
export async function sendOverSmtp(
  url: string,
  envelope: Envelope,
  message: Buffer,
): Promise<Delivery> {
  const { auth, ...options } = parseConnectionUrl(url)
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  })
  let isOnItsWay = false
  const failed = once(connection, 'error').then(([error]) => {
    throw error as Error
  })
  failed.catch(() => undefined)
  const deadline = setTimeout(() => connection.close(), WHOLE_MS)
  const step = (start: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      failed,
      once(connection, 'end').then(() => {
        throw new Error('the connection was closed')
      }),
      new Promise<void>((resolve, reject) => {
        start((error) => (error ? reject(error) : resolve()))
      }),
    ])
  try {
    await step((done) => connection.connect(done))
    if (auth?.user) await step((done) => connection.login(auth, done))
    // It is read only when the server has accepted sender and recipient, and asks for the content.
    const content = new Readable({
      read() {
        isOnItsWay = true
        this.push(message)
        this.push(null)
      },
    })
    await step((done) => connection.send(envelope, content, done))
    connection.quit()
    return { outcome: 'accepted' }
  } catch (error) {
    connection.close()
    return explainFailure(error, isOnItsWay)
  } finally {
    clearTimeout(deadline)
  }
}

interface SmtpError {
  message?: string
  /** What the server answered, with its code. */
  response?: string
  responseCode?: number
  /** What it answered to: `RCPT TO`, `DATA`, … */
  command?: string
}

function explainFailure(cause: unknown, isOnItsWay: boolean): Delivery {
  const { message = '', response, responseCode = 0, command = '' } = cause as SmtpError
  const answer = response ?? message
  const isAnswered = responseCode >= 400 && responseCode < 600
  if (!isAnswered) return { outcome: isOnItsWay ? 'uncertain' : 'deferred', answer }
  // What is refused before the recipient is named (a login, the sender) is for the operator to mend.
  const isAboutMail = isOnItsWay || command === 'RCPT TO' || command === 'DATA'
  return responseCode >= 500 && isAboutMail
    ? { outcome: 'refused', recipient: command === 'RCPT TO', answer }
    : { outcome: 'deferred', answer }
}
