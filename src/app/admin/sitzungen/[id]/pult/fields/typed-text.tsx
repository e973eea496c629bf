'use client'

import { useId } from 'react'
import type { CommandInput } from '@/domain/desk/commands'
import { tooLong } from '@/domain/record/too-long'
import { useDesk } from '../desk-context'
import { LengthHint } from './length-hint'
import { OthersNote } from './others-note'
import { RefusedHint } from './refused-hint'
import { useAutosave } from './use-autosave'

interface TypedTextProps {
  label: string
  hint?: string
  recorded: string
  /** What of the desk it changes; what others do to it is told beside it. */
  target: string
  toCommand: (text: string) => CommandInput
  isLong?: boolean
  /** Set in the serif of verbatim words. */
  verbatim?: boolean
  /** So many characters the record takes. */
  max: number
}

/** A text that is saved while it is typed. */
export function TypedText({
  label,
  hint,
  recorded,
  target,
  toCommand,
  isLong = false,
  verbatim = false,
  max,
}: TypedTextProps) {
  const id = useId()
  const { send } = useDesk()
  const { value, change, flush, end, refused, base } = useAutosave(
    recorded,
    (text, sending, reason) => send(toCommand(text), reason, sending),
  )
  const isTooLong = tooLong(value, max) !== null
  const isWrong = refused !== null || isTooLong
  const field = {
    id,
    className: `kern-form-input__input ${isLong ? 'h-auto' : ''} ${verbatim ? 'font-verbatim' : ''}`,
    value,
    'aria-describedby': hint ? `${id}-hinweis` : undefined,
    'aria-invalid': isWrong || undefined,
    onChange: ({ target: { value: text } }: { target: { value: string } }) => change(text),
    onBlur: end,
  } as const
  return (
    <div className={isWrong ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </div>
      ) : null}
      {isLong ? (
        <textarea {...field} rows={2} style={{ fieldSizing: 'content' }} />
      ) : (
        <input
          {...field}
          onKeyDown={({ key }) => {
            if (key === 'Enter') flush()
          }}
        />
      )}
      {isTooLong ? (
        <LengthHint text={value} max={max} />
      ) : (
        <RefusedHint refused={refused} onReason={flush} />
      )}
      {base === null ? null : <OthersNote target={target} since={base} />}
    </div>
  )
}
