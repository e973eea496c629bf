'use client'

import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { VoteEntry, Way } from '@/domain/desk/vote-entry/entry'
import { focusOf } from '@/domain/desk/vote-entry/fields'
import { readVote } from '@/domain/desk/vote-entry/reading'
import { draftOf } from '@/domain/desk/vote-entry/typed'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { ChooseMotion } from './choose-motion'
import { CountedVote } from './counted-vote'
import { OpenVote } from './open-vote'
import { PanelContext, type ShownVote } from './panel-context'
import { Question } from './question'
import { useFocus } from './use-focus'
import { usePanelKeys } from './use-panel-keys'
import { useVoteEntry } from './use-vote-entry'

interface VotePanelProps {
  /** The item that is looked at; null: none. */
  itemId: string | null
  /** What the desk asked for: a new object each time it asks. */
  request: { way: Way; voteId?: string }
  onClose: () => void
}

/** The vote at the desk: from one key to the counted result. */
export function VotePanel({ itemId, request, onClose }: VotePanelProps) {
  const root = useRef<HTMLElement>(null)
  const { desk, entry, dispatch, run } = useVoteEntry()
  const { state } = desk

  const ask = useEffectEvent(() => {
    if (itemId === null) return
    if (request.voteId) dispatch({ type: 'show', agendaItemId: itemId, voteId: request.voteId })
    else dispatch({ type: 'begin', agendaItemId: itemId, way: request.way })
  })
  useLayoutEffect(() => {
    ask()
  }, [request])

  const wasOpen = useRef(false)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (wasOpen.current && entry === null) close()
    wasOpen.current = entry !== null
  }, [entry])

  usePanelKeys({ root, entry, agendaItemId: itemId, dispatch })
  const vote = state.votes.find(({ id }) => id === entry?.voteId)
  useFocus(root, entry && focusSelector(entry, vote, state))

  return (
    <section ref={root} aria-labelledby="abstimmung-titel" className="space-y-16">
      <h2 id="abstimmung-titel" className="text-kern-24">
        Abstimmung
      </h2>
      {entry === null ? (
        <p>Es ist kein Tagesordnungspunkt aufgerufen.</p>
      ) : (
        <>
          {entry.question ? <Question entry={entry} dispatch={dispatch} /> : null}
          {vote ? (
            <PanelContext value={shownVote(entry, vote, state, { dispatch, run })}>
              {vote.payload.countedAt === null ? <OpenVote /> : <CountedVote />}
            </PanelContext>
          ) : entry.voteId === null ? (
            <ChooseMotion entry={entry} state={state} dispatch={dispatch} />
          ) : null}
        </>
      )}
    </section>
  )
}

function shownVote(
  entry: VoteEntry,
  vote: DeskRecord<'vote'>,
  state: DeskState,
  acts: Pick<ShownVote, 'dispatch' | 'run'>,
): ShownVote {
  const draft = draftOf(entry, vote.payload)
  const focus = focusOf(entry, state, vote.payload)
  return { entry, state, vote, draft, reading: readVote(state, draft), focus, ...acts }
}

function focusSelector(
  entry: VoteEntry,
  vote: DeskRecord<'vote'> | undefined,
  state: DeskState,
): string | null {
  if (entry.question) return '[data-field="reason"]'
  if (!vote) return '[data-choice="first"]'
  if (vote.payload.countedAt !== null) return `[data-result="${vote.id}"]`
  if (entry.details) return '[data-details] select'
  return `[data-field="${focusOf(entry, state, vote.payload)}"]`
}
