import type { Day } from '@/domain/time/day'
import type { FollowUpState } from '@/domain/vocabulary'

/** The states in which something is still owed. */
export const owedStates = ['open', 'in_progress'] as const satisfies FollowUpState[]

/** Whether something is owed and the last day for it is over. */
export const isOverdue = (
  { state, dueLatest }: { state: FollowUpState; dueLatest: Day | null },
  today: Day,
): boolean =>
  (owedStates as readonly FollowUpState[]).includes(state) &&
  dueLatest !== null &&
  dueLatest < today
