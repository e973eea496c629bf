'use client'

import type { DeskRecord } from '@/domain/desk/state'
import { SecondCall, secondCallLabel } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'

/** Whether the matter was put off for lack of a quorum and is called again (KrO NRW § 34). */
export function SecondCallField({ item: { id, payload } }: { item: DeskRecord<'agenda_item'> }) {
  const { state } = useDesk()
  const act = useAct()
  return (
    <label className="kern-form-input mt-16">
      <span className="kern-label">Zweite Einberufung ({state.rules.quorum.paragraph})</span>
      <span className="kern-form-input__select-wrapper w-full">
        <select
          className="kern-form-input__select"
          value={payload.secondCall ?? ''}
          onChange={({ target }) =>
            act({ kind: 'item.change', id, secondCall: target.value || null })
          }
        >
          <option value="">nein</option>
          {SecondCall.options.map((call) => (
            <option key={call} value={call}>
              {secondCallLabel[call]}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
