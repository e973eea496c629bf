/** Befangenheit that is recorded once it was voted: whoever is excluded must not have taken part. */
import { ballotChoiceLabel, type BallotChoice } from '@/domain/vocabulary'
import { motionsOf, standingVotes } from '../derived/items'
import { electorsOf } from '../derived/vote'
import type { DeskFinding, DeskRecord, DeskState } from '../state'
import { finding } from './effect'

const CAST: ReadonlySet<BallotChoice> = new Set(['yes', 'no', 'abstain', 'invalid'])

/**
 * The counts on an item in which somebody voted, or may have voted, who is excluded from it now (KrO NRW
 * § 28; plausibility of votes).
 *
 * @param state before the exclusion is recorded
 */
export function votesOfExcluded(
  state: DeskState,
  { agendaItemId, personId }: { agendaItemId: string; personId: string },
): DeskFinding[] {
  return motionsOf(state, agendaItemId)
    .flatMap(({ id }) => standingVotes(state, id))
    .flatMap((vote) => partIn(state, vote, personId) ?? [])
}

function partIn(
  state: DeskState,
  { payload }: DeskRecord<'vote'>,
  personId: string,
): DeskFinding | null {
  const elector = electorsOf(state, payload).find(({ person }) => person.id === personId)
  if (!elector || elector.eligibility.mayVote === false) return null
  const { name } = elector.person
  const paragraph = state.rules.conflictOfInterest.paragraph
  const choice = payload.ballots.find((ballot) => ballot.personId === personId)?.choice
  if (choice !== undefined)
    return CAST.has(choice)
      ? finding(
          'ballot-of-excluded-member',
          `${name} hat bei der Abstimmung „${payload.subject}“ mitgestimmt (${ballotChoiceLabel[choice]}), obwohl befangen.`,
          { path: 'personId', paragraph },
        )
      : null
  // In a roll call everybody who votes is named.
  if (payload.method === 'roll_call' && payload.ballots.length > 0) return null
  return finding(
    'recusal-after-vote',
    `Über „${payload.subject}“ ist schon abgestimmt; dass ${name} nicht mitgestimmt hat, ist nicht festgehalten.`,
    { path: 'personId', paragraph },
  )
}
