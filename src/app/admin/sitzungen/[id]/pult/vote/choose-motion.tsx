'use client'

import { MotionOutcomeBadge } from '@/components/outcome-badge'
import type { DeskState } from '@/domain/desk/state'
import type { EntryEvent, VoteEntry } from '@/domain/desk/vote-entry/entry'
import { motionsInOrder } from '@/domain/desk/vote-entry/open-vote'
import { KeyButton } from './key-button'

interface ChooseMotionProps {
  entry: VoteEntry
  state: DeskState
  dispatch: (event: EntryEvent) => boolean
}

/** Everything moved under the item is decided: one is to be chosen, or made. */
export function ChooseMotion({ entry, state, dispatch }: ChooseMotionProps) {
  const motions = motionsInOrder(state, entry.agendaItemId)
  return (
    <div className="space-y-16">
      <p>
        Über alle Anträge zu diesem Punkt ist entschieden. Worüber soll noch einmal oder neu
        abgestimmt werden?
      </p>
      <ul className="list-none space-y-8">
        {motions.map(({ id, payload }, index) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <button
              type="button"
              data-choice={index === 0 ? 'first' : undefined}
              className="min-h-[2.75rem] cursor-pointer text-left text-link underline"
              onClick={() => {
                dispatch({ type: 'pick', motionId: id })
              }}
            >
              {payload.title}
            </button>
            <MotionOutcomeBadge outcome={payload.outcome} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-8">
        <KeyButton
          onPress={() => {
            dispatch({ type: 'pick', motionId: null })
          }}
        >
          Neuer Beschlussvorschlag
        </KeyButton>
        <KeyButton
          look="plain"
          shortcut="Escape"
          onPress={() => {
            dispatch({ type: 'key', key: 'Escape', shift: false })
          }}
        >
          Zurück
        </KeyButton>
      </div>
    </div>
  )
}
