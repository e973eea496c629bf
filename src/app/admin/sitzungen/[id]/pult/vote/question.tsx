'use client'

import { voteReplacementLabel } from '@/domain/vocabulary'
import { MOST_REASON } from '@/domain/desk/protocol'
import { LengthHint } from '../fields/length-hint'
import { FieldMessages } from './field-messages'
import { KeyButton } from './key-button'
import { elementId } from './panel-context'
import type { EntryEvent, VoteEntry } from '@/domain/desk/vote-entry/entry'

interface QuestionProps {
  entry: VoteEntry
  dispatch: (event: EntryEvent) => boolean
}

/** A reason in place: one field, Enter goes on. */
export function Question({ entry, dispatch }: QuestionProps) {
  const { question } = entry
  if (!question) return null
  const id = elementId('reason')
  const messages = entry.errors
    .filter(({ path }) => path === 'reason')
    .map(({ message }) => message)
  const isOverrule = question.kind === 'overrule'
  return (
    <div
      role="group"
      aria-labelledby={`${id}-titel`}
      className="border-l-4 border-kern-feedback-warning bg-surface px-20 py-16"
    >
      <p id={`${id}-titel`} className="font-semibold">
        {isOverrule
          ? 'Dem stehen Regeln entgegen. Mit einer Begründung gilt es trotzdem.'
          : voteReplacementLabel[question.replacement]}
      </p>
      {isOverrule ? (
        <ul id={`${id}-befunde`} className="mt-8 list-disc pl-20">
          {question.findings.map(({ rule, path, message, paragraph }) => (
            <li key={`${rule} ${path}`}>
              {message}
              {paragraph !== null && !message.includes(paragraph) ? ` (${paragraph})` : ''}
            </li>
          ))}
        </ul>
      ) : (
        <p id={`${id}-befunde`} className="mt-8">
          Die erste Zählung bleibt lesbar und wird als ersetzt gekennzeichnet.
        </p>
      )}
      <label className="mt-12 block text-kern-16 font-semibold" htmlFor={id}>
        Grund (steht in der Niederschrift)
      </label>
      <input
        id={id}
        data-field="reason"
        className={`mt-4 w-full rounded-kern-default border-2 bg-paper px-12 py-6 ${messages.length > 0 ? 'border-kern-feedback-danger' : 'border-edge'}`}
        autoComplete="off"
        value={entry.typed.reason ?? ''}
        aria-invalid={messages.length > 0 || undefined}
        aria-describedby={`${id}-befunde${messages.length > 0 ? ` ${id}-fehler` : ''}`}
        onChange={(event) => {
          dispatch({ type: 'type', field: 'reason', text: event.currentTarget.value })
        }}
      />
      <FieldMessages id={`${id}-fehler`} messages={messages} />
      <LengthHint text={entry.typed.reason ?? ''} max={MOST_REASON} />
      <div className="mt-12 flex flex-wrap gap-8">
        <KeyButton
          look="primary"
          shortcut="Enter"
          onPress={() => {
            dispatch({ type: 'key', key: 'Enter', shift: false })
          }}
        >
          Weiter
        </KeyButton>
        <KeyButton
          look="plain"
          shortcut="Escape"
          onPress={() => {
            dispatch({ type: 'key', key: 'Escape', shift: false })
          }}
        >
          Zurück
        </KeyButton>
      </div>
    </div>
  )
}
