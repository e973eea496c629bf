import type { AttendanceStatus } from '@/domain/vocabulary'

/** One stay of a person in a session; who leaves and comes back has several. */
export interface PresencePeriod {
  personId: string
  status: AttendanceStatus
  /** `null`: from the start of the session on. */
  from: Date | null
  /** `null`: until its end. */
  until: Date | null
}

/** A person who takes no part in one agenda item and does not count as present for it. */
export interface Exclusion {
  personId: string
  agendaItemId: string
  reason: 'conflict_of_interest' | 'in_audience'
}

/**
 * Whether somebody was in the room at that time: `null` where it is not recorded, or where the
 * person came late or left early and the time asked for is not known.
 */
export function isPresentAt(
  presence: readonly PresencePeriod[],
  personId: string,
  at: Date | null,
): boolean | null {
  const own = presence.filter((period) => period.personId === personId)
  const stays = own.filter((period) => period.status === 'present')
  if (stays.length === 0) return own.length === 0 ? null : false
  if (stays.some((stay) => stay.from === null && stay.until === null)) return true
  if (at === null) return null
  return stays.some(
    (stay) => (stay.from === null || stay.from <= at) && (stay.until === null || at < stay.until),
  )
}
