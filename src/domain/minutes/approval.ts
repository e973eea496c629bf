/** In which session minutes can be approved: a later one of the same body (Geschäftsordnung). */
import type { SessionState } from '@/domain/vocabulary'

export interface SessionInTime {
  id: string
  organizationId: string
  sessionState: SessionState
  /** The first and the last day that come into question, `YYYY-MM-DD`; null: not known. */
  earliestDay: string | null
  latestDay: string | null
  /** ISO 8601. */
  startsAt: string | null
}

/** Why minutes cannot have been approved in that session, in German; null: nothing known speaks against it. */
export function againstApproval(
  own: SessionInTime,
  approving: SessionInTime,
  today: string,
): string | null {
  if (approving.id === own.id)
    return 'Genehmigt wird in einer späteren Sitzung, nicht in der Sitzung selbst.'
  if (approving.organizationId !== own.organizationId)
    return 'Genehmigt wird in einer Sitzung desselben Gremiums.'
  if (approving.sessionState === 'cancelled') return 'Diese Sitzung ist abgesagt.'
  if (isBefore(approving, own)) return 'Genehmigt wird in einer späteren Sitzung; diese war früher.'
  if (approving.earliestDay !== null && approving.earliestDay > today)
    return 'Diese Sitzung hat noch nicht stattgefunden.'
  return null
}

/** Whether one was certainly before the other; days that are known in part settle what they can. */
function isBefore(one: SessionInTime, other: SessionInTime): boolean {
  if (one.startsAt !== null && other.startsAt !== null)
    return Date.parse(one.startsAt) < Date.parse(other.startsAt)
  return one.latestDay !== null && other.earliestDay !== null && one.latestDay < other.earliestDay
}
