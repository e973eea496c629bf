import 'server-only'
import { DESK_CHANNEL, entriesAfter } from '@/db/desk/journal'
import { findLiveSession, LIVE_CHANNEL, liveMessagesAfter } from '@/db/desk/live-events'
import { listen } from '@/db/listen'
import { currentActor } from '@/usecases/auth/current-actor'
import { openDesk } from './open-desk'

/** One message of a stream, ready to be sent: what it is numbered, and its content as JSON. */
export interface StreamMessage {
  sequence: number
  kind: string
  data: string
}

export interface StreamBatch {
  messages: StreamMessage[]
  /** What has been read, also where some of it is not to be told. */
  last: number
}

/** Something that is told message by message. */
export interface Stream {
  /** The same for all who follow it. */
  key: string
  channel: string
  sessionId: string
  after: (sequence: number) => Promise<StreamBatch>
}

/** So many messages are read at once at most. */
const BATCH = 500

/** The journal of a desk; null if there is none, or whoever asks may not record. */
export async function deskStream(
  headers: Headers,
  bodyId: string,
  sessionId: string,
): Promise<Stream | 'signed-out' | null> {
  const actor = await currentActor(headers)
  if (!actor) return 'signed-out'
  if (!(await openDesk(actor, bodyId, sessionId))) return null
  return {
    key: `desk ${sessionId}`,
    channel: DESK_CHANNEL,
    sessionId,
    after: async (sequence) => {
      const entries = await entriesAfter(sessionId, sequence, BATCH)
      return {
        messages: entries.map((entry) => ({
          sequence: entry.sequence,
          kind: 'entry',
          data: JSON.stringify(entry),
        })),
        last: entries.at(-1)?.sequence ?? sequence,
      }
    },
  }
}

/** What the public is told of a session; null where the public may not see it. */
export async function liveStream(bodyId: string, slug: string): Promise<Stream | null> {
  const session = await findLiveSession(bodyId, slug)
  if (!session) return null
  return {
    key: `live ${session.id}`,
    channel: LIVE_CHANNEL,
    sessionId: session.id,
    after: async (sequence) => {
      const { messages, last } = await liveMessagesAfter(session.id, sequence, BATCH)
      return {
        messages: messages.map(({ sequence: number, kind, ...content }) => ({
          sequence: number,
          kind,
          data: JSON.stringify({ sequence: number, kind, ...content }),
        })),
        last,
      }
    },
  }
}

/**
 * Calls back when something may be new in a session (`''`: in any), also after the connection was lost.
 *
 * @returns ends it
 */
export function hearNews(
  onNews: (channel: string, sessionId: string) => void,
): () => Promise<void> {
  const ends = [DESK_CHANNEL, LIVE_CHANNEL].map((channel) =>
    listen(channel, (sessionId) => onNews(channel, sessionId)),
  )
  return async () => {
    await Promise.all(ends.map((end) => end()))
  }
}
