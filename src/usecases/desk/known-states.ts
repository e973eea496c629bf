import 'server-only'
import { loadDeskState } from '@/db/desk/desk-state'
import type { HeldDesk } from '@/db/desk/journal'
import { recordsMark } from '@/db/desk/session-records'
import type { Transaction } from '@/db/records/store'
import type { DeskState } from '@/domain/desk/state'

/** So many desks are in use at the same time at most; the others are read anew. */
const MOST = 8

interface Known {
  mark: string
  state: DeskState
}

/** The last state of each desk in this process, the least recently used first. */
const known = new Map<string, Known>()

/**
 * The state of a desk that is held. Reading it whole with every command would cost more than the
 * command: it is kept, and read anew when a record was changed elsewhere (`recordsMark`).
 */
export async function stateOf(transaction: Transaction, desk: HeldDesk): Promise<DeskState | null> {
  const kept = known.get(desk.sessionId)
  const isFresh =
    kept?.state.sequence === desk.sequence &&
    kept.mark === (await recordsMark(transaction, desk.sessionId))
  return isFresh ? kept.state : loadDeskState(transaction, desk)
}

/** Keeps the state that a command led to. To be called once the transaction is committed. */
export function keepState(mark: string, state: DeskState): void {
  known.delete(state.sessionId)
  known.set(state.sessionId, { mark, state })
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
}
