/** What becomes of a command by the server's answer. */
import { perform } from '@/domain/desk/perform'
import type { Answer } from '@/domain/desk/protocol'
import { targetOf } from '@/domain/desk/target'
import type { KeptCommand, Refusal } from './kept-command'
import { isSameTyping, merged } from './merging'
import { withShown, type Queued, type SyncState } from './sync-state'

/**
 * Takes one answer in. An entry that was taken still has to be followed; everything else that is not
 * taken goes to the clerk, unless only its number or its base was wrong.
 */
export function withAnswer(sync: SyncState, answer: Answer): SyncState {
  const queued = sync.queue.find(({ kept }) => kept.id === answer.id)
  if (!queued) return sync
  if (answer.result === 'taken') return replace(sync, { ...queued, taken: answer.entry })
  if (answer.result === 'out-of-order' && !queued.isInherited && queued.attempts <= 1)
    return renumbered(sync, queued.kept, answer.expected)
  if (answer.result === 'conflict' && isOnlyOurs(sync, queued.kept, answer.theirs))
    return replace(sync, { ...queued, kept: { ...queued.kept, insist: true } })
  return refuse(sync, queued.kept, diagnosed(sync, queued.kept, answer))
}

const replace = (sync: SyncState, queued: Queued): SyncState => ({
  ...sync,
  queue: sync.queue.map((one) => (one.kept.id === queued.kept.id ? queued : one)),
})

/** The numbers were lost, not the commands: they are counted anew from here on. */
function renumbered(sync: SyncState, { id, clientId }: KeptCommand, from: number): SyncState {
  const start = sync.queue.findIndex(({ kept }) => kept.id === id)
  let next = Math.max(from, sync.queue[start]?.kept.number ?? 0)
  return {
    ...sync,
    queue: sync.queue.map((queued, index) =>
      index < start || queued.kept.clientId !== clientId || queued.taken !== null
        ? queued
        : { ...queued, kept: { ...queued.kept, number: next++ } },
    ),
  }
}

/** Whether all that was done to the target since was done by tabs whose commands are sent here. */
function isOnlyOurs(
  { mine, others }: SyncState,
  { base, command }: KeptCommand,
  theirs: { clientId: string },
): boolean {
  const target = targetOf(command)
  return (
    mine.has(theirs.clientId) &&
    !others.some((entry) => entry.sequence > base && targetOf(entry.command) === target)
  )
}

/** The answer that said why may have been lost with the connection: what can be said here is said. */
function diagnosed(
  sync: SyncState,
  { id, command, overrule }: KeptCommand,
  refusal: Refusal,
): Refusal {
  if (refusal.result !== 'out-of-order') return refusal
  const performed = perform(sync.followed.state, command, { overrule })
  if (performed.ok) return refusal
  return performed.kind === 'invalid'
    ? { id, result: 'invalid', errors: performed.errors }
    : { id, result: 'ruled-out', findings: performed.findings }
}

/** Puts a command to the others that were not taken; what was typed in several strokes is one. */
export function refuse(sync: SyncState, kept: KeptCommand, refusal: Refusal): SyncState {
  const earlier = sync.refused.find(
    (other) =>
      other.refusal?.result === refusal.result && isSameTyping(other.command, kept.command),
  )
  const command = earlier ? merged(earlier.command, kept.command) : kept.command
  return withShown({
    ...sync,
    queue: sync.queue.filter((queued) => queued.kept.id !== kept.id),
    refused: [
      ...sync.refused.filter((other) => other !== earlier),
      { ...kept, command, base: earlier?.base ?? kept.base, refusal },
    ],
  })
}
