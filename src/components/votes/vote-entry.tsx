import { SessionLine } from '@/components/session-line'
import { votePath } from '@/domain/record/paths'
import type { VoteInContext } from '@/domain/record/views'
import { VoteBar } from './vote-bar'
import { VoteLine } from './vote-line'
import { VoteResult } from './vote-result'

/** A vote in a list. */
export function VoteEntry({ vote }: { vote: VoteInContext }) {
  return (
    <article className="border-t border-line py-20">
      <div className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
        <h2 className="text-kern-20">
          <a href={votePath(vote.id)}>{vote.motionTitle}</a>
        </h2>
        <VoteResult vote={vote} />
      </div>
      {vote.subject === vote.motionTitle ? null : <p>{vote.subject}</p>}
      <div className="mt-8 max-w-[24rem]">
        <VoteBar vote={vote} scope={`liste-${vote.id}`} />
      </div>
      <p className="mt-4">
        <VoteLine vote={vote} />
      </p>
      <p className="mt-4 text-kern-16 text-muted">
        <SessionLine session={vote.session} item={vote.agendaItem} />
      </p>
    </article>
  )
}
