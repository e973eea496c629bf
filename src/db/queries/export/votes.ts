import 'server-only'
import { db } from '@/db/client'
import { publicBallot, publicVote } from '@/db/visibility'
import type { VoteInContext } from '@/domain/record/views'
import { toVoteInContext, voteInContextSelect } from '../map-vote'
import { inBatches } from './batches'

const BATCH = 100
/** Each with the ballots of a whole council. */
const BATCH_WITH_BALLOTS = 20

const withoutBallots = ({
  ballots: _,
  ...select
}: ReturnType<typeof voteInContextSelect>): Omit<
  ReturnType<typeof voteInContextSelect>,
  'ballots'
> => select

/** Every public vote of a body, without its ballots. */
export async function* allVotes(bodyId: string): AsyncGenerator<VoteInContext[]> {
  const select = withoutBallots(voteInContextSelect(bodyId))
  const batches = inBatches(BATCH, (behind, take) =>
    db.vote.findMany({
      where: { AND: [publicVote(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select,
    }),
  )
  for await (const rows of batches)
    yield rows.map((row) => toVoteInContext(bodyId, { ...row, ballots: [] }))
}

/** Every public vote of a body of which public ballots are recorded, with these. */
export async function* allRollCalls(bodyId: string): AsyncGenerator<VoteInContext[]> {
  const ballots = { some: publicBallot(bodyId) }
  const batches = inBatches(BATCH_WITH_BALLOTS, (behind, take) =>
    db.vote.findMany({
      where: { AND: [publicVote(bodyId), { ballots }, behind] },
      orderBy: { id: 'asc' },
      take,
      select: voteInContextSelect(bodyId),
    }),
  )
  for await (const rows of batches) yield rows.map((row) => toVoteInContext(bodyId, row))
}
