import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import { briefly } from '@/lib/briefly'
import { entityTag, isNotModified, lastModified } from '@/lib/http/conditional'
import { CONTENT } from '@/lib/http/headers'
import { apiLinks } from '@/lib/http/links'
import { unreadableParameters } from '@/lib/query'
import { hostNameOf, originOf } from '@/lib/request-origin'
import { searchAnswer } from '@/usecases/api/search-statements'
import { currentBody } from '@/usecases/current-body'

const PATH = '/api/v1/statements'

/** A body's host name changes about never; for so long it is not asked for again. */
const BODY_MS = 1_000

const compress = promisify(gzip)

const bodyOf = briefly(async (host) => (await currentBody(host))?.id ?? null, BODY_MS)

function toHeaders(headers: IncomingHttpHeaders): Headers {
  const names = ['host', 'x-forwarded-proto', 'if-none-match', 'if-modified-since'] as const
  const known = new Headers()
  for (const name of names) {
    const value = headers[name]
    if (value !== undefined) known.set(name, [value].flat().join(', '))
  }
  return known
}

const wantsGzip = ({ 'accept-encoding': accepted = '' }: IncomingHttpHeaders): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/.test([accepted].flat().join(','))

/**
 * Answers the statement search of the API without the web framework, which costs several times what
 * the search does. Only an answer with content is given here: what is wrong with a request is left to
 * the framework's route of the same address, which says it.
 *
 * @returns whether it was answered
 */
export async function answerStatementSearch(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { method, url = '' } = request
  if (!isSearch(url) || (method !== 'GET' && method !== 'HEAD')) return false
  const { search, searchParams: query } = new URL(url, 'http://localhost')
  if (unreadableParameters(search).length > 0) return false
  const headers = toHeaders(request.headers)
  const origin = originOf(headers)
  const bodyId = await bodyOf(hostNameOf(headers) ?? '')
  if (bodyId === null) return false
  const answer = await searchAnswer({ bodyId, origin, query }).catch(() => null)
  if (!answer) return false
  const text = JSON.stringify(answer.found)
  const changed = new Date(answer.changedAt)
  const tag = entityTag(text)
  const { 'Content-Type': type, ...always } = CONTENT
  const sent = {
    ...always,
    Link: apiLinks(origin, answer.found),
    'Last-Modified': lastModified(changed, new Date()),
    Vary: 'Accept-Encoding',
  }
  if (isNotModified(headers, { tag, changed })) {
    response.writeHead(304, { ...sent, ETag: tag }).end()
    return true
  }
  const isGzip = wantsGzip(request.headers)
  const bytes = isGzip ? await compress(text, { level: constants.Z_BEST_SPEED }) : Buffer.from(text)
  response.writeHead(200, {
    ...sent,
    // Compressed, it means the same in other bytes.
    ...(isGzip ? { ETag: `W/${tag}`, 'Content-Encoding': 'gzip' } : { ETag: tag }),
    'Content-Type': type,
    'Content-Length': bytes.length,
  })
  response.end(method === 'HEAD' ? undefined : bytes)
  return true
}

const isSearch = (url: string): boolean => url === PATH || url.startsWith(`${PATH}?`)
