import type { ReactNode } from 'react'
import { NotReported } from '@/components/not-reported'
import { formatNumber } from '@/domain/german'
import type { CountedVote, SegmentKind } from './bar-segments'
import { VoteSample } from './patterns'

/** The figures of a vote in a line, each with its sample; unknown ones in words. */
export function VoteLegend({ vote, scope }: { vote: CountedVote; scope: string }) {
  return (
    <ul className="flex flex-wrap gap-x-24 gap-y-4">
      <Entry kind="yes" scope={scope} count={vote.yes} singular="Ja-Stimme" plural="Ja-Stimmen" />
      <Entry kind="no" scope={scope} count={vote.no} singular="Nein-Stimme" plural="Nein-Stimmen" />
      <Entry
        kind="abstain"
        scope={scope}
        count={vote.abstain}
        singular="Enthaltung"
        plural="Enthaltungen"
      />
      {vote.invalid === null ? null : (
        <Entry
          kind="invalid"
          scope={scope}
          count={vote.invalid}
          singular="ungültige Stimme"
          plural="ungültige Stimmen"
        />
      )}
      {withoutVote(vote) > 0 ? (
        <Entry
          kind="unknown"
          scope={scope}
          count={withoutVote(vote)}
          singular="Anwesender ohne berichtete Stimme"
          plural="Anwesende ohne berichtete Stimme"
        />
      ) : null}
    </ul>
  )
}

/** How many of those present are in none of the counts; 0 unless all counts are reported. */
function withoutVote({ yes, no, abstain, invalid, present }: CountedVote): number {
  if (yes === null || no === null || abstain === null || present === null) return 0
  return Math.max(0, present - yes - no - abstain - (invalid ?? 0))
}

interface EntryProps {
  kind: SegmentKind
  scope: string
  count: number | null
  singular: string
  plural: string
}

function Entry({ kind, scope, count, singular, plural }: EntryProps): ReactNode {
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
