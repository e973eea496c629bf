/** Whether somebody has to do something once a motion is carried (Beschlusskontrolle). */
import type { MotionKind, MotionOutcome } from '@/domain/vocabulary'

/** The outcomes that can leave something to be done. */
export const carriedOutcomes = ['carried', 'carried_amended'] as const satisfies MotionOutcome[]

/**
 * The kinds of motion of which somebody has to say whether they ask for action. An amendment is part
 * of the motion that it changes, and motions about procedure are done when they are carried; both
 * count only where somebody says that they ask for action.
 */
export const decidableKinds = ['substantive'] as const satisfies MotionKind[]

export interface MotionToFollow {
  kind: MotionKind
  outcome: MotionOutcome
  asksForAction: boolean | null
}

/** Whether a motion waits for somebody to say who has to do what, or that nobody has to. */
export function awaitsDecision({ kind, outcome, asksForAction }: MotionToFollow): boolean {
  const isCarried = (carriedOutcomes as readonly MotionOutcome[]).includes(outcome)
  const isDecidable = (decidableKinds as readonly MotionKind[]).includes(kind)
  return isCarried && (asksForAction ?? isDecidable)
}
