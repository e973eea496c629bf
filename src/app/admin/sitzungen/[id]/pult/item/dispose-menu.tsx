'use client'

import { useState } from 'react'
import type { DeskRecord } from '@/domain/desk/state'
import { ItemDisposal, itemDisposalLabel } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { KeyButton } from '../keys/key-button'

/** What becomes of the whole item without a decision on its substance. */
export function DisposeMenu({ item }: { item: DeskRecord<'agenda_item'> }) {
  const act = useAct()
  const { send } = useDesk()
  const { id, payload } = item
  const [note, setNote] = useState(payload.disposalNote ?? '')
  const dispose = (disposal: ItemDisposal | null) =>
    act({ kind: 'item.dispose', id, disposal, note: disposal ? note : null })
  return (
    <details className="mt-16" open={payload.disposal !== null}>
      <summary>Ohne Beschluss in der Sache: vertagt, verwiesen, abgesetzt</summary>
      <div className="kern-form-input mt-8">
        <label className="kern-label" htmlFor={`verbleib-${id}`}>
          Wohin, bis wann, warum
        </label>
        <input
          id={`verbleib-${id}`}
          className="kern-form-input__input"
          maxLength={1000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          onBlur={() => {
            const { disposal, disposalNote } = payload
            if (disposal && note !== (disposalNote ?? ''))
              send({ kind: 'item.dispose', id, disposal, note })
          }}
        />
      </div>
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
