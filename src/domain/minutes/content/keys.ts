/** What has no id of its own, as the check of completeness knows it. */
import type { Payload } from '@/domain/record/payloads'

type Session = Payload<'session'>

/** One stay of a person, who may have left and come back. */
export const stayKey = ({ personId, arrivedAt, leftAt }: Session['attendances'][number]): string =>
  `stay:${personId}:${arrivedAt ?? ''}:${leftAt ?? ''}`

/** One time in the chair; `from` null: from the beginning. */
export const chairKey = ({ personId, from }: { personId: string; from: string | null }): string =>
  `chair:${personId}:${from ?? ''}`

export const breakKey = ({ from }: Session['breaks'][number]): string => `break:${from}`
