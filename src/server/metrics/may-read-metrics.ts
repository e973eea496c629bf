import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { clientAddressOf, isLoopback } from '@/server/client-address'

/** A proxy says with these that somebody else sent the request. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'via'] as const

/**
 * Who may read the metrics: whoever has the token, and programs on this machine. What a proxy passes on
 * comes from elsewhere, even if the proxy runs here.
 *
 * @param token the operator's `METRICS_TOKEN`; without one, none is right
 */
export function mayReadMetrics(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  token: string | undefined,
): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  if (given !== undefined) return token !== undefined && isSame(given, token)
  const sender = clientAddressOf(request, false)
  const isForwarded = FORWARDED.some((name) => request.headers[name] !== undefined)
  return sender !== null && isLoopback(sender) && !isForwarded
}

/** Takes as long for every wrong token. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
