import type { VoteView } from '@/domain/record/views'

export type SegmentKind = 'yes' | 'no' | 'abstain' | 'invalid' | 'unknown'

/** One stretch of the bar; `x` and `width` in the unit of the bar's whole width. */
export interface BarSegment {
  kind: SegmentKind
  /** Votes it stands for; for `unknown` the most there can have been, `null` without a limit. */
  count: number | null
  x: number
  width: number
}

export interface VoteBarModel {
  segments: BarSegment[]
  /** How many votes the whole width stands for; `null` if the unknown part has no known limit. */
  scale: number | null
}

export type CountedVote = Pick<
  VoteView,
  'yes' | 'no' | 'abstain' | 'invalid' | 'present' | 'statutorySeats'
>

/** Share of the bar that stands for unknown votes whose number has no known limit. */
const OPEN_SHARE = 0.12

/**
 * A vote as a bar to scale: Yes from the left, No from the right, everything else between them.
 * Unknown counts get the room that those present (or else all seats) leave for them, never 0;
 * without such a limit an open stretch stands for them. `null` where the figures make no picture.
 */
export function voteBar(vote: CountedVote, width: number): VoteBarModel | null {
  const { yes, no, abstain, invalid } = vote
  const counted = (yes ?? 0) + (no ?? 0) + (abstain ?? 0) + (invalid ?? 0)
  const missing = yes === null || no === null || abstain === null
  const limit = vote.present ?? (missing ? vote.statutorySeats : counted)
  const scale = limit !== null && limit >= counted ? limit : null
  if (counted === 0 || (yes === null && no === null)) return null
  if (scale === null && (yes === null || no === null)) return null

  const rest = scale === null ? null : scale - counted
  const restWidth = rest === null ? width * OPEN_SHARE : (rest / (counted + rest)) * width
  const perVote = (width - restWidth) / counted
  const stretches: { kind: SegmentKind; count: number | null; width: number }[] = [
    { kind: 'yes', count: yes, width: (yes ?? 0) * perVote },
    { kind: 'abstain', count: abstain, width: (abstain ?? 0) * perVote },
    { kind: 'invalid', count: invalid, width: (invalid ?? 0) * perVote },
    { kind: 'unknown', count: rest, width: restWidth },
    { kind: 'no', count: no, width: (no ?? 0) * perVote },
  ]
  let x = 0
  const segments = stretches
    .filter((stretch) => stretch.width > 0)
    .map((stretch) => {
      const segment = { ...stretch, x }
      x += stretch.width
      return segment
    })
  return { segments, scale }
}
