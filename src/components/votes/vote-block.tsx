import { Heading } from '@/components/heading'
import { SourceNote } from '@/components/source-note'
import { votePath } from '@/domain/record/paths'
import type { VoteView } from '@/domain/record/views'
import { voteMethodLabel } from '@/domain/vocabulary'
import { FactionPositions } from './faction-positions'
import { MachineRead } from './machine-read'
import { OtherCounts } from './other-counts'
import { VotePicture } from './vote-picture'
import { VoteResult } from './vote-result'

/** A vote within its debate: outcome, picture, factions, why it came out so, source. */
export function VoteBlock({ vote, level = 4 }: { vote: VoteView; level?: 2 | 4 }) {
  return (
    <article id={`abstimmung-${vote.id}`} className="mt-20 border-t border-line pt-16">
      <div className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
        <Heading level={level} className="text-kern-18 md:text-kern-18">
          <a href={votePath(vote.id)}>{`Abstimmung: ${vote.subject}`}</a>
        </Heading>
        <VoteResult vote={vote} />
      </div>
      <div className="mt-12 space-y-16">
        <OtherCounts vote={vote} />
        <VotePicture vote={vote} />
        <FactionPositions factions={vote.factions} />
        <p className="text-kern-16 text-muted">
          {vote.outcomeReason}
          {vote.method === 'unknown' ? null : ` Art: ${voteMethodLabel[vote.method]}.`}
        </p>
        <MachineRead vote={vote} />
        {vote.note ? <p className="text-kern-16">{vote.note}</p> : null}
        <SourceNote citations={vote.citations} />
      </div>
    </article>
  )
}
