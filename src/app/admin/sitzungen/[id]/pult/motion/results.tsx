'use client'

import { Badge } from '@/components/badge'
import { VoteOutcomeBadge } from '@/components/outcome-badge'
import { clock, itemOf, votesOn } from '@/domain/desk/derived/items'
import { decisionOf, electionOf, isElection } from '@/domain/desk/derived/vote'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { resultFigures } from '@/domain/procedure/result-words'
import { voteMethodLabel, voteReplacementLabel } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { KeyButton } from '../keys/key-button'
import { usePanels } from '../panels'

/** The votes on a motion so far, replaced ones as well. */
export function Results({ motionId }: { motionId: string }) {
  const { state } = useDesk()
  const votes = votesOn(state, motionId)
  if (votes.length === 0) return null
  return (
    <ul className="mt-8 list-none space-y-8">
      {votes.map((vote) => (
        <li key={vote.id} className="border-l-4 border-edge pl-12">
          <Result vote={vote} />
        </li>
      ))}
    </ul>
  )
}

function Result({ vote }: { vote: DeskRecord<'vote'> }) {
  const { state } = useDesk()
  const { open } = usePanels()
  const { id, payload } = vote
  const by = state.votes.find((other) => other.payload.replacesId === id && other.payload.countedAt)
  const isOpen = payload.countedAt === null && payload.startedAt !== null
  return (
    <div className={by ? 'text-muted' : undefined}>
      <p className="flex flex-wrap items-baseline gap-x-12">
        {isOpen ? (
          <Badge tone="open">wird abgestimmt</Badge>
        ) : (
          <VoteOutcome state={state} vote={vote} />
        )}
        <span>{figuresOf(vote)}</span>
        <span className="text-kern-16 text-muted">
          {voteMethodLabel[payload.method]}
          {payload.countedAt ? `, ${clock(payload.countedAt)}` : ''}
        </span>
      </p>
      {by?.payload.replacement ? (
        <p className="text-kern-16">
          Ersetzt: {voteReplacementLabel[by.payload.replacement]} ({by.payload.replacementReason})
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap gap-8">
        <KeyButton
          look="tertiary"
          onPress={() => open({ kind: 'vote', way: 'numbers', voteId: id })}
        >
          {isOpen ? 'Weiter abstimmen' : 'Abstimmung zeigen'}
        </KeyButton>
        {payload.countedAt ? <Release vote={vote} /> : null}
      </div>
    </div>
  )
}

function VoteOutcome({ state, vote }: { state: DeskState; vote: DeskRecord<'vote'> }) {
  if (!isElection(vote.payload))
    return <VoteOutcomeBadge outcome={decisionOf(state, vote.payload).outcome} />
  const elected = vote.payload.candidates.filter((candidate) => candidate.elected)
  return (
    <Badge tone={elected.length > 0 ? 'positive' : 'neutral'}>
      {elected.length > 0
        ? `gewählt: ${elected.map(({ name }) => name).join(', ')}`
        : electionOf(state, vote.payload).outcome === 'not_elected'
          ? 'niemand gewählt'
          : 'Wahl'}
    </Badge>
  )
}

function figuresOf({ payload }: DeskRecord<'vote'>): string {
  if (payload.candidates.length > 0)
    return payload.candidates
      .map(({ name, votes }) => `${name} ${votes ?? 'nicht berichtet'}`)
      .join(', ')
  const hasFigures = payload.yes !== null || payload.no !== null
  if (hasFigures && payload.stated === null) return resultFigures({ ...payload, present: null })
  return payload.stated ? `„${payload.stated}“` : ''
}

function Release({ vote }: { vote: DeskRecord<'vote'> }) {
  const { state } = useDesk()
  const act = useAct()
  if (!state.isLive || itemOf(state, vote.payload)?.payload.isPublic !== true) return null
  if (state.released.includes(vote.id))
    return <span className="self-center text-kern-16">für die Liveansicht freigegeben</span>
  return (
    <KeyButton look="tertiary" onPress={() => act({ kind: 'live.release', recordId: vote.id })}>
      Freigeben
    </KeyButton>
  )
}
