'use client'

import type { Field } from '@/domain/desk/vote-entry/entry'
import { NumberField } from './number-field'
import { useShownVote } from './panel-context'

const LABELS = {
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltungen',
  invalid: 'ungültig',
  present: 'anwesend',
} as const

/** The vote by numbers. Its first field has the keys as soon as it is open. */
export function Figures() {
  const { entry } = useShownVote()
  const fields: (keyof typeof LABELS & Field)[] =
    entry.way === 'secret'
      ? ['yes', 'no', 'abstain', 'invalid', 'present']
      : ['yes', 'no', 'abstain', 'present']
  return (
    <div className="grid grid-cols-2 gap-16 sm:grid-cols-3 lg:grid-cols-5">
      {fields.map((field) => (
        <NumberField key={field} field={field} label={LABELS[field]} />
      ))}
    </div>
  )
}
