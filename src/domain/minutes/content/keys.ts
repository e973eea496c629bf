/** What has no id of its own, as the check of completeness knows it. */
import type { Payload } from '@/domain/record/payloads'

type Session = Payload<'session'>

/** One stay of a person, who may have left and come back. */
export const stayKey = ({ personId, arrivedAt, leftAt }: Session['attendances'][number]): string =>
  `stay:${personId}:${arrivedAt ?? ''}:${leftAt ?? ''}`

export const breakKey = ({ from }: Session['breaks'][number]): string => `break:${from}`
