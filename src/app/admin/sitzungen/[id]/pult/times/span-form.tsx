'use client'

import { useId, useState } from 'react'
import { atTime } from '../fields/time-field'

interface SpanFormProps {
  legend: string
  labels: { from: string; until: string }
  /** A moment of the day that the times are of. */
  day: string
  /** What the button says. */
  button: string
  onAdd: (span: { from: string; until: string }, done: () => void) => void
}

/** A time from–to that is added afterwards. */
export function SpanForm({ legend, labels, day, button, onAdd }: SpanFormProps) {
  const id = useId()
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const fields = [
    { name: 'von', label: labels.from, value: from, set: setFrom },
    { name: 'bis', label: labels.until, value: until, set: setUntil },
  ]
  return (
    <form
      aria-label={legend}
      className="mt-8 flex flex-wrap items-end gap-12"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd({ from: atTime(day, from), until: atTime(day, until) }, () => {
          setFrom('')
          setUntil('')
        })
      }}
    >
      {fields.map(({ name, label, value, set }) => (
        <label key={name} className="flex flex-col" htmlFor={`${id}-${name}`}>
          <span className="text-kern-16">{label}</span>
          <input
            id={`${id}-${name}`}
            type="time"
            required
            className="rounded-kern-default border border-edge bg-paper px-6 py-2 tabular-nums"
            value={value}
            onChange={({ target }) => set(target.value)}
          />
        </label>
      ))}
      <button type="submit" className="kern-btn kern-btn--secondary min-h-40 px-8">
        <span className="kern-label">{button}</span>
      </button>
    </form>
  )
}
