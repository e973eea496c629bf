import { SessionDate } from '@/components/sessions/session-date'
import { VoteResult } from '@/components/votes/vote-result'
import { votePath } from '@/domain/record/paths'
import type { VoteInContext } from '@/domain/record/views'

interface VotingRecordProps {
  /** What was voted on, and how this person or faction voted, in words. */
  entries: readonly { vote: VoteInContext; position: string }[]
}

/** How somebody voted, vote by vote. */
export function VotingRecord({ entries }: VotingRecordProps) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {entries.map(({ vote, position }) => (
        <li key={vote.id} className="py-12">
          <p>
            <strong className="font-semibold">{position}</strong> bei{' '}
            <a href={votePath(vote.id)}>{vote.motionTitle}</a>
          </p>
          <p className="mt-4 flex flex-wrap items-baseline gap-x-12 text-kern-16 text-muted">
            <span>
              <SessionDate session={vote.session} />
            </span>
            <VoteResult vote={vote} />
          </p>
        </li>
      ))}
    </ul>
  )
}
