import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** On which it depends whether an answer is for everybody, which one it is, and in which form. */
export const ASKED_HEADERS = [
  'host',
  'x-forwarded-proto',
  'authorization',
  'cookie',
  'upgrade',
  // Scripts of the framework ask for parts of pages.
  'rsc',
  'next-action',
  'next-router-state-tree',
  'next-router-prefetch',
  'accept-encoding',
  'if-none-match',
  'if-modified-since',
] as const

export type AskedHeaders = {
  readonly [name in (typeof ASKED_HEADERS)[number]]?: string | string[] | undefined
} & Pick<IncomingHttpHeaders, 'host' | 'cookie' | 'if-none-match' | 'if-modified-since'>

/** What a request asks, whoever reads it from the connection. */
export type Asked = Pick<IncomingMessage, 'method' | 'url'> & { headers: AskedHeaders }

/** Editing, signing in, and what begins or follows something: never the same for everybody. */
const OWN =
  /^\/(?:admin|anmelden|fehler-melden|benachrichtigungen|api\/auth|api\/pult|__nextjs)(?:\/|$)/

/** What goes on while it is read. */
const LIVE = /^\/(?:sitzungen\/[^/]+\/live|api\/v1\/sessions\/[^/]+\/events)$/

/** Made to be streamed, at any size. */
const STREAMED = /^\/(?:daten\/[^/]+\.(?:csv|gz)|suche\/export\.(?:csv|json))$/

/** Of the framework, with its own rules for how long they hold. */
const FILES = /^\/_next\//

/** Cookies that make a request somebody's. Others are nobody's concern here. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?wortlaut\./

/** What a sender could say that an answer may depend on, beyond its address. */
const PERSONAL = new Set([
  'cookie',
  'authorization',
  'accept-encoding',
  'accept-language',
  'if-none-match',
  'if-modified-since',
  'if-match',
  'range',
  'referer',
])

/** The framework writes the head of a page at its place for whoever is known to be no browser. */
const READER = { 'user-agent': 'wortlaut' }

/**
 * Whether whoever asks this gets the same: a reading request without a sign of who it is, to an address
 * whose answer depends on nothing but the published record.
 */
export function isShared(request: Asked): boolean {
  if (!isNobodys(request)) return false
  const path = pathOf(request.url ?? '')
  return !OWN.test(path) && !LIVE.test(path) && !STREAMED.test(path) && !FILES.test(path)
}

/** A reading request for whole pages without a sign of who it is. */
export const isNobodys = ({ method, headers }: Asked): boolean =>
  isReading(method) &&
  headers.authorization === undefined &&
  headers.upgrade === undefined &&
  headers['rsc'] === undefined &&
  headers['next-action'] === undefined &&
  headers['next-router-state-tree'] === undefined &&
  headers['next-router-prefetch'] === undefined &&
  (headers.cookie === undefined || !SESSION_COOKIE.test(headers.cookie))

/** Whether a request asks for nothing but what is public, whoever sent it: a page, data, a file. */
export const isPublic = ({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean =>
  isReading(method) && !OWN.test(pathOf(url))

const isReading = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

/** The path of a request's target. */
export function pathOf(url: string): string {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

/** Headers without whatever tells one sender from another, so that the answer can be given to all. */
export const withoutSender = (headers: IncomingHttpHeaders): IncomingHttpHeaders => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !PERSONAL.has(name))),
  ...READER,
})
