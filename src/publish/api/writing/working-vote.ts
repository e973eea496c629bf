import { z } from 'zod'
import type { Payload } from '@/domain/record/payloads'
import { PublicationState, toApi, type VoteOutcome } from '@/domain/vocabulary'
import { Vote } from '../vote'
import { apiWords, Moment, toKnownMoment } from '../values'
import { toWorkingCitations, type NamedRecords } from './named-records'

/** A vote in the version being worked on, with everything that a program can change. */
export const WorkingVote = Vote.omit({ replacedBy: true })
  .extend({
    note: z.string().nullable(),
    statedOutcome: z.enum(['carried', 'rejected']).nullable(),
    countedAt: Moment.nullable().meta({ description: 'Wann das Ergebnis festgestellt wurde.' }),
    overruleReason: z.string().nullable(),
    state: apiWords(PublicationState).meta({ description: 'Was die Öffentlichkeit davon sieht.' }),
  })
  .meta({ description: 'Eine Abstimmung in der Fassung, an der gearbeitet wird.' })

interface Working {
  id: string
  state: PublicationState
  payload: Payload<'vote'>
  outcome: VoteOutcome
  outcomeReason: string
}

export const toWorkingVote = (
  { id, state, payload, outcome, outcomeReason }: Working,
  named: NamedRecords,
): z.infer<typeof WorkingVote> => ({
  id,
  motion: payload.motionId,
  subject: payload.subject,
  method: toApi(payload.method),
  majority: toApi(payload.majority),
  polarity: toApi(payload.polarity),
  present: payload.present,
  yes: payload.yes,
  no: payload.no,
  abstain: payload.abstain,
  invalid: payload.invalid,
  stated: payload.stated,
  outcome: toApi(outcome),
  outcomeReason,
  factions: payload.factionVotes.map(({ organizationId, position, yes, no, abstain }) => ({
    faction: named.slug(organizationId),
    position: toApi(position),
    yes,
    no,
    abstain,
  })),
  ballots: payload.ballots.map(({ personId, choice }) => ({
    person: named.slug(personId),
    choice: toApi(choice),
  })),
  ...(payload.candidates.length > 0 && {
    candidates: payload.candidates.map(({ personId, ...candidate }) => ({
      person: personId && named.slug(personId),
      ...candidate,
    })),
    round: payload.round,
  }),
  ...(payload.replacesId !== null && {
    replaces: {
      id: payload.replacesId,
      how: toApi(payload.replacement ?? 'repeated'),
      reason: payload.replacementReason,
    },
  }),
  ...(payload.chairExcludedBy !== null && { chairExcludedBy: payload.chairExcludedBy }),
  citations: toWorkingCitations(payload.citations, named),
  note: payload.note,
  statedOutcome: payload.statedOutcome,
  countedAt: toKnownMoment(payload.countedAt),
  overruleReason: payload.overruleReason,
  state: toApi(state),
})
