/** What this browser knows of the desk, and what of it is on its way. Plain data, changed by steps. */
import { perform } from '@/domain/desk/perform'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'
import type { Followed, FollowedOn } from './followed'
import type { KeptCommand } from './kept-command'

/** A command on its way. */
export interface Queued {
  kept: KeptCommand
  /** It was never sent: nobody but this tab knows of it yet. */
  isFresh: boolean
  /** How often this tab has sent it. */
  attempts: number
  /** It was loaded from the store: an earlier tab may have sent it. */
  isInherited: boolean
  /** It was taken, but the entries before it are not known yet. */
  taken: Entry | null
}

export interface SyncState {
  followed: Followed
  queue: readonly Queued[]
  refused: readonly KeptCommand[]
  /** Clients whose commands this tab sends: its own, and those of tabs that were closed. */
  mine: ReadonlySet<string>
  /** What others did since the page was opened, the newest last. */
  others: readonly Entry[]
  /** The desk with what is on its way. */
  shown: DeskState
}

const MOST_OTHERS = 200

export const unsentOf = ({ queue }: Pick<SyncState, 'queue'>): Queued[] =>
  queue.filter(({ taken }) => taken === null)

/** Performs what is on its way on top of what is confirmed. What does not fit any more is left out. */
export const withShown = (sync: SyncState): SyncState => ({
  ...sync,
  shown: sync.queue.reduce((state, { kept }) => {
    const performed = perform(state, kept.command, { overrule: kept.overrule })
    return performed.ok ? performed.state : state
  }, sync.followed.state),
})

/** Goes on from what was followed: what took effect is not on its way any more. */
export function withFollowed(sync: SyncState, { followed, applied }: FollowedOn): SyncState {
  const done = new Set(applied.map(({ id }) => id))
  const { sequence } = followed.state
  const others = applied.filter(({ clientId }) => !sync.mine.has(clientId))
  return withShown({
    ...sync,
    followed,
    queue: sync.queue.filter(
      ({ kept, taken }) => !done.has(kept.id) && (taken === null || taken.sequence > sequence),
    ),
    others: [...sync.others, ...others].slice(-MOST_OTHERS),
  })
}
