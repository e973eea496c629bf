import { votePath } from '@/domain/record/paths'
import type { VoteView } from '@/domain/record/views'
import { voteReplacementLabel } from '@/domain/vocabulary'

/** The counts before and after this one: a first count stays in the record. */
export function OtherCounts({ vote }: { vote: Pick<VoteView, 'replaces' | 'replacedBy'> }) {
  const { replaces, replacedBy } = vote
  return (
    <>
      {replacedBy ? (
        <p className="max-w-text border-l-4 border-edge pl-16">
          Diese Zählung gilt nicht mehr:{' '}
          <a href={votePath(replacedBy.id)}>{voteReplacementLabel[replacedBy.how]}</a>.
        </p>
      ) : null}
      {replaces ? (
        <p className="max-w-text text-kern-16">
          {voteReplacementLabel[replaces.how]}
          {replaces.reason ? `, Grund: ${replaces.reason}` : ''}.{' '}
          <a href={votePath(replaces.id)}>Zur früheren Zählung</a>
        </p>
      ) : null}
    </>
  )
}
