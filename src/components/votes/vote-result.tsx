import { Badge } from '@/components/badge'
import { VoteOutcomeBadge } from '@/components/outcome-badge'
import type { VoteView } from '@/domain/record/views'

interface ShownVote {
  outcome: VoteView['outcome']
  candidates: readonly { votes: number | null }[]
  /** What took its place; only whether there is any matters. */
  replacedBy: unknown
}

/** What a vote decided, and whether it still holds. */
export function VoteResult({ vote }: { vote: ShownVote }) {
  return (
    <span className="inline-flex flex-wrap gap-8">
      {vote.candidates.length > 0 ? (
        <ElectionBadge vote={vote} />
      ) : (
        <VoteOutcomeBadge outcome={vote.outcome} />
      )}
      {vote.replacedBy ? <Badge>nicht mehr gültig</Badge> : null}
    </span>
  )
}

function ElectionBadge({ vote: { outcome, candidates } }: { vote: ShownVote }) {
  if (outcome === 'carried') return <Badge tone="positive">gewählt</Badge>
  if (outcome === 'rejected') return <Badge tone="negative">niemand gewählt</Badge>
  const isCounted = candidates.every(({ votes }) => votes !== null)
  return isCounted ? (
    <Badge tone="open">noch niemand gewählt</Badge>
  ) : (
    <Badge tone="unknown">Ergebnis nicht berichtet</Badge>
  )
}
