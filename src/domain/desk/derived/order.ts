import { isFinal } from '@/domain/procedure/motion-outcome'
import { rejectionFailed } from '@/domain/procedure/rejection'
import { votingOrder, type VotingStep } from '@/domain/procedure/voting-order'
import type { DeskRecord, DeskState } from '../state'
import { motionsOf, standingVotes } from './items'

/** The order in which an item's motions are put to the vote, each with the reason. */
export const orderOfVotes = (state: DeskState, itemId: string): VotingStep[] =>
  votingOrder(
    motionsOf(state, itemId).map(({ id, payload }) => ({
      id,
      kind: payload.kind,
      targetId: payload.targetId,
      reach: payload.reach,
    })),
  )

/** The motion that the next vote is about: the first in the order on which nothing was decided yet. */
export function nextMotion(state: DeskState, itemId: string): DeskRecord<'motion'> | undefined {
  const motions = new Map(motionsOf(state, itemId).map((motion) => [motion.id, motion]))
  return orderOfVotes(state, itemId)
    .map(({ motionId }) => motions.get(motionId))
    .find(
      (motion) =>
        motion !== undefined &&
        motion.payload.outcome === 'not_reported' &&
        !isFinal(motion.payload.outcome) &&
        // That its rejection failed leaves the motion itself to be decided.
        standingVotes(state, motion.id).every(({ payload }) => rejectionFailed(payload)),
    )
}
