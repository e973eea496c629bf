import { VoteOutcomeBadge } from '@/components/outcome-badge'
import type { VotePreview } from '@/usecases/preview-vote'

/** What a stored vote decides: it follows from the figures and is never entered. */
export function VoteResult({ outcome, outcomeReason }: VotePreview) {
  return (
    <section
      aria-labelledby="ergebnis-der-abstimmung"
      className="mt-24 max-w-text border-l-8 border-line pl-20"
    >
      <h2 id="ergebnis-der-abstimmung" className="text-kern-20">
        Ergebnis der gespeicherten Abstimmung
      </h2>
      <p className="mt-8">
        <VoteOutcomeBadge outcome={outcome} />
      </p>
      <p className="mt-8">{outcomeReason}</p>
    </section>
  )
}
