/** The session itself: start, breaks, end, chair and counts of the quorum (KrO NRW §§ 32–34). */
import { quorumOf } from '@/domain/procedure/quorum'
import type { CommandOf } from '../commands'
import { clock, currentItem, openVotes } from '../derived/items'
import { voters } from '../derived/presence'
import type { DeskFinding, DeskState } from '../state'
import {
  change,
  changeSession,
  finding,
  GONE,
  only,
  refuse,
  withFindings,
  type Effect,
  type Handled,
} from './effect'
import { handedOver } from './chairs'
import { outsideOfSession } from './outside'
import { isBefore, isSame } from './stamps'

const NOT_RUNNING = 'Die Sitzung läuft nicht.'

export const openVoteFindings = (state: DeskState): DeskFinding[] =>
  openVotes(state).map(({ payload }) =>
    finding(
      'vote-open',
      `Die Abstimmung „${payload.subject}“ ist begonnen, aber ohne festgestelltes Ergebnis.`,
    ),
  )

/** What is not done while the session is interrupted. */
export const pausedFindings = (state: DeskState): DeskFinding[] =>
  state.session.payload.breaks.at(-1)?.until === null
    ? [finding('session-paused', 'Die Sitzung ist unterbrochen.')]
    : []

export function startSession(state: DeskState, { at }: CommandOf<'session.start'>): Handled {
  const { sessionState, endsAt, breaks } = state.session.payload
  if (sessionState === 'running') return refuse('', 'Die Sitzung läuft schon.')
  if (sessionState === 'cancelled') return refuse('', 'Diese Sitzung ist abgesagt.')
  const findings: DeskFinding[] = []
  if (voters(state).length === 0)
    findings.push(
      finding(
        'no-members',
        'Für diesen Tag ist kein Mitglied erfasst: Beschlussfähigkeit und Stimmrecht lassen sich nicht prüfen.',
        { paragraph: state.rules.quorum.paragraph },
      ),
    )
  if (sessionState === 'closed') {
    findings.push(finding('session-closed', 'Die Sitzung ist beendet; sie würde fortgesetzt.'))
    // That it had ended is not forgotten: until now it was interrupted.
    const pause = endsAt !== null && isBefore(endsAt, at) ? [{ from: endsAt, until: at }] : []
    return withFindings(
      changeSession(only(state), {
        sessionState: 'running',
        endsAt: null,
        breaks: [...breaks, ...pause],
      }),
      findings,
    )
  }
  return withFindings(
    changeSession(only(state), { sessionState: 'running', startsAt: at, endsAt: null }),
    findings,
  )
}

export function endSession(state: DeskState, { at }: CommandOf<'session.end'>): Handled {
  const { sessionState, startsAt, breaks } = state.session.payload
  if (sessionState !== 'running') return refuse('', NOT_RUNNING)
  if (isBefore(at, startsAt))
    return refuse('at', `Die Sitzung hat um ${clock(startsAt ?? at)} begonnen.`)
  const last = breaks.at(-1)
  const isPaused = last !== undefined && last.until === null
  if (isPaused && isBefore(at, last.from))
    return refuse('at', `Die Unterbrechung hat um ${clock(last.from)} begonnen.`)
  const ended = changeSession(only(state), {
    sessionState: 'closed',
    endsAt: at,
    breaks: breaks.map((pause) => ({ ...pause, until: pause.until ?? at })),
  })
  return withFindings(closeCurrent(ended, at), openVoteFindings(state))
}

/** Ends the item that is being dealt with, if there is one. */
export function closeCurrent(effect: Effect, at: string): Effect {
  const item = currentItem(effect.state)
  if (!item) return effect
  const since = item.payload.breaks.at(-1)?.until ?? item.payload.startedAt
  const endedAt = isBefore(at, since) ? since : at
  return change(effect, 'agenda_item', item.id, { endedAt })
}

