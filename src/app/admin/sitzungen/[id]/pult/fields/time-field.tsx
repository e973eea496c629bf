'use client'

import { useState } from 'react'
import { fromLocalTime, toLocalTime, toOffsetTime } from '@/domain/time/local'

/** The stamp with another time of day; seconds begin anew. */
export const atTime = (stamp: string, time: string): string =>
  toOffsetTime(fromLocalTime(`${toLocalTime(fromLocalTime(stamp)).slice(0, 10)}T${time}`))

const timeOf = (stamp: string): string => toLocalTime(fromLocalTime(stamp)).slice(11, 16)

interface TimeFieldProps {
  label: string
  stamp: string
  onChange: (stamp: string) => void
}

/** The time of day of a stamp; it takes effect when the field is left or with Enter. */
export function TimeField({ label, stamp, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed !== null && typed !== '' && typed !== timeOf(stamp)) onChange(atTime(stamp, typed))
    setTyped(null)
  }
  return (
    <input
      type="time"
      aria-label={label}
      className="rounded-kern-default border border-edge bg-paper px-6 py-2 tabular-nums"
      value={typed ?? timeOf(stamp)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={save}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save()
      }}
    />
  )
}
