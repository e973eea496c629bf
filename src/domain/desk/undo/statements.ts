import type { Payload } from '@/domain/record/payloads'
import type { CommandOf } from '../commands'
import { statementsOf } from '../derived/items'
import { find } from '../performing/effect'
import type { DeskState } from '../state'
import { back, before, GONE, type Inverse } from './back'

export function changeBack(
  state: DeskState,
  { kind, id, ...given }: CommandOf<'statement.change'>,
): Inverse {
  const payload = find(state, 'statement', id)?.payload
  return payload ? back({ kind, id, ...before(given, payload) }) : GONE
}

const orderOf = (state: DeskState, agendaItemId: string): string[] =>
  statementsOf(state, agendaItemId).map(({ id }) => id)

export const orderBack = (
  state: DeskState,
  { agendaItemId }: CommandOf<'statement.order'>,
): Inverse => back({ kind: 'statement.order', agendaItemId, order: orderOf(state, agendaItemId) })

const withoutPlace = ({ position: _, ...payload }: Payload<'statement'>) => payload

/** The contribution comes back as a new record in its old place. */
export function discardBack(
  state: DeskState,
  { id: discarded }: CommandOf<'statement.discard'>,
  newId: () => string,
): Inverse {
  const payload = find(state, 'statement', discarded)?.payload
  if (!payload) return GONE
  const id = newId()
  const { agendaItemId, ...rest } = withoutPlace(payload)
  const order = orderOf(state, agendaItemId)
  const isLast = order.at(-1) === discarded
  return back(
    { kind: 'statement.add', id, agendaItemId, ...rest },
    ...(isLast
      ? []
      : [
          {
            kind: 'statement.order',
            agendaItemId,
            order: order.map((one) => (one === discarded ? id : one)),
          } as const,
        ]),
  )
}
