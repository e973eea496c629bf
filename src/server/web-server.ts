import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { runExchange } from '@/lib/exchange'
import { log } from '@/lib/log'
import { clientAddressOf } from '@/server/client-address'
import { answerEventStream } from '@/server/event-streams/answer'
import { answerProbe } from '@/server/probes'
import { isApiPath, sendFault } from '@/server/refusal-page'
import { answerToOptions, MAX_HEAD_BYTES, refuse } from '@/server/request-checks'
import { type KnownHosts, settleHost } from '@/server/request-host'
import { setSecurityHeaders } from '@/server/security-headers'
import { answerStatementSearch } from '@/server/statement-search'
import { replaceUnreadAnswer } from '@/server/unread-forms'

/** How long running requests may take to end when the server stops. */
const DRAIN_MS = 10_000

/** How often connections are looked through meanwhile for those that have become idle. */
const SWEEP_MS = 50

/** The framework's page for faults, which is no page to ask for, and its page for what is not there. */
const FAULT_PAGE = '/_global-error'
const NO_PAGE = '/_not-found'

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Site = { isSecure: boolean; isDevelopment: boolean; isBehindProxy: boolean; hosts: KnownHosts }

/** The HTTP server: checks, probes and headers first, then `pages`. It does not listen yet. */
export function createWebServer(pages: Pages, site: Site): Server {
  return createServer(
    { requestTimeout: 60_000, maxHeaderSize: MAX_HEAD_BYTES },
    (request, response) => {
      const path = (request.url ?? '').split('?', 1)[0] ?? ''
      const started = performance.now()
      response.on('close', () => {
        const ms = Math.round(performance.now() - started)
        log.debug({ method: request.method, path, status: response.statusCode, ms }, 'request')
      })
      setSecurityHeaders(response, path, site)
      const options = answerToOptions(request, path)
      if (options) {
        response.writeHead(204, options).end()
        return
      }
      const isTool = site.isDevelopment && path.startsWith('/__nextjs')
      const refusal = isTool ? null : refuse(request, path, site.hosts.origin())
      if (refusal) sendFault(response, path, refusal)
      else if (!answerProbe(path, response)) {
        answer(pages, request, response, site).catch((error: unknown) => {
          log.error({ err: error, path }, 'request failed')
          sendFault(response, path, { status: 500, title: 'Ein Fehler ist aufgetreten.' })
        })
      }
    },
  )
}

async function answer(
  pages: Pages,
  request: IncomingMessage,
  response: ServerResponse,
  { hosts, isBehindProxy }: Site,
): Promise<void> {
  const path = decodeURI((request.url ?? '').split('?', 1)[0] ?? '')
  if (path.startsWith(FAULT_PAGE)) request.url = NO_PAGE
  const sender = clientAddressOf(request, isBehindProxy)
  await settleHost(request.headers, hosts)
  if (await answerEventStream(request, response)) return
  if (await answerStatementSearch(request, response)) return
  await runExchange(response, sender, (exchange) => {
    if (!isApiPath(path)) replaceUnreadAnswer(request, response, exchange)
    return pages(request, response)
  })
}

/** Another program listens on the port. The message is for the operator. */
export class PortInUseError extends Error {
  constructor(port: number, host: string) {
    super(
      `Port ${port} auf ${host} ist belegt; PORT=… wählt einen anderen / is already in use; PORT=… picks another`,
    )
    this.name = 'PortInUseError'
  }
}

/**
 * Starts to listen.
 *
 * @returns the port, which is a free one if 0 was asked for
 * @throws {@link PortInUseError} if somebody else listens there
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port, host) : error)
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Takes no new requests, lets the running ones end, and cuts off what takes too long. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    // A connection whose request just ended would otherwise be kept for a next one.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearTimeout(deadline)
      clearInterval(sweep)
      resolve()
    })
    server.closeIdleConnections()
  })
}
