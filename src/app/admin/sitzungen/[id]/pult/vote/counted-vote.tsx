'use client'

import { clock } from '@/domain/desk/derived/items'
import { needsRunOff } from '@/domain/desk/vote-entry/election'
import { readVote } from '@/domain/desk/vote-entry/reading'
import { replacementOf } from '@/domain/desk/vote-entry/replacing'
import type { DeskRecord } from '@/domain/desk/state'
import { itemOf } from '@/domain/desk/derived/items'
import { voteMethodLabel, voteReplacementLabel, type VoteReplacement } from '@/domain/vocabulary'
import { KeyButton } from './key-button'
import { Outcome } from './outcome'
import { useShownVote } from './panel-context'

/** A counted vote: the result, and what can still be done about it. */
export function CountedVote() {
  const { state, vote, reading, dispatch, run } = useShownVote()
  const { id, payload } = vote
  const first = state.votes.find((one) => one.id === payload.replacesId)
  const isReplaced = replacementOf(state, id) !== undefined
  const isReleased = state.released.includes(id)
  const isPublic = itemOf(state, payload)?.payload.isPublic ?? false
  const replace = (replacement: VoteReplacement) => () => {
    dispatch({ type: 'replace', voteId: id, replacement })
  }
  return (
    <div className="space-y-16">
      <p
        data-result={id}
        tabIndex={-1}
        className="text-kern-16 text-muted focus:outline-3 focus:outline-focus"
      >
        Ergebnis festgestellt um {clock(payload.countedAt ?? '')},{' '}
        {payload.candidates.length > 0 ? 'Wahl, ' : ''}
        {voteMethodLabel[payload.method]}
        {isReplaced ? '; durch eine andere Zählung ersetzt' : ''}
      </p>
      {first ? <ReplacedVote first={first} by={vote} /> : null}
      <Outcome reading={reading} vote={payload} scope={`gezaehlt-${id}`} />
      {payload.overruleReason ? (
        <p className="text-kern-16">Trotz der Befunde festgestellt: {payload.overruleReason}</p>
      ) : null}
      {payload.note ? <p className="whitespace-pre-line">{payload.note}</p> : null}
      <div className="flex flex-wrap gap-8">
        {needsRunOff(state, vote) ? (
          <KeyButton
            look="primary"
            shortcut="W"
            onPress={() => {
              dispatch({ type: 'run-off' })
            }}
          >
            Stichwahl eröffnen
          </KeyButton>
        ) : null}
        {isReplaced ? null : (
          <>
            <KeyButton onPress={replace('repeated')}>Wiederholen</KeyButton>
            <KeyButton onPress={replace('corrected')}>Berichtigen</KeyButton>
          </>
        )}
        {state.isLive && isPublic ? (
          <KeyButton
            {...(isReleased ? {} : { shortcut: 'L' })}
            disabled={isReleased}
            onPress={() => {
              run([{ kind: 'live.release', recordId: id }])
            }}
          >
            {isReleased ? 'Freigegeben' : 'Freigeben'}
          </KeyButton>
        ) : null}
        <KeyButton
          look="plain"
          shortcut="Escape"
          onPress={() => {
            dispatch({ type: 'key', key: 'Escape', shift: false })
          }}
        >
          Schließen
        </KeyButton>
      </div>
    </div>
  )
}

/** The first count stays readable, struck, with the reason why another one took its place. */
export function ReplacedVote({ first, by }: { first: DeskRecord<'vote'>; by: DeskRecord<'vote'> }) {
  const { state } = useShownVote()
  const { words, reason } = readVote(state, first.payload)
  const { replacement, replacementReason } = by.payload
  return (
    <div className="border-l-4 border-edge pl-16 text-kern-16">
      <p>
        Erste Zählung um {clock(first.payload.countedAt ?? first.payload.startedAt ?? '')}, ersetzt:{' '}
        <s>{words ?? 'ohne Ergebnis'}</s>
      </p>
      {reason ? (
        <p className="text-muted">
          <s>{reason}</s>
        </p>
      ) : null}
      <p>
        {voteReplacementLabel[replacement ?? 'repeated']}; Grund: {replacementReason}
      </p>
    </div>
  )
}
