import type { DeskState } from './state'

/** The state with the locks that its records have on the server. */
export function withLocks(
  state: DeskState,
  locks: readonly { id: string; lock: number }[],
): DeskState {
  const lockOf = new Map(locks.map(({ id, lock }) => [id, lock]))
  const renew = <T extends { id: string; lock: number }>(record: T): T => {
    const lock = lockOf.get(record.id)
    return lock === undefined ? record : { ...record, lock }
  }
  return {
    ...state,
    session: renew(state.session),
    items: state.items.map(renew),
    motions: state.motions.map(renew),
    votes: state.votes.map(renew),
    statements: state.statements.map(renew),
  }
}
