import 'server-only'
import { liveMessagesAfter } from '@/db/desk/live-events'
import { silence, withMessage, type LiveView } from '@/domain/live/view'
import type { Found } from '@/domain/record/found'
import type { SessionView } from '@/domain/record/views'
import { readSession } from './read-session'

const BATCH = 500

export interface LiveReading {
  session: SessionView
  live: LiveView
}

/** A public session with what its clerk has told the public so far. */
export async function readLive(bodyId: string, slug: string): Promise<Found<LiveReading>> {
  const found = await readSession(bodyId, slug)
  if (found === null) return null
  if ('movedTo' in found) return { movedTo: `${found.movedTo}/live` }
  const session = found.found
  let live = silence
  for (;;) {
    const { messages, last } = await liveMessagesAfter(session.id, live.sequence, BATCH)
    live = { ...messages.reduce(withMessage, live), sequence: last }
    if (messages.length < BATCH) return { found: { session, live } }
  }
}
