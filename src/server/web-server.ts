import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { runExchange } from '@/lib/exchange'
import { log } from '@/lib/log'
import { clientAddressOf } from '@/server/client-address'
import { answerEventStream, isEventStreamPath } from '@/server/event-streams/answer'
import { answerProbe } from '@/server/probes'
import { AnswerDurations, kindOf } from '@/server/metrics/durations'
import { createMetrics } from '@/server/metrics/metrics'
import { type Fault, isApiPath, sendFault } from '@/server/refusal-page'
import { answerToOptions, MAX_HEAD_BYTES, refuse } from '@/server/request-checks'
import { QuickServer } from '@/server/quick-server/quick-server'
import { KEEP_ALIVE_MS, type ReadyAnswer } from '@/server/response-cache/ready-answer'
import { ResponseCache, send } from '@/server/response-cache/response-cache'
import { type Asked, ASKED_HEADERS, isPublic, pathOf } from '@/server/response-cache/shared-request'
import { type KnownHosts, settleHost } from '@/server/request-host'
import { setSecurityHeaders } from '@/server/security-headers'
import { answerStatementSearch } from '@/server/statement-search'
import { replaceUnreadAnswer } from '@/server/unread-forms'
import type { PublicRecord } from '@/usecases/follow-public-record'

/** How long running requests may take to end when the server stops. */
const DRAIN_MS = 10_000

/** How often connections are looked through meanwhile for those that have become idle. */
const SWEEP_MS = 50

/** The framework's page for faults, which is no page to ask for, and its page for what is not there. */
const FAULT_PAGE = '/_global-error'
const NO_PAGE = '/_not-found'

/** More than a compressed page has: what the system takes at once is no reason to tell whoever waits. */
const WAITING_BYTES = 64 * 1024

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** While the primary database is away. */
const READ_ONLY: Fault = {
  status: 503,
  title:
    'Zurzeit kann nur gelesen werden: Die Datenbank für das Bearbeiten antwortet nicht. Was am Pult eingegeben wurde, bleibt im Browser und wird gesendet, sobald es wieder geht.',
}

/** Methods that change nothing. */
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

type Site = {
  isSecure: boolean
  isDevelopment: boolean
  isBehindProxy: boolean
  hosts: KnownHosts
  /** Without it nothing is kept in memory. */
  record?: PublicRecord
  /** With it, others than this machine itself may read the metrics. */
  metricsToken?: string | undefined
}

/**
 * The HTTP server: what is in memory first; else checks, probes and headers, then `pages`. It does not
 * listen yet.
 */
export function createWebServer(pages: Pages, site: Site): Server {
  const { record, metricsToken } = site
  const cache = record && createCache(pages, site, record)
  const durations = new AnswerDurations()
  const probed = { record, metricsToken, metrics: createMetrics({ durations, cache, record }) }
  /** What is in memory, and how long it took to find it. */
  const recall = (request: Asked): ReadyAnswer | null => {
    const started = performance.now()
    const found = cache?.find(request) ?? null
    if (found) durations.add('memory', found.status, (performance.now() - started) / 1_000)
    return found
  }
  const listener: RequestListener = (request, response) => {
    const found = recall(request)
    if (found) {
      send(found, request, response)
      return
    }
    const started = performance.now()
    const path = pathOf(request.url ?? '')
    response.on('close', () => {
      const { statusCode: status } = response
      const seconds = (performance.now() - started) / 1_000
      const kind = isEventStream(response) ? null : kindOf(path)
      if (kind) durations.add(kind, status, seconds)
      const ms = Math.round(seconds * 1_000)
      log.debug({ method: request.method, path, status, ms }, 'request')
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
    else if (!answerProbe(path, request, response, probed)) {
      answer({ pages, cache, site }, request, response).catch((error: unknown) => {
        log.error({ err: error, path }, 'request failed')
        sendFault(response, path, { status: 500, title: 'Ein Fehler ist aufgetreten.' })
      })
    }
  }
  const options = {
    requestTimeout: 60_000,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEAD_BYTES,
    highWaterMark: WAITING_BYTES,
  }
  return cache
    ? new QuickServer(options, listener, {
        names: ASKED_HEADERS,
        answer: (request) => recall(request)?.whole() ?? null,
      })
    : createServer(options, listener)
}

/** It ends when its reader goes: that is no measure of the site. */
const isEventStream = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type')).startsWith('text/event-stream')

function createCache(pages: Pages, site: Site, record: PublicRecord): ResponseCache {
  return new ResponseCache({
    record,
    settleHost: ({ headers }) => settleHost(headers, site.hosts),
    render: (request, response) => {
      setSecurityHeaders(response, pathOf(request.url ?? ''), site)
      return render(pages, request, response, site)
    },
  })
}

async function answer(
  { pages, cache, site }: { pages: Pages; cache: ResponseCache | undefined; site: Site },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await cache?.answer(request, response)) return
  await settleHost(request.headers, site.hosts)
  const { record } = site
  if (record && !record.isWritable()) {
    // What happens just now is told by the primary database alone; whoever follows comes back.
    if (isPublic(request) && !isEventStreamPath(pathOf(request.url ?? '')))
      await record.read(null, () => render(pages, request, response, site))
    else sendFault(response, pathOf(request.url ?? ''), READ_ONLY)
    return
  }
  if (await answerEventStream(request, response)) return
  if (record && !READS.has(request.method ?? '')) endWhenKnown(response, record)
  await render(pages, request, response, site)
}

/** Makes an answer, by the framework where nothing quicker can. */
async function render(
  pages: Pages,
  request: IncomingMessage,
  response: ServerResponse,
  { isBehindProxy }: Site,
): Promise<void> {
  const path = decodeURI(pathOf(request.url ?? ''))
  if (path.startsWith(FAULT_PAGE)) request.url = NO_PAGE
  const sender = clientAddressOf(request, isBehindProxy)
  if (await answerStatementSearch(request, response)) return
  await runExchange(response, sender, (exchange) => {
    if (!isApiPath(path)) replaceUnreadAnswer(request, response, exchange)
    return pages(request, response)
  })
}

/** Whoever has changed something, and is told so, finds it in whatever this process answers then. */
function endWhenKnown(response: ServerResponse, record: PublicRecord): void {
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  response.end = ((...args: unknown[]) => {
    void record.refresh().then(() => end(...args))
    return response
  }) as typeof response.end
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
