/** What becomes of a motion by its votes, by other motions, or without a vote (KrO NRW §§ 33, 35). */
import { formatGerman } from '@/domain/time/edtf'
import {
  ItemDisposal,
  motionOutcomeLabel,
  type MotionKind,
  type MotionOutcome,
  type VoteOutcome,
} from '@/domain/vocabulary'

/** The outcomes that only a vote can bring about. */
const BY_VOTE: ReadonlySet<MotionOutcome> = new Set([
  'carried',
  'carried_amended',
  'rejected',
  'elected',
])

/** The outcomes after which nothing more is to be decided about the motion in this session. */
const FINAL: ReadonlySet<MotionOutcome> = new Set([
  ...BY_VOTE,
  'withdrawn',
  'noted',
  'settled',
  'not_admitted',
])

/** Whether the outcome says that the motion was voted on. */
export function needsVote(outcome: MotionOutcome): boolean {
  return BY_VOTE.has(outcome)
}

/** Whether the motion is done with: neither put off, referred or taken off, nor unreported. */
export function isFinal(outcome: MotionOutcome): boolean {
  return FINAL.has(outcome)
}

/** Whether the motion was not decided but put off, referred or taken off, by itself or with its item. */
export function isPutOff(outcome: MotionOutcome): boolean {
  return ItemDisposal.safeParse(outcome).success
}

/**
 * The outcome of a motion by its votes, in their order: the last one counts, and a carried motion
 * is carried as amended if one of its amendments was carried. Without a vote whose result is known
 * the outcome is not reported.
 */
export function outcomeFromVotes(
  votes: readonly VoteOutcome[],
  amendments: readonly MotionOutcome[] = [],
): MotionOutcome {
  const last = votes.at(-1)
  if (last === undefined || last === 'unknown') return 'not_reported'
  if (last === 'rejected') return 'rejected'
  return amendments.some((outcome) => outcome === 'carried' || outcome === 'carried_amended')
    ? 'carried_amended'
    : 'carried'
}

/** What a carried motion about another motion does to that other one; `null`: nothing by itself. */
export function effectOnTarget(kind: MotionKind): MotionOutcome | null {
  if (kind === 'referral') return 'referred'
  return kind === 'postponement' ? 'postponed' : null
}

/**
 * Whether a recorded outcome and the result of the motion's last vote contradict each other. A
 * rejected motion cannot have been carried by vote and the other way round; an outcome without a
 * vote (withdrawn, referred …) contradicts no earlier vote.
 */
export function contradictsVote(outcome: MotionOutcome, vote: VoteOutcome): boolean {
  if (vote === 'unknown' || !needsVote(outcome)) return false
  return (vote === 'rejected') !== (outcome === 'rejected')
}

/** The outcome as a German sentence: `Der Antrag wurde an den Kreisausschuss verwiesen …`. */
export function outcomeSentence(
  outcome: MotionOutcome,
  details: { referredTo?: string | null; until?: string | null } = {},
): string {
  const label = motionOutcomeLabel[outcome]
  const until = details.until ? `, Frist: ${formatGerman(details.until)}` : ''
  switch (outcome) {
    case 'not_reported':
      return 'Was aus dem Antrag wurde, ist nicht berichtet.'
    case 'referred':
      return details.referredTo
        ? `Der Antrag wurde verwiesen (${details.referredTo}${until}).`
        : `Der Antrag wurde verwiesen; wohin, ist nicht berichtet${until}.`
    case 'withdrawn':
      return 'Der Antrag wurde zurückgezogen.'
    case 'elected':
      return 'Der Wahlvorschlag wurde gewählt.'
    default:
      return `Der Antrag wurde ${label}.`
  }
}
