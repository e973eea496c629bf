'use client'

import { useState } from 'react'
import { tooLong } from '@/domain/record/too-long'
import { LengthHint } from '../fields/length-hint'

interface DetailTextProps {
  id: string
  recorded: string
  /** More than one: several lines. */
  rows?: number
  /** So many characters the record takes. */
  max: number
  inputMode?: 'numeric'
  onSave: (text: string) => void
}

/** A text among the details of a vote; it is saved when the field is left. */
export function DetailText({ id, recorded, rows = 1, max, inputMode, onSave }: DetailTextProps) {
  const [text, setText] = useState(recorded)
  const isTooLong = tooLong(text, max) !== null
  const field = {
    id,
    className: 'mt-4 w-full rounded-kern-default border-2 border-edge bg-paper px-12 py-6',
    value: text,
    inputMode,
    'aria-invalid': isTooLong || undefined,
    onChange: ({ target }: { target: { value: string } }) => setText(target.value),
    onBlur: () => {
      if (!isTooLong && text.trim() !== recorded) onSave(text.trim())
    },
  } as const
  return (
    <>
      {rows > 1 ? <textarea {...field} rows={rows} /> : <input {...field} />}
      <LengthHint text={text} max={max} />
    </>
  )
}
