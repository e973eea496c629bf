import type { LiveContent, LiveItem, LiveMessage, LiveResult } from './events'

/** What a reader of the live page sees, after all messages so far. */
export interface LiveView {
  /** The last message that is in here; 0 before the first. */
  sequence: number
  isLive: boolean
  state: Extract<LiveContent, { kind: 'session' }>['state']
  part: Extract<LiveContent, { kind: 'item' }>['part']
  item: LiveItem | null
  present: number | null
  /** The newest first. */
  results: (LiveResult & { releasedAt: string; replacedBy: string | null })[]
  /** When something was last told; null if nothing was yet. */
  at: string | null
}

export const silence: LiveView = {
  sequence: 0,
  isLive: false,
  state: 'planned',
  part: 'none',
  item: null,
  present: null,
  results: [],
  at: null,
}

/** Takes in the next message; one that is in already, or came too late, changes nothing. */
export function withMessage(view: LiveView, message: LiveMessage): LiveView {
  if (message.sequence <= view.sequence) return view
  const next = { ...view, sequence: message.sequence, at: message.at }
  switch (message.kind) {
    case 'live':
      return { ...next, isLive: message.isLive }
    case 'session':
      return { ...next, state: message.state }
    case 'item':
      return { ...next, part: message.part, item: message.item }
    case 'presence':
      return { ...next, present: message.present }
    case 'result': {
      const { result } = message
      const earlier = view.results
        .filter(({ id }) => id !== result.id)
        .map((one) => (one.id === result.replaces?.id ? { ...one, replacedBy: result.id } : one))
      return {
        ...next,
        results: [{ ...result, releasedAt: message.at, replacedBy: null }, ...earlier],
      }
    }
  }
}

export const viewOf = (messages: readonly LiveMessage[]): LiveView =>
  messages.reduce(withMessage, silence)

/** So long after the last message of a session that is closed, another one may still come. */
const AWAITED_DAYS = 7

/** Whether nothing more is to be expected: cancelled, or closed and silent for a week. */
export function isOver({ state, at }: Pick<LiveView, 'state' | 'at'>, now: Date): boolean {
  if (state === 'cancelled') return true
  if (state !== 'closed') return false
  return at === null || now.getTime() - Date.parse(at) > AWAITED_DAYS * 86_400_000
}
