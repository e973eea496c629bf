import 'server-only'
import { outcomeOfVote } from '@/db/records/vote'
import type { Transaction } from '@/db/records/store'
import { contradictsVote } from '@/domain/procedure/motion-outcome'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload } from '@/domain/record/payloads'
import { motionOutcomeLabel, voteOutcomeLabel, type MotionOutcome } from '@/domain/vocabulary'

/** The outcome entered for a motion, against the result of its last vote. */
export async function motionAgainstVote(
  transaction: Transaction,
  motionId: string,
  { outcome }: Payload<'motion'>,
): Promise<FieldError[]> {
  return contradiction(await lastVote(transaction, motionId), outcome)
}

/**
 * The result of a vote, against the outcome of its motion, if it is the motion's last vote. Asked
 * before publication only: of a correction to both, one has to be entered first.
 */
export async function voteAgainstMotion(
  transaction: Transaction,
  voteId: string,
  { motionId }: Payload<'vote'>,
): Promise<FieldError[]> {
  const vote = await lastVote(transaction, motionId)
  if (vote?.id !== voteId) return []
  const motion = await transaction.motion.findUnique({
    where: { id: motionId },
    select: { outcome: true, publication: { select: { pendingChange: true } } },
  })
  if (!motion) return []
  const pending = motion.publication.pendingChange?.payload as Payload<'motion'> | undefined
  return contradiction(vote, pending?.outcome ?? motion.outcome)
}

type LastVote = Awaited<ReturnType<typeof lastVote>>

function contradiction(vote: LastVote, outcome: MotionOutcome): FieldError[] {
  if (!vote || !contradictsVote(outcome, vote.outcome)) return []
  return [
    {
      path: 'outcome',
      message: `Der Ausgang des Antrags ist „${motionOutcomeLabel[outcome]}“, das Ergebnis der Abstimmung „${vote.subject}“ aber „${voteOutcomeLabel[vote.outcome]}“. Bitte prüfen Sie beides.`,
    },
  ]
}

/** The motion's last vote as it is being worked on; null if there is none. */
async function lastVote(transaction: Transaction, motionId: string) {
  const votes = await transaction.vote.findMany({
    where: { motionId, publication: { state: { not: 'withdrawn' } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      position: true,
      subject: true,
      outcome: true,
      replacesId: true,
      publication: { select: { pendingChange: true } },
    },
  })
  // A count that another one took the place of decides nothing.
  const replaced = new Set(votes.map(({ replacesId }) => replacesId))
  const last = votes
    .filter((vote) => !replaced.has(vote.id))
    .map(({ publication, ...vote }) => {
      const pending = publication.pendingChange?.payload as Payload<'vote'> | undefined
      return { ...vote, pending, position: pending?.position ?? vote.position }
    })
    .filter(({ pending }) => !pending || pending.motionId === motionId)
    .toSorted((a, b) => a.position - b.position)
    .at(-1)
  if (!last) return null
  const { id, subject, outcome, pending } = last
  if (!pending) return { id, subject, outcome }
  return {
    id,
    subject: pending.subject,
    outcome: (await outcomeOfVote(transaction, pending)).outcome,
  }
}
