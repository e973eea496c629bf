'use client'

import { itemName } from '@/domain/desk/derived/items'
import { speakers } from '@/domain/desk/derived/people'
import type { DeskRecord } from '@/domain/desk/state'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { Picker } from '../fields/picker'
import { KeyButton } from '../keys/key-button'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'

/** Who takes no part in an item for a conflict of interest. */
export function RecusalPanel({ item }: { item: DeskRecord<'agenda_item'> }) {
  const { state } = useDesk()
  const { close, say } = usePanels()
  const act = useAct()
  const { recusals } = item.payload
  const set = (personId: string, isRecused: boolean, leftTable: boolean) =>
    act({ kind: 'recusal.set', agendaItemId: item.id, personId, isRecused, leftTable }, () =>
      say(`${nameOf(personId)}: ${isRecused ? 'befangen' : 'nicht mehr befangen'}`),
    )
  const nameOf = (id: string) => state.persons.find((person) => person.id === id)?.name ?? ''
  const isListed = (id: string) => recusals.some(({ personId }) => personId === id)
  return (
    <PanelFrame id="befangenheit" title={`Befangenheit bei ${itemName(item)}`} onClose={close}>
      <Picker
        label="Wer ist befangen?"
        hint="Zwei Buchstaben, dann Enter. Wer befangen ist, zählt bei diesem Punkt nicht als anwesend und stimmt nicht mit."
        options={speakers(state).filter(({ id }) => !isListed(id))}
        autoFocus
        onPick={(id) => set(id, true, true)}
      />
      <ul className="mt-12 list-none space-y-8">
        {recusals.map(({ personId, leftTable }) => (
          <li key={personId} className="flex flex-wrap items-center gap-x-16 gap-y-4">
            <span className="min-w-[12rem] font-semibold">{nameOf(personId)}</span>
            <label className="inline-flex items-center gap-8">
              <input
                type="checkbox"
                className="size-20"
                checked={leftTable}
                onChange={({ target }) => set(personId, true, target.checked)}
              />
              hat den Sitzungstisch verlassen
            </label>
            <KeyButton look="tertiary" onPress={() => set(personId, false, false)}>
              Aufheben
            </KeyButton>
          </li>
        ))}
      </ul>
    </PanelFrame>
  )
}
