import { votePath } from '@/domain/record/paths'
import type { VoteView } from '@/domain/record/views'
import { toApi } from '@/domain/vocabulary'
import { apiAddress, pageAddress, type Origin } from '@/publish/api/addresses'
import { toVote as toApiVote } from '@/publish/api/vote'
import { objectAddress } from '@/publish/oparl/addresses'
import { toCitation } from './citation'

/** A vote as the JSON API has it, with the addresses of OParl for whoever voted. */
export const toVote = (origin: Origin, vote: VoteView) => ({
  ...toApiVote(vote),
  motion: objectAddress(origin, 'paper', vote.motionId),
  factions: vote.factions.map(({ faction, position, ...counts }) => ({
    organization: objectAddress(origin, 'organization', faction.id),
    position: toApi(position),
    ...counts,
  })),
  ballots: vote.ballots.map(({ person, choice }) => ({
    person: objectAddress(origin, 'person', person.id),
    choice: toApi(choice),
  })),
  ...(vote.candidates.length > 0 && {
    candidates: vote.candidates.map(({ person, ...candidate }) => ({
      ...candidate,
      ...(person && { person: objectAddress(origin, 'person', person.id) }),
    })),
  }),
  citations: vote.citations.map(toCitation(origin)),
  web: pageAddress(origin, votePath(vote.id)),
  api: apiAddress(origin, `/votes/${vote.id}`),
})
