/**
 * Ids of parts of records, for programs that keep them. Storing a record writes its parts anew, so that
 * their rows cannot lend an id: it is made from what the part says. A part that says something else is
 * another one, and no id ever means two things.
 */
import { nameUuid } from '@/lib/name-uuid'

const named = (recordId: string, ...words: (string | null)[]) =>
  nameUuid(recordId, JSON.stringify(words))

export const membershipId = (
  personId: string,
  { organizationId, role, startDate }: MembershipName,
): string => named(personId, 'membership', organizationId, role, startDate)

interface MembershipName {
  organizationId: string
  role: string
  startDate: string | null
}

/** The station of a matter or paper at an item. */
export const stationId = (recordId: string, agendaItemId: string): string =>
  named(recordId, 'consultation', agendaItemId)

/** A station that is expected: known by all that is said of it. */
export const expectedStationId = (
  recordId: string,
  { organizationId, role, expected }: ExpectedStation,
): string => named(recordId, 'consultation', organizationId, role, expected)

interface ExpectedStation {
  organizationId: string
  role: string | null
  /** EDTF */
  expected: string | null
}

export const paperFileId = (paperId: string, url: string): string => named(paperId, 'file', url)

/** The formats in which the minutes of a session can be had. */
export const MINUTES_FORMATS = ['pdf', 'docx'] as const
export type MinutesFormat = (typeof MINUTES_FORMATS)[number]

export const minutesFileId = (sessionId: string, format: MinutesFormat): string =>
  named(sessionId, 'minutes', format)
