import { MACHINE_READ_SHORT } from '@/domain/procedure/machine-read'
import { resultFigures } from '@/domain/procedure/result-words'
import { motionPath, votePath } from '@/domain/record/paths'
import type { VoteInContext } from '@/domain/record/views'
import { voteOutcomeLabel } from '@/domain/vocabulary'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { sessionEvent } from './session'
import { exactDay, organization, sources, thing, type Thing } from './values'

/** The page of a vote: an event within its session; schema.org has no counts of votes. */
export function voteNodes(origin: Origin, vote: VoteInContext): Thing[] {
  const address = pageAddress(origin, votePath(vote.id))
  const motion = pageAddress(origin, motionPath(vote.motionId))
  const { session } = vote
  return [
    thing('Event', {
      '@id': address,
      name: `Abstimmung: ${vote.subject}`,
      url: address,
      startDate: exactDay(session.date),
      description: [
        voteOutcomeLabel[vote.outcome],
        resultFigures(vote),
        ...(vote.machineRead ? [MACHINE_READ_SHORT] : []),
      ].join('; '),
      organizer: organization(origin, session.organization),
      superEvent: sessionEvent(origin, session),
      about: thing('CreativeWork', { '@id': motion, name: vote.motionTitle, url: motion }),
      subjectOf: sources(origin, vote.citations),
    }),
  ]
}
