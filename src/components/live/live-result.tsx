import { MomentText } from '@/components/date-text'
import { CandidateTable } from '@/components/votes/candidate-table'
import { VoteBar } from '@/components/votes/vote-bar'
import { VoteResult } from '@/components/votes/vote-result'
import type { LiveView } from '@/domain/live/view'
import { resultFigures } from '@/domain/procedure/result-words'
import { voteReplacementLabel } from '@/domain/vocabulary'

type Released = LiveView['results'][number]

/** One result, as the clerk released it. One that another took the place of stays, and says so. */
export function LiveResultCard({ result }: { result: Released }) {
  const { item, candidates, replaces } = result
  const hasFigures = [result.yes, result.no, result.abstain].some((count) => count !== null)
  return (
    <li id={`ergebnis-${result.id}`} className="max-w-text border-l-4 border-edge pl-16">
      <p className="text-kern-16 text-muted">
        {item.number ? `TOP ${item.number}: ` : ''}
        {item.title}
      </p>
      <h3 className="mt-4 text-kern-20">{result.subject}</h3>
      <p className="mt-8 flex flex-wrap items-center gap-8">
        <VoteResult vote={result} />
        {result.stated ? <span>{result.stated}</span> : null}
      </p>
      <div className="mt-8">
        <CandidateTable
          vote={{ ...result, candidates: candidates.map((one) => ({ ...one, person: null })) }}
        />
      </div>
      {hasFigures && candidates.length === 0 ? (
        <div className="mt-8 space-y-4">
          <VoteBar vote={{ ...result, statutorySeats: null }} scope={`live-${result.id}`} />
          <p>{resultFigures(result)}</p>
        </div>
      ) : null}
      <p className="mt-8 text-kern-16">{result.outcomeReason}</p>
      {replaces ? (
        <p className="mt-8 text-kern-16">
          {voteReplacementLabel[replaces.how]}: {replaces.reason}{' '}
          <a href={`#ergebnis-${replaces.id}`}>Zur früheren Zählung</a>
        </p>
      ) : null}
      {result.replacedBy ? (
        <p className="mt-8 text-kern-16">
          <a href={`#ergebnis-${result.replacedBy}`}>
            Zur Zählung, die an ihre Stelle getreten ist
          </a>
        </p>
      ) : null}
      <p className="mt-8 text-kern-16 text-muted">
        Freigegeben: <MomentText at={result.releasedAt} />
      </p>
    </li>
  )
}