export function breakSession(state: DeskState, { at }: CommandOf<'session.break'>): Handled {
  const { sessionState, startsAt, breaks } = state.session.payload
  if (sessionState !== 'running') return refuse('', NOT_RUNNING)
  if (breaks.some(({ until }) => until === null))
    return refuse('', 'Die Sitzung ist schon unterbrochen.')
  const since = breaks.at(-1)?.until ?? startsAt
  if (isBefore(at, since)) return refuse('at', `Bis ${clock(since ?? at)} lief sie nicht.`)
  if (breaks.some(({ from }) => isSame(from, at)))
    return refuse('at', 'Zu dieser Zeit ist schon eine Unterbrechung erfasst.')
  return withFindings(
    changeSession(only(state), { breaks: [...breaks, { from: at, until: null }] }),
    openVoteFindings(state),
  )
}

export function resumeSession(state: DeskState, { at }: CommandOf<'session.resume'>): Handled {
  const { breaks } = state.session.payload
  const last = breaks.at(-1)
  if (last?.until !== null) return refuse('', 'Die Sitzung ist nicht unterbrochen.')
  if (isBefore(at, last.from))
    return refuse('at', `Die Unterbrechung hat um ${clock(last.from)} begonnen.`)
  return changeSession(only(state), { breaks: [...breaks.slice(0, -1), { ...last, until: at }] })
}

export function setChair(state: DeskState, { personId, at }: CommandOf<'session.chair'>): Handled {
  const { chairId, formerChairs, sessionState, startsAt } = state.session.payload
  if (personId !== null && !state.persons.some(({ id }) => id === personId))
    return refuse('personId', 'Bitte aus der Liste wählen.')
  // Before the session nobody has chaired it yet; and that nobody is known takes back what was said.
  if (at === undefined || personId === null || sessionState === 'planned')
    return changeSession(only(state), { chairId: personId })
  if (isBefore(at, startsAt))
    return refuse('at', `Die Sitzung hat um ${clock(startsAt ?? at)} begonnen.`)
  if (personId !== chairId)
    return changeSession(only(state), handedOver(state.session.payload, { personId, at }))
  const last = formerChairs.at(-1)
  if (!last) return only(state)
  if (isBefore(at, last.from))
    return refuse('at', `Den Vorsitz davor gab es ab ${clock(last.from ?? at)}.`)
  return changeSession(only(state), {
    formerChairs: [...formerChairs.slice(0, -1), { ...last, until: at }],
  })
}

export function establishQuorum(
  state: DeskState,
  { kind: _, ...check }: CommandOf<'quorum.establish'>,
): Handled {
  const { quorumChecks } = state.session.payload
  if (check.agendaItemId !== null && !state.items.some(({ id }) => id === check.agendaItemId))
    return refuse('agendaItemId', 'Bitte aus der Liste wählen.')
  if (quorumChecks.some(({ at }) => isSame(at, check.at)))
    return refuse('at', 'Zu dieser Zeit ist schon eine Feststellung erfasst.')
  const noted = changeSession(only(state), {
    quorumChecks: [...quorumChecks, check].toSorted((a, b) => (isBefore(a.at, b.at) ? -1 : 1)),
  })
  return withFindings(noted, [...outsideOfSession(state, check.at), ...againstCount(state, check)])
}

/** A count that says the other thing than what was established by it. */
function againstCount(
  { statutorySeats, rules, items }: DeskState,
  { present, isQuorate, agendaItemId }: Omit<CommandOf<'quorum.establish'>, 'kind'>,
): DeskFinding[] {
  const anyNumber =
    items.find(({ id }) => id === agendaItemId)?.payload.secondCall === 'with_notice'
  if (present === null || statutorySeats === null || anyNumber) return []
  const required = quorumOf(statutorySeats, rules)
  if (isQuorate === present >= required) return []
  return [
    finding(
      'quorum-against-count',
      `Gezählt sind ${present}, nötig ${required === 1 ? 'ist' : 'sind'} ${required}.`,
      { path: 'present', paragraph: rules.quorum.paragraph },
    ),
  ]
}

export function discardQuorumCheck(state: DeskState, { at }: CommandOf<'quorum.discard'>): Handled {
  const { quorumChecks } = state.session.payload
  const others = quorumChecks.filter((check) => !isSame(check.at, at))
  if (others.length === quorumChecks.length) return refuse('at', GONE)
  return changeSession(only(state), { quorumChecks: others })
}
