'use client'

import type { Pickable } from '@/domain/desk/derived/people'
import { Picker } from './picker'

interface ChipsProps {
  label: string
  hint?: string
  options: readonly Pickable[]
  picked: readonly string[]
  autoFocus?: boolean
  onChange: (picked: string[]) => void
}

/** Several of many, each by a few letters. */
export function Chips({ label, hint, options, picked, autoFocus = false, onChange }: ChipsProps) {
  const chosen = picked.flatMap((id) => options.find((one) => one.id === id) ?? [])
  return (
    <div>
      <Picker
        label={label}
        hint={hint}
        autoFocus={autoFocus}
        options={options.filter(({ id }) => !picked.includes(id))}
        onPick={(id) => onChange([...picked, id])}
      />
      {chosen.length > 0 ? (
        <ul className="mt-8 flex list-none flex-wrap gap-8" aria-label={`${label}: gewählt`}>
          {chosen.map((one) => (
            <li
              key={one.id}
              className="inline-flex items-center rounded-kern-default border border-edge bg-surface pl-12"
            >
              {one.label}
              <button
                type="button"
                className="ml-4 size-32 hover:underline"
                aria-label={`${one.label} entfernen`}
                onClick={() => onChange(picked.filter((id) => id !== one.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
