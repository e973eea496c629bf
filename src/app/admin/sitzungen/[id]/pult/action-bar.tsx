'use client'

import { itemName } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { KeyButton } from './keys/key-button'
import { usePanels } from './panels'
import { useCourse } from './use-course'

/** What is done most often with the item that is looked at. */
export function ActionBar({ item }: { item: DeskRecord<'agenda_item'> | undefined }) {
  const { open, panel } = usePanels()
  const { current, next, isRunning, goOn } = useCourse()
  if (!isRunning || !item) return null
  return (
    <div className="mb-16 flex flex-wrap gap-8" role="group" aria-label="Aktionen zum Punkt">
      <KeyButton
        hotkey="A"
        look={panel === null ? 'primary' : 'secondary'}
        onPress={() => open({ kind: 'vote', way: 'numbers' })}
      >
        Abstimmung
      </KeyButton>
      <KeyButton hotkey="F" onPress={() => open({ kind: 'vote', way: 'factions' })}>
        Fraktionen
      </KeyButton>
      <KeyButton hotkey="S" onPress={() => open({ kind: 'statement', id: null })}>
        Wortbeitrag
      </KeyButton>
      <KeyButton hotkey="M" onPress={() => open({ kind: 'motion', id: null })}>
        Antrag
      </KeyButton>
      <KeyButton hotkey="N" onPress={goOn}>
        {next ? `Weiter: ${itemName(next)}` : current ? 'Punkt abschließen' : 'Kein Punkt offen'}
      </KeyButton>
      <details className="relative">
        <summary className="flex min-h-40 items-center px-8">Weitere Abstimmungen</summary>
        <div className="mt-4 flex flex-wrap gap-8">
          <KeyButton hotkey="R" onPress={() => open({ kind: 'vote', way: 'roll_call' })}>
            namentlich
          </KeyButton>
          <KeyButton hotkey="G" onPress={() => open({ kind: 'vote', way: 'secret' })}>
            geheim
          </KeyButton>
          <KeyButton hotkey="W" onPress={() => open({ kind: 'vote', way: 'election' })}>
            Wahl
          </KeyButton>
        </div>
      </details>
    </div>
  )
}
