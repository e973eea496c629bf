import { aVote, session } from '@tests/components/views'
import type { VoteInContext, VoteView } from '@/domain/record/views'

/** A run-off between two, one of whom is no person of the record. */
export const anElection = (given: Partial<VoteView> = {}): VoteView =>
  aVote({
    round: 2,
    candidates: [
      {
        person: { id: 'person-9', slug: 'person-9', name: 'Anna & Co' },
        name: 'Anna & Co',
        votes: 25,
        elected: true,
        byLot: true,
      },
      { person: null, name: 'Jemand', votes: null, elected: false, byLot: false },
    ],
    ...given,
  })

/** A vote with the motion, the item and the session that it belongs to. */
export const inContext = (vote: VoteView): VoteInContext => ({
  ...vote,
  motionTitle: 'Mehr Stellen',
  session,
  agendaItem: {
    id: 'punkt',
    slug: 'haushalt',
    title: 'Haushalt',
    titleReported: true,
    number: '5',
    path: '/sitzungen/kreistag-2024-03-01/haushalt',
  },
})
