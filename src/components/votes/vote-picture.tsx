import { NotReported } from '@/components/not-reported'
import type { VoteView } from '@/domain/record/views'
import { hasNoFigures } from '@/domain/procedure/vote-figures'
import { voteBar } from '@/domain/procedure/vote-bar'
import { StatedResult } from './stated-result'
import { CandidateTable } from './candidate-table'
import { VoteBar } from './vote-bar'
import { VoteLegend } from './vote-legend'

/**
 * How a vote went, as picture and text: a bar with its figures; or the source's words where it
 * gives no figures; or that nothing is reported.
 */
export function VotePicture({ vote }: { vote: VoteView }) {
  const scope = `stimmen-${vote.id}`
  if (vote.candidates.length > 0)
    return (
      <div className="space-y-8">
        <CandidateTable vote={vote} />
        {vote.stated ? <StatedResult stated={vote.stated} /> : null}
      </div>
    )
  if (hasNoFigures(vote)) {
    return (
      <div className="border-l-4 border-dashed border-edge pl-16">
        {vote.stated ? <StatedResult stated={vote.stated} /> : null}
        <p>
          <NotReported what="Zahlen" />
        </p>
      </div>
    )
  }
  const bar = voteBar(vote, 1)
  return (
    <div className="space-y-8">
      <VoteBar vote={vote} scope={scope} />
      <VoteLegend vote={vote} scope={scope} />
      {bar && bar.scale === null ? (
        <p className="text-kern-16 text-muted">
          Der gestrichelte Teil steht für Stimmen, deren Zahl nicht berichtet ist.
        </p>
      ) : null}
      {vote.stated ? <StatedResult stated={vote.stated} /> : null}
    </div>
  )
}
