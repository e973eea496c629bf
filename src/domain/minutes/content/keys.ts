/**
 * What has no id of its own, as the check of completeness knows it. Moments are in UTC: a change that is
 * being worked on has them as they were typed, a stored record does not.
 */
import type { Payload } from '@/domain/record/payloads'
import { fromLocalTime } from '@/domain/time/local'

type Session = Payload<'session'>

const utc = (moment: string | null): string =>
  moment === null ? '' : fromLocalTime(moment).toISOString()

/** One stay of a person, who may have left and come back. */
export const stayKey = ({ personId, arrivedAt, leftAt }: Session['attendances'][number]): string =>
  `stay:${personId}:${utc(arrivedAt)}:${utc(leftAt)}`

/** One time in the chair; `from` null: from the beginning. */
export const chairKey = ({ personId, from }: { personId: string; from: string | null }): string =>
  `chair:${personId}:${utc(from)}`

export const breakKey = ({ from }: Session['breaks'][number]): string => `break:${utc(from)}`

export const quorumKey = ({ at }: Pick<Session['quorumChecks'][number], 'at'>): string =>
  `quorum:${utc(at)}`

/** What somebody asked for before a vote. */
export const requestKey = (voteId: string, index: number): string => `request:${voteId}:${index}`

/** What happened to a decision afterwards. */
export const eventKey = (
  motionId: string,
  { kind, on }: Payload<'motion'>['events'][number],
): string => `event:${motionId}:${kind}:${on}`

/** An item was left, and called again. */
export const itemBreakKey = (
  itemId: string,
  { from }: Payload<'agenda_item'>['breaks'][number],
): string => `item-break:${itemId}:${utc(from)}`
