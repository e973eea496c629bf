import {
  followUpStateLabel,
  motionOutcomeLabel,
  voteOutcomeLabel,
  type FollowUpState,
  type MotionOutcome,
  type VoteOutcome,
} from '@/domain/vocabulary'
import { Badge, type BadgeTone } from './badge'

const motionTone: Record<MotionOutcome, BadgeTone> = {
  carried: 'positive',
  carried_amended: 'positive',
  elected: 'positive',
  rejected: 'negative',
  not_admitted: 'negative',
  withdrawn: 'neutral',
  noted: 'neutral',
  settled: 'neutral',
  taken_off: 'neutral',
  referred: 'open',
  postponed: 'open',
  not_reported: 'unknown',
}

/** What became of a motion. */
export function MotionOutcomeBadge({ outcome }: { outcome: MotionOutcome }) {
  const label = outcome === 'not_reported' ? 'Ausgang nicht berichtet' : motionOutcomeLabel[outcome]
  return <Badge tone={motionTone[outcome]}>{label}</Badge>
}

const voteTone: Record<VoteOutcome, BadgeTone> = {
  carried: 'positive',
  rejected: 'negative',
  unknown: 'unknown',
}

/** What a vote decided about its motion. */
export function VoteOutcomeBadge({ outcome }: { outcome: VoteOutcome }) {
  const label = outcome === 'unknown' ? 'Ergebnis nicht berichtet' : voteOutcomeLabel[outcome]
  return <Badge tone={voteTone[outcome]}>{label}</Badge>
}

const followUpTone: Record<FollowUpState, BadgeTone> = {
  open: 'open',
  in_progress: 'open',
  done: 'positive',
  dropped: 'neutral',
  unknown: 'unknown',
}

/** How far something that was ordered has come. */
export function FollowUpBadge({ state }: { state: FollowUpState }) {
  const label = state === 'unknown' ? 'Stand nicht berichtet' : followUpStateLabel[state]
  return <Badge tone={followUpTone[state]}>{label}</Badge>
}
