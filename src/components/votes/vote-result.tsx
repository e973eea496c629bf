import { Badge } from '@/components/badge'
import { voteVerdict } from '@/domain/procedure/vote-verdict'
import type { VoteView } from '@/domain/record/views'

interface ShownVote extends Pick<VoteView, 'outcome' | 'polarity' | 'yes' | 'no'> {
  candidates: readonly { votes: number | null }[]
  /** What took its place; only whether there is any matters. */
  replacedBy: unknown
}

/** What a vote decided, and whether it still holds. */
export function VoteResult({ vote }: { vote: ShownVote }) {
  const { words, tone } = voteVerdict(vote)
  return (
    <span className="inline-flex flex-wrap gap-8">
      <Badge tone={tone}>{words}</Badge>
      {vote.replacedBy ? <Badge>nicht mehr gültig</Badge> : null}
    </span>
  )
}
