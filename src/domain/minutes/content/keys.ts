/** What has no id of its own, as the check of completeness knows it. */
import type { Payload } from '@/domain/record/payloads'

type Session = Payload<'session'>

/** One stay of a person, who may have left and come back. */
export const stayKey = ({ personId, arrivedAt, leftAt }: Session['attendances'][number]): string =>
  `stay:${personId}:${arrivedAt ?? ''}:${leftAt ?? ''}`

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
): string => `item-break:${itemId}:${from}`

export const breakKey = ({ from }: Session['breaks'][number]): string => `break:${from}`
