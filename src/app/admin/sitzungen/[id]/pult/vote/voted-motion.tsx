'use client'

import { useState } from 'react'
import { motionsInOrder } from '@/domain/desk/vote-entry/open-vote'
import { orderOfVotes } from '@/domain/desk/derived/order'
import { motionKindLabel } from '@/domain/vocabulary'
import { KeyButton } from './key-button'
import { MotionWording } from './motion-wording'
import { useShownVote } from './panel-context'

/** What is voted on, in plain sight. */
export function VotedMotion() {
  const { entry, state, vote } = useShownVote()
  const [isEdited, setIsEdited] = useState(false)
  const motions = motionsInOrder(state, entry.agendaItemId)
  const at = motions.findIndex(({ id }) => id === vote.payload.motionId)
  const motion = motions[at]
  if (!motion) return null
  const { payload } = motion
  const step = orderOfVotes(state, entry.agendaItemId)[at]
  const nameOf = new Map([
    ...state.persons.map(({ id, name }) => [id, name] as const),
    ...state.factions.map(({ id, shortName }) => [id, shortName] as const),
  ])
  const movers = payload.movers
    .map(
      ({ personId, organizationId }) =>
        nameOf.get(personId ?? '') ?? nameOf.get(organizationId ?? ''),
    )
    .filter((name) => name !== undefined)
  const target = motions.find(({ id }) => id === payload.targetId)
  return (
    <div className="border-l-8 border-link bg-surface px-20 py-12">
      <p className="text-kern-16 text-muted">
        {motionKindLabel[payload.kind]}
        {movers.length > 0 ? ` von ${movers.join(', ')}` : ''}
        {target ? ` zu: ${target.payload.title}` : ''}
        {motions.length > 1 ? `; ${at + 1}. von ${motions.length} in der Reihenfolge` : ''}
      </p>
      <h3 className="text-kern-20 md:text-kern-20">{vote.payload.subject}</h3>
      {isEdited ? (
        <MotionWording
          motion={motion}
          onDone={() => {
            setIsEdited(false)
          }}
        />
      ) : (
        <>
          <p
            className="mt-4 max-h-[12rem] overflow-y-auto whitespace-pre-line"
            tabIndex={payload.text.length > 600 ? 0 : undefined}
          >
            {payload.text}
          </p>
          <div className="mt-8">
            <KeyButton
              look="plain"
              onPress={() => {
                setIsEdited(true)
              }}
            >
              Wortlaut ändern
            </KeyButton>
          </div>
        </>
      )}
      {motions.length > 1 && step ? (
        <p className="mt-8 text-kern-16 text-muted">
          {step.explanation} ↑ und ↓ wählen einen anderen Antrag, solange nichts eingetragen ist.
        </p>
      ) : null}
    </div>
  )
}
