'use client'

import { Badge } from '@/components/badge'
import { VoteOutcomeBadge } from '@/components/outcome-badge'
import { VoteBar } from '@/components/votes/vote-bar'
import { VoteLegend } from '@/components/votes/vote-legend'
import type { Reading } from '@/domain/desk/vote-entry/reading'
import { hasNoFigures } from '@/domain/procedure/vote-figures'
import type { Payload } from '@/domain/record/payloads'

/** What the figures decide, in words with the reason, beside a bar to scale. */
export function Outcome({ reading, vote, scope }: OutcomeProps) {
  const isElection = vote.candidates.length > 0
  return (
    <div className="space-y-8">
      {reading.words === null ? (
        <p className="text-muted">Noch ist nichts eingetragen.</p>
      ) : (
        <>
          <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <OutcomeBadge outcome={reading.outcome} />
            <strong>{reading.words}</strong>
          </p>
          <p className="text-kern-16">{reading.reason}</p>
        </>
      )}
      {isElection || hasNoFigures(vote) ? null : (
        <>
          <VoteBar vote={vote} scope={scope} />
          <VoteLegend vote={vote} scope={scope} />
        </>
      )}
    </div>
  )
}

interface OutcomeProps {
  reading: Reading
  vote: Payload<'vote'>
  /** Unique on the page: names the bar's patterns. */
  scope: string
}

export function OutcomeBadge({ outcome }: Pick<Reading, 'outcome'>) {
  switch (outcome) {
    case 'carried':
    case 'rejected':
    case 'unknown':
      return <VoteOutcomeBadge outcome={outcome} />
    case 'elected':
      return <Badge tone="positive">gewählt</Badge>
    case 'not_elected':
      return <Badge tone="negative">nicht gewählt</Badge>
    case 'run_off':
      return <Badge tone="open">Stichwahl</Badge>
    case 'lot':
      return <Badge tone="open">Los</Badge>
  }
}
