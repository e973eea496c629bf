import type { Payload } from '@/domain/record/payloads'
import { clock } from '../derived/items'
import { isBefore } from './stamps'

type Session = Payload<'session'>
type Chairing = Pick<Session, 'chairId' | 'formerChairs'>

/**
 * The chair in other hands from a moment on; whoever had it after that moment has not had it. A time in
 * the chair that begins and ends in the same minute was a slip of the hand and is not kept.
 */
export function handedOver(
  { chairId, formerChairs, startsAt }: Chairing & Pick<Session, 'startsAt'>,
  { personId, at }: { personId: string; at: string },
): Chairing {
  const since = formerChairs.at(-1)?.until ?? null
  const all = [
    ...formerChairs,
    ...(chairId === null ? [] : [{ personId: chairId, from: since, until: null }]),
  ]
  const before = all
    .filter(({ from }) => from === null || isBefore(from, at))
    .map((one) => ({ ...one, until: isBefore(one.until ?? at, at) ? one.until : at }))
    .filter(({ from, until }) => {
      const begun = from ?? startsAt
      return begun === null || until === null || clock(begun) !== clock(until)
    })
  // Back in the chair at once: it was never left.
  const isSame = before.at(-1)?.personId === personId && before.at(-1)?.until === at
  return { chairId: personId, formerChairs: isSame ? before.slice(0, -1) : before }
}
