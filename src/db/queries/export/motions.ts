import 'server-only'
import { db } from '@/db/client'
import { publicMotion } from '@/db/visibility'
import type { MotionInContext } from '@/domain/record/views'
import { motionInContextSelect, toMotionInContext } from '../map-motion'
import { personRefSelect } from '../map-person'
import { inBatches } from './batches'

/** Each with its votes and their ballots. */
const BATCH = 10

/** Ballots without the memberships from which the voters' factions would be read. */
function leanSelect(bodyId: string) {
  const { votes, ...motion } = motionInContextSelect(bodyId)
  const { ballots, ...vote } = votes.select
  const person = { select: personRefSelect }
  return {
    ...motion,
    votes: {
      ...votes,
      select: { ...vote, ballots: { ...ballots, select: { choice: true, person } } },
    },
  } as const
}

/** Every public motion of a body; of its ballots the faction is not read. */
export async function* allMotions(bodyId: string): AsyncGenerator<MotionInContext[]> {
  const batches = inBatches(BATCH, (behind, take) =>
    db.motion.findMany({
      where: { AND: [publicMotion(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select: leanSelect(bodyId),
    }),
  )
  for await (const rows of batches)
    yield rows.map(({ votes, ...row }) =>
      toMotionInContext(bodyId, {
        ...row,
        votes: votes.map(({ ballots, ...vote }) => ({
          ...vote,
          ballots: ballots.map(({ choice, person }) => ({
            choice,
            person: { ...person, memberships: [] },
          })),
        })),
      }),
    )
}
