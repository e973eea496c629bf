'use client'

import type { Way } from '@/domain/desk/vote-entry/entry'
import { KeyButton } from './key-button'
import { useShownVote } from './panel-context'

const WAYS: readonly { way: Way; label: string; key: string }[] = [
  { way: 'numbers', label: 'Zahlen', key: 'A' },
  { way: 'factions', label: 'Fraktionen', key: 'F' },
  { way: 'roll_call', label: 'namentlich', key: 'R' },
  { way: 'secret', label: 'geheim', key: 'G' },
  { way: 'election', label: 'Wahl', key: 'W' },
]

/** How the vote is entered. */
export function Ways() {
  const { entry, dispatch } = useShownVote()
  return (
    <div role="group" aria-label="Art der Erfassung" className="flex flex-wrap gap-6">
      {WAYS.map(({ way, label, key }) => (
        <KeyButton
          key={way}
          look="plain"
          shortcut={key}
          pressed={entry.way === way}
          onPress={() => {
            dispatch({ type: 'begin', agendaItemId: entry.agendaItemId, way })
          }}
        >
          {label}
        </KeyButton>
      ))}
    </div>
  )
}
