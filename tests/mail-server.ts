import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, vi } from 'vitest'

/** What the mail server answers: an error of SMTP with its code. */
export const smtpError = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

/** A real mail server on this machine, and what it was given. */
export interface MailServer {
  url: string
  received: ParsedMail[]
  /** The mails as they came, header by header. */
  raw: string[]
  /** Decides about recipients: throws what is answered. */
  onRecipient: (address: string) => void
  /** Decides about mails that it has read whole. */
  onMail: (raw: string) => Promise<void> | void
  /** Breaks all connections, as a power failure would. */
  breakConnections: () => void
  close: () => Promise<void>
}

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ParsedMail[] = []
  const raw: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _, done) {
      try {
        control.onRecipient(address)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    onData(stream, _, done) {
      const read = async () => {
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        const text = Buffer.concat(chunks).toString('utf8')
        await control.onMail(text)
        raw.push(text)
        received.push(await simpleParser(text))
      }
      read().then(() => done(), done)
    },
    ...options,
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  // Connections that break are what some tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const control: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    raw,
    onRecipient: () => undefined,
    onMail: () => undefined,
    breakConnections: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return control
}

/** The site that the mails lead to. */
export const MAIL_ORIGIN = 'https://kreis.example'

/** Gives each test of a file a mail server, which `SMTP_URL` names, and a site that the mails lead to. */
export function useMailServer(): () => MailServer {
  let server: MailServer | undefined
  beforeEach(async () => {
    server = await startMailServer()
    vi.stubEnv('SMTP_URL', server.url)
    vi.stubEnv('BASE_URL', MAIL_ORIGIN)
    vi.stubEnv('BETTER_AUTH_SECRET', 'a secret of the tests, and of nothing else')
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await server?.close()
  })
  return () => {
    if (!server) throw new Error('the mail server has not started')
    return server
  }
}

/** The addresses in a text that have this path. */
export const linksIn = (text: string | undefined, path: string): string[] =>
  [...(text ?? '').matchAll(/https?:\/\/[^\s"<>]+/g)].flatMap(([link]) =>
    new URL(link).pathname.startsWith(path) ? [link] : [],
  )

/** What a link of a mail carries. */
export const keyIn = (text: string | undefined, path: string): string =>
  new URL(linksIn(text, path)[0] ?? 'http://none').searchParams.get('schluessel') ?? ''
