'use client'

import type { DeskRecord } from '@/domain/desk/state'
import { ItemDisposal, itemDisposalLabel } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { NoteField, useNote } from '../fields/note-field'
import { KeyButton } from '../keys/key-button'

/** What becomes of the whole item without a decision on its substance. */
export function DisposeMenu({ item }: { item: DeskRecord<'agenda_item'> }) {
  const act = useAct()
  const { send } = useDesk()
  const { id, payload } = item
  const note = useNote(`verbleib:${id}`, payload.disposalNote)
  const dispose = (disposal: ItemDisposal | null) =>
    act({ kind: 'item.dispose', id, disposal, note: disposal ? note.text : null }, note.done)
  return (
    <details className="mt-16" open={payload.disposal !== null || note.isTyped}>
      <summary>Ohne Beschluss in der Sache: vertagt, verwiesen, abgesetzt</summary>
      <NoteField
        label="Wohin, bis wann, warum"
        note={note}
        onLeave={() => {
          const { disposal } = payload
          if (disposal && send({ kind: 'item.dispose', id, disposal, note: note.text }).ok)
            note.done()
        }}
      />
      <p className="mt-4 text-kern-16 text-muted">
        Anträge zum Punkt, über die noch nicht entschieden ist, gehen mit.
      </p>
      <div className="mt-8 flex flex-wrap gap-8">
        {ItemDisposal.options.map((disposal) => (
          <KeyButton
            key={disposal}
            isPressed={payload.disposal === disposal}
            onPress={() => dispose(payload.disposal === disposal ? null : disposal)}
          >
            {itemDisposalLabel[disposal]}
          </KeyButton>
        ))}
      </div>
    </details>
  )
}
