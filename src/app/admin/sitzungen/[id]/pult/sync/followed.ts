import { perform } from '@/domain/desk/perform'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskKind, DeskState } from '@/domain/desk/state'
import { withLocks } from '@/domain/desk/with-locks'

/** The journal as far as it is known here: the state it led to, and entries that came too early. */
export interface Followed {
  state: DeskState
  early: ReadonlyMap<number, Entry>
}

export interface FollowedOn {
  followed: Followed
  /** The entries that took effect now, in their order. */
  applied: Entry[]
  /** Something was changed outside of the desk: only reading it anew tells what. */
  isAstray: boolean
}

/** Takes entries in, whatever their order; those that are in already change nothing. */
export function followOn({ state, early }: Followed, entries: readonly Entry[]): FollowedOn {
  const waiting = new Map(early)
  for (const entry of entries)
    if (entry.sequence > state.sequence) waiting.set(entry.sequence, entry)
  const applied: Entry[] = []
  let current = state
  let isAstray = false
  for (let next; (next = waiting.get(current.sequence + 1));) {
    waiting.delete(next.sequence)
    const effect = withEntry(current, next)
    current = effect.state
    isAstray ||= effect.isAstray
    applied.push(next)
  }
  return { followed: { state: current, early: waiting }, applied, isAstray }
}

/** The state as it was read anew, and what came after it. An older one than is known is left aside. */
export function reread({ state, early }: Followed, read: DeskState): FollowedOn {
  if (read.sequence < state.sequence)
    return { followed: { state, early }, applied: [], isAstray: true }
  const later = [...early.values()].filter(({ sequence }) => sequence > read.sequence)
  return followOn({ state: read, early: new Map() }, later)
}

function withEntry(before: DeskState, entry: Entry): { state: DeskState; isAstray: boolean } {
  const { command, overrule, locks, sequence } = entry
  const performed = perform(before, command, { overrule })
  if (!performed.ok) return { state: { ...before, sequence }, isAstray: true }
  const expected = new Map(
    performed.changed.flatMap((record) => {
      const lock = lockOf(performed.state, record)
      return lock === null ? [] : [[record.id, lock + 1] as const]
    }),
  )
  const isAstray =
    locks.length !== expected.size || locks.some(({ id, lock }) => expected.get(id) !== lock)
  return { state: withLocks({ ...performed.state, sequence }, locks), isAstray }
}

/** The lock that a record had before it is stored; null if it was taken away. */
function lockOf(state: DeskState, { kind, id }: { kind: DeskKind; id: string }): number | null {
  const records = {
    session: [state.session],
    agenda_item: state.items,
    motion: state.motions,
    vote: state.votes,
    statement: state.statements,
  }[kind]
  return records.find((record) => record.id === id)?.lock ?? null
}
