'use client'

import type { ReactNode } from 'react'
import type { Field } from '@/domain/desk/vote-entry/entry'
import { shownIn } from '@/domain/desk/vote-entry/typed'
import { FieldMessages } from './field-messages'
import { elementId, messagesAt, useShownVote } from './panel-context'

interface NumberFieldProps {
  field: Field
  label: ReactNode
  hint?: string
}

/** A count of votes. Left empty it is not counted, which is never 0. */
export function NumberField({ field, label, hint }: NumberFieldProps) {
  const shown = useShownVote()
  const { entry, vote, dispatch } = shown
  const id = elementId(field)
  const messages = messagesAt(shown, field)
  const described = [hint ? `${id}-hinweis` : '', messages.length > 0 ? `${id}-fehler` : '']
  return (
    <div className="min-w-0">
      <label className="block text-kern-16 font-semibold" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        data-field={field}
        className={`mt-4 w-full max-w-[8rem] rounded-kern-default border-2 bg-paper px-12 py-6 text-kern-24 tabular-nums ${messages.length > 0 ? 'border-kern-feedback-danger' : 'border-edge'}`}
        inputMode="numeric"
        autoComplete="off"
        value={shownIn(entry, vote.payload, field)}
        aria-invalid={messages.length > 0 || undefined}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={(event) => {
          dispatch({ type: 'type', field, text: event.currentTarget.value.trim() })
        }}
        onFocus={(event) => {
          event.currentTarget.select()
          if (shown.focus !== field) dispatch({ type: 'focus', field })
        }}
      />
      {hint ? (
        <p id={`${id}-hinweis`} className="text-kern-16 text-muted">
          {hint}
        </p>
      ) : null}
      <FieldMessages id={`${id}-fehler`} messages={messages} />
    </div>
  )
}
