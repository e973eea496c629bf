/** Commands as the clerk gives them, gives them again or takes them back. */
import { perform } from '@/domain/desk/perform'
import type { KeptCommand } from './kept-command'
import { dependsOn, isSameTyping, merged } from './merging'
import { withShown, type Queued, type SyncState } from './sync-state'

export const queued = (kept: KeptCommand, isInherited = false): Queued => ({
  kept,
  isFresh: !isInherited,
  attempts: 0,
  isInherited,
  taken: null,
})

/** Adds a command at the end; typing that goes on is one command as long as nothing of it was sent. */
export function withGiven(sync: SyncState, kept: KeptCommand): SyncState {
  const last = sync.queue.at(-1)
  const goesOn =
    last?.isFresh === true &&
    last.kept.overrule === kept.overrule &&
    last.kept.insist === kept.insist &&
    last.kept.undoes === null &&
    kept.undoes === null &&
    isSameTyping(last.kept.command, kept.command)
  const performed = perform(sync.shown, kept.command, { overrule: kept.overrule })
  return {
    ...sync,
    queue: goesOn
      ? [
          ...sync.queue.slice(0, -1),
          queued({ ...last.kept, command: merged(last.kept.command, kept.command) }),
        ]
      : [...sync.queue, queued(kept)],
    shown: performed.ok ? performed.state : sync.shown,
  }
}

/** Commands of an earlier life of this tab, or of a tab that was closed: they go first. */
export function withInherited(sync: SyncState, kept: readonly KeptCommand[]): SyncState {
  const known = new Set([
    ...sync.queue.map((one) => one.kept.id),
    ...sync.refused.map(({ id }) => id),
  ])
  const fresh = kept.filter(({ id }) => !known.has(id))
  const unsent = fresh.filter(({ refusal }) => refusal === null)
  return withShown({
    ...sync,
    queue: [...unsent.map((one) => queued(one, true)), ...sync.queue],
    refused: [...sync.refused, ...fresh.filter(({ refusal }) => refusal !== null)],
    mine: new Set([...sync.mine, ...kept.map(({ clientId }) => clientId)]),
  })
}

export interface Again {
  overrule?: string
  insist?: boolean
}

/**
 * Sends a command again that was not taken, as one of this tab, and after it those that build on it.
 *
 * @param number gives the next number of this tab
 */
export function withAgain(
  sync: SyncState,
  id: string,
  { overrule, insist = false }: Again,
  { clientId, number }: { clientId: string; number: () => number },
): SyncState {
  const wanted = sync.refused.find((kept) => kept.id === id)
  if (!wanted) return sync
  const following = sync.refused.filter((kept) => dependsOn(kept.command, wanted.command))
  const base = sync.followed.state.sequence
  const again = [wanted, ...following].map((kept) =>
    queued({
      ...kept,
      clientId,
      number: number(),
      base,
      overrule: kept === wanted ? (overrule ?? kept.overrule) : kept.overrule,
      insist: kept === wanted && insist,
      refusal: null,
    }),
  )
  const gone = new Set([wanted, ...following])
  return withShown({
    ...sync,
    queue: [...sync.queue, ...again],
    refused: sync.refused.filter((kept) => !gone.has(kept)),
  })
}

/** What the clerk does not want any more. */
export const withDiscarded = (sync: SyncState, id: string): SyncState => ({
  ...sync,
  refused: sync.refused.filter((kept) => kept.id !== id),
})
