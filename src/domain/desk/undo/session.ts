import type { CommandInput, CommandOf } from '../commands'
import { currentItem } from '../derived/items'
import { isSame } from '../performing/stamps'
import type { DeskState } from '../state'
import { courseOf } from './agenda'
import { back, GONE, type Inverse } from './back'

/** The session's course as it was; its end had closed the item that was being dealt with. */
export function courseBack(state: DeskState): Inverse {
  const { sessionState, startsAt, endsAt, breaks } = state.session.payload
  if (sessionState === 'cancelled') return { reason: 'Die Sitzung war abgesagt.' }
  const current = currentItem(state)
  const session: CommandInput = { kind: 'session.course', sessionState, startsAt, endsAt, breaks }
  return back(session, ...(current ? [courseOf(current)] : []))
}

export function quorumBack(state: DeskState, { at }: CommandOf<'quorum.discard'>): Inverse {
  const check = state.session.payload.quorumChecks.find((one) => isSame(one.at, at))
  return check ? back({ kind: 'quorum.establish', ...check }) : GONE
}

/** All that was recorded of one person's coming and going. */
export function staysBack(state: DeskState, { personId }: { personId: string }): Inverse {
  const stays = state.session.payload.attendances.filter((stay) => stay.personId === personId)
  return back({
    kind: 'attendance.stays',
    personId,
    stays: stays.map(({ status, arrivedAt, leftAt }) => ({ status, arrivedAt, leftAt })),
  })
}
