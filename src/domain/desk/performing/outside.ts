import { clock } from '../derived/items'
import type { DeskFinding, DeskState } from '../state'
import { finding } from './effect'
import { isBefore } from './stamps'

/** What happens in a session happens between its beginning and its end. */
export function outsideOfSession(state: DeskState, at: string, path = 'at'): DeskFinding[] {
  const { startsAt, endsAt, sessionState } = state.session.payload
  const has = sessionState === 'planned' ? 'beginnt' : 'hat'
  if (isBefore(at, startsAt))
    return [
      finding(
        'before-session',
        `Die Sitzung ${has} um ${clock(startsAt ?? at)}${has === 'hat' ? ' begonnen' : ''}; erfasst würde ${clock(at)}.`,
        { path },
      ),
    ]
  if (endsAt !== null && isBefore(endsAt, at))
    return [finding('after-session', `Die Sitzung hat um ${clock(endsAt)} geendet.`, { path })]
  return []
}
