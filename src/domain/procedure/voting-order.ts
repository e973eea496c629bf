/** In which order motions to one agenda item are put to the vote (by custom and Geschäftsordnung). */
import type { MotionKind } from '@/domain/vocabulary'

export interface MotionToOrder {
  id: string
  kind: MotionKind
  /** The motion that an amendment would change. */
  targetId: string | null
  /** How far it goes, as the chair ranks it: the greater, the earlier. `null`: not ranked. */
  reach: number | null
}

export interface VotingStep {
  motionId: string
  step: 'order_of_business' | 'amendment' | 'main'
  explanation: string
}

const ABOUT_BUSINESS: ReadonlySet<MotionKind> = new Set([
  'urgency',
  'order_of_business',
  'closure',
  'postponement',
  'referral',
])

/**
 * The order of votes: motions about the order of business first; then each main motion, the most
 * far-reaching first, after its amendments. Motions of equal or unknown reach keep their order.
 */
export function votingOrder(motions: readonly MotionToOrder[]): VotingStep[] {
  const ids = new Set(motions.map((motion) => motion.id))
  const business = motions.filter((motion) => ABOUT_BUSINESS.has(motion.kind))
  const rest = motions.filter((motion) => !ABOUT_BUSINESS.has(motion.kind))
  const amends = (motion: MotionToOrder) =>
    motion.kind === 'amendment' && motion.targetId !== null && ids.has(motion.targetId)
  const steps: VotingStep[] = byReach(business).map((motion) => ({
    motionId: motion.id,
    step: 'order_of_business',
    explanation: 'Über Anträge zur Geschäftsordnung wird vorab abgestimmt.',
  }))
  const placed = new Set<string>()

  const place = (motion: MotionToOrder): void => {
    if (placed.has(motion.id)) return
    placed.add(motion.id)
    const amendments = rest.filter((other) => amends(other) && other.targetId === motion.id)
    byReach(amendments).forEach(place)
    steps.push(stepFor(motion, amendments.length > 0))
  }
  byReach(rest.filter((motion) => !amends(motion))).forEach(place)
  // What is left amends a motion about the order of business, or only another such amendment.
  byReach(rest).forEach(place)
  return steps
}

function byReach(motions: readonly MotionToOrder[]): MotionToOrder[] {
  return motions.toSorted((a, b) => (b.reach ?? -Infinity) - (a.reach ?? -Infinity) || 0)
}

function stepFor(motion: MotionToOrder, hasAmendments: boolean): VotingStep {
  if (motion.kind === 'amendment') {
    return {
      motionId: motion.id,
      step: 'amendment',
      explanation:
        'Über Änderungsanträge wird vor dem Hauptantrag abgestimmt, über den weitestgehenden zuerst.',
    }
  }
  return {
    motionId: motion.id,
    step: 'main',
    explanation: hasAmendments
      ? 'Zuletzt wird über den Hauptantrag in der Fassung abgestimmt, die er durch angenommene Änderungen erhalten hat.'
      : 'Über den weitestgehenden Antrag wird zuerst abgestimmt.',
  }
}
