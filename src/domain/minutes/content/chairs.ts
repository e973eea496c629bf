import type { Payload } from '@/domain/record/payloads'

export interface Chairing {
  /** null: who chaired then is not recorded. */
  personId: string | null
  /** null: from the beginning. */
  from: string | null
  /** null: to the end, or until when is not recorded. */
  until: string | null
}

/** Who chaired the session one after the other; empty where it is not recorded. */
export function chairsOf({
  chairId,
  formerChairs,
}: Pick<Payload<'session'>, 'chairId' | 'formerChairs'>): Chairing[] {
  const since = formerChairs.at(-1)?.until ?? null
  return chairId === null && formerChairs.length === 0
    ? []
    : [...formerChairs, { personId: chairId, from: since, until: null }]
}
