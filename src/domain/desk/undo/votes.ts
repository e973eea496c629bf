import type { Payload } from '@/domain/record/payloads'
import type { CommandInput, CommandOf } from '../commands'
import { itemOf } from '../derived/items'
import { find } from '../performing/effect'
import { isBefore } from '../performing/stamps'
import type { DeskState } from '../state'
import { back, before, GONE, type Inverse } from './back'

type Vote = Payload<'vote'>

export function enterBack(
  state: DeskState,
  { kind, id, ...given }: CommandOf<'vote.enter'>,
): Inverse {
  const payload = find(state, 'vote', id)?.payload
  return payload ? back({ kind, id, ...before(given, payload) }) : GONE
}

/** What a voice changes beside itself. */
const totals = (id: string, { method, yes, no, abstain, invalid }: Vote): CommandInput => ({
  kind: 'vote.enter',
  id,
  method,
  yes,
  no,
  abstain,
  invalid,
})

export function factionBack(
  state: DeskState,
  { id, organizationId }: CommandOf<'vote.faction'>,
): Inverse {
  const payload = find(state, 'vote', id)?.payload
  if (!payload) return GONE
  const known = payload.factionVotes.find((vote) => vote.organizationId === organizationId)
  return back(
    known
      ? { kind: 'vote.faction', id, ...known }
      : { kind: 'vote.faction', id, organizationId, position: null },
    totals(id, payload),
  )
}

export function ballotBack(state: DeskState, { id, personId }: CommandOf<'vote.ballot'>): Inverse {
  const payload = find(state, 'vote', id)?.payload
  if (!payload) return GONE
  const choice = payload.ballots.find((ballot) => ballot.personId === personId)?.choice ?? null
  return back({ kind: 'vote.ballot', id, personId, choice }, totals(id, payload))
}

/** The vote comes back as a new record, open as it was, with everything that had been typed. */
export function discardBack(
  state: DeskState,
  { id: discarded }: CommandOf<'vote.discard'>,
  newId: () => string,
): Inverse {
  const payload = find(state, 'vote', discarded)?.payload
  if (!payload) return GONE
  const { motionId, startedAt: at, factionVotes, ballots } = payload
  if (at === null) return { reason: 'Wann die Abstimmung begann, war nicht festgehalten.' }
  if (isBefore(at, itemOf(state, payload)?.payload.startedAt ?? null))
    return { reason: 'Die Abstimmung begann, bevor der Punkt aufgerufen wurde.' }
  const id = newId()
  const { subject, method, majority, polarity, chairExcludedBy, present, yes, no, abstain } =
    payload
  const { invalid, stated, statedOutcome, note, round, candidates, requests } = payload
  const { replacesId, replacement, replacementReason } = payload
  return back(
    {
      kind: 'vote.open',
      id,
      motionId,
      at,
      ...{ subject, method, majority, polarity, chairExcludedBy, present, yes, no, abstain },
      ...{ invalid, stated, statedOutcome, note, round, candidates, requests },
      ...{ replacesId, replacement, replacementReason },
    },
    ...factionVotes.map((vote) => ({ kind: 'vote.faction', id, ...vote }) as const),
    ...ballots.map((ballot) => ({ kind: 'vote.ballot', id, ...ballot }) as const),
    ...(factionVotes.length + ballots.length > 0 ? [totals(id, payload)] : []),
  )
}
