import type { ReactNode } from 'react'
import { NotReported } from '@/components/not-reported'
import { formatNumber } from '@/domain/german'
import type { CountedVote } from '@/domain/procedure/vote-bar'
import { voteFigures, type VoteFigure } from '@/domain/procedure/vote-figures'
import { VoteSample } from './patterns'

/** The figures of a vote in a line, each with its sample; unknown ones in words. */
export function VoteLegend({ vote, scope }: { vote: CountedVote; scope: string }) {
  return (
    <ul className="flex flex-wrap gap-x-24 gap-y-4">
      {voteFigures(vote).map((figure) => (
        <Entry key={figure.kind} {...figure} scope={scope} />
      ))}
    </ul>
  )
}

function Entry({
  kind,
  scope,
  count,
  singular,
  plural,
}: VoteFigure & { scope: string }): ReactNode {
  return (
    <li className="inline-flex items-center gap-8">
      <VoteSample kind={count === null ? 'unknown' : kind} scope={scope} />
      {count === null ? (
        <NotReported what={plural} />
      ) : (
        <span>
          <strong>{formatNumber(count)}</strong> {count === 1 ? singular : plural}
        </span>
      )}
    </li>
  )
}
