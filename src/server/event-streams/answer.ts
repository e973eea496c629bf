import type { IncomingMessage, ServerResponse } from 'node:http'
import { hostNameOf } from '@/lib/request-origin'
import { sendFault } from '@/server/refusal-page'
import { currentBody } from '@/usecases/current-body'
import { deskStream, hearNews, liveStream, type Stream } from '@/usecases/desk/follow-desk'
import { Hub, type Follower } from './hub'

/** A sign of life, so that nothing between here and the reader takes the line for dead. */
const BEAT_MS = 15_000
const BEAT = Buffer.from(': \n\n')
/** After this the browser comes back, and is asked anew who it is. */
const LONGEST_MS = 600_000
/** Whoever leaves so much unread is not reading. */
const UNREAD_BYTES = 1_048_576
const MOST_FOLLOWERS = 10_000

const LIVE = /^\/api\/v1\/sessions\/([a-z0-9-]{1,120})\/events$/
const DESK = /^\/api\/pult\/([0-9a-f-]{36})\/events$/

const hub = new Hub()

/** Whether an address is that of a stream. */
export const isEventStreamPath = (path: string): boolean => LIVE.test(path) || DESK.test(path)

/** How many follow a stream of this process just now. */
export const followerCount = (): number => hub.size

/** Starts passing messages on. @returns ends it, with everything that is open */
export function serveEventStreams(): () => Promise<void> {
  const deafen = hearNews((channel, sessionId) => hub.hear(channel, sessionId))
  const beat = setInterval(() => hub.toAll(BEAT), BEAT_MS)
  return async () => {
    clearInterval(beat)
    hub.endAll()
    await deafen()
  }
}

/**
 * Answers the addresses of streams (server-sent events): a desk's journal, and what the public is told
 * of a session. Both can be resumed with `Last-Event-ID` without a gap and without a double. Neither ends
 * by itself: results are released, and records corrected, after a session as well.
 *
 * @returns whether it was answered
 */
export async function answerEventStream(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== 'GET') return false
  const url = new URL(request.url ?? '', 'http://localhost')
  const live = LIVE.exec(url.pathname)
  const desk = DESK.exec(url.pathname)
  if (!live && !desk) return false
  const headers = new Headers()
  for (const name of ['host', 'cookie', 'x-forwarded-proto', 'user-agent'] as const) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const body = await currentBody(hostNameOf(headers))
  const stream =
    body === null
      ? null
      : live
        ? await liveStream(body.id, live[1] ?? '')
        : await deskStream(headers, body.id, desk?.[1] ?? '')
  if (stream === null || stream === 'signed-out') {
    const [status, title] =
      stream === null
        ? ([404, 'Das gibt es hier nicht.'] as const)
        : ([401, 'Sie sind nicht (mehr) angemeldet.'] as const)
    sendFault(response, url.pathname, { status, title })
    return true
  }
  if (hub.size >= MOST_FOLLOWERS) {
    response.setHeader('Retry-After', '30')
    sendFault(response, url.pathname, { status: 503, title: 'Zurzeit folgen zu viele.' })
    return true
  }
  await open(request, response, { stream, last: lastSeen(request, url), isPublic: live !== null })
  return true
}

function lastSeen(request: IncomingMessage, url: URL): number {
  const text = [request.headers['last-event-id']].flat()[0] ?? url.searchParams.get('after') ?? '0'
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

async function open(
  request: IncomingMessage,
  response: ServerResponse,
  { stream, last, isPublic }: { stream: Stream; last: number; isPublic: boolean },
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
    ...(isPublic ? { 'Access-Control-Allow-Origin': '*' } : {}),
  })
  response.write('retry: 2000\n\n')
  request.socket.setNoDelay(true)
  request.socket.setTimeout(0)
  const follower: Follower = {
    last,
    send: (bytes) => {
      if (response.destroyed || response.writableEnded) return false
      if (response.writableLength > UNREAD_BYTES) {
        response.destroy()
        return false
      }
      response.write(bytes)
      return true
    },
    end: () => response.end(),
  }
  const longest = setTimeout(() => response.end(), LONGEST_MS)
  response.on('close', () => {
    clearTimeout(longest)
    hub.leave(stream, follower)
  })
  await hub.follow(stream, follower)
  if (response.destroyed) hub.leave(stream, follower)
}
