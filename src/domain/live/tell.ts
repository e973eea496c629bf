/** What of a command's effect is for the public, and nothing else. */
import { currentItem, itemOf } from '@/domain/desk/derived/items'
import { presentAt } from '@/domain/desk/derived/presence'
import { decisionOf } from '@/domain/desk/derived/vote'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { fromLocalTime } from '@/domain/time/local'
import type { LiveContent, LiveItem, LiveResult } from './events'

/** The title under which an item is public, by id; missing where it is not published. */
export type PublicTitles = ReadonlyMap<string, LiveItem>

/**
 * The messages that a command calls for: the differences between what the public knew and what it may
 * know now. Nothing while the live view is off; with its first message it tells where the session stands.
 */
export function messagesFor(
  before: DeskState,
  after: DeskState,
  { titles, at }: { titles: PublicTitles; at: string },
): LiveContent[] {
  if (!after.isLive) return before.isLive ? [{ kind: 'live', isLive: false }] : []
  const known = before.isLive ? situation(before, titles, at) : []
  const told = known.map((message) => JSON.stringify(message))
  const news = situation(after, titles, at).filter(
    (message) => !told.includes(JSON.stringify(message)),
  )
  const released = after.released.filter((id) => !before.isLive || !before.released.includes(id))
  const results = released.flatMap((id) => resultOf(after, titles, id))
  return [
    ...(before.isLive ? [] : [{ kind: 'live', isLive: true } as const]),
    ...news,
    ...results.map((result) => ({ kind: 'result', result }) as const),
  ]
}

function situation(state: DeskState, titles: PublicTitles, at: string): LiveContent[] {
  const { sessionState, breaks } = state.session.payload
  const isPaused = sessionState === 'running' && breaks.at(-1)?.until === null
  const item = currentItem(state)
  const session = { kind: 'session', state: isPaused ? 'paused' : sessionState } as const
  // That it is closed is told once everything else of that moment has been.
  const inOrder = (messages: LiveContent[]): LiveContent[] =>
    sessionState === 'closed' ? [...messages, session] : [session, ...messages]
  if (item && !isOpenToAll(state, item))
    return inOrder([{ kind: 'item', part: 'closed', item: null }])
  const named = item && liveItem(state, titles, item)
  return inOrder([
    {
      kind: 'item',
      part: item ? (named ? 'public' : 'unnamed') : 'none',
      item: named ?? null,
    },
    { kind: 'presence', present: presentAt(state, item?.id ?? null, fromLocalTime(at)) },
  ])
}

const isOpenToAll = (state: DeskState, item: DeskRecord<'agenda_item'>): boolean =>
  state.session.payload.isPublic && item.payload.isPublic

/** An item as the public may know it: published, or released by the clerk. */
function liveItem(
  state: DeskState,
  titles: PublicTitles,
  item: DeskRecord<'agenda_item'>,
): LiveItem | null {
  const voteReleased = state.votes.some(
    ({ id, payload }) => state.released.includes(id) && itemOf(state, payload)?.id === item.id,
  )
  if (state.released.includes(item.id) || voteReleased)
    return { id: item.id, number: item.payload.number, title: item.payload.title }
  return titles.get(item.id) ?? null
}

function resultOf(state: DeskState, titles: PublicTitles, voteId: string): LiveResult[] {
  const vote = state.votes.find(({ id }) => id === voteId)
  const item = vote && itemOf(state, vote.payload)
  if (!vote || !item || !isOpenToAll(state, item) || vote.payload.countedAt === null) return []
  const { payload } = vote
  const decision = decisionOf(state, payload)
  const { replacesId, replacement, replacementReason } = payload
  const isReplacement =
    replacesId !== null && replacement !== null && state.released.includes(replacesId)
  return [
    {
      id: voteId,
      item: liveItem(state, titles, item) ?? {
        id: item.id,
        number: item.payload.number,
        title: item.payload.title,
      },
      subject: payload.subject,
      method: payload.method,
      majority: payload.majority,
      polarity: payload.polarity,
      present: payload.present,
      yes: payload.yes,
      no: payload.no,
      abstain: payload.abstain,
      invalid: payload.invalid,
      stated: payload.stated,
      outcome: decision.outcome,
      outcomeReason: decision.explanation,
      candidates: payload.candidates.map(({ name, votes, elected, byLot }) => ({
        name,
        votes,
        elected,
        byLot,
      })),
      round: payload.round,
      countedAt: payload.countedAt,
      replaces: isReplacement
        ? { id: replacesId, how: replacement, reason: replacementReason ?? '' }
        : null,
    },
  ]
}
