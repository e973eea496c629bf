'use client'

import type { KeyboardEvent } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { addItemsAction } from './actions'

/** Sends the form while the hands stay where they type. */
function sendWithEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.closest('form')?.requestSubmit()
}

/** New items at the end of a part: each line becomes one. */
export function AddForm({ sessionId, isPublic }: { sessionId: string; isPublic: boolean }) {
  const part = isPublic ? 'public' : 'closed'
  const name = isPublic ? 'öffentlichen' : 'nichtöffentlichen'
  return (
    <ActionForm
      action={addItemsAction}
      initial={untouched}
      form={part}
      className="mt-16 flex max-w-[52rem] flex-col gap-16 bg-surface px-20 py-16"
    >
      {({ errors, values }) => (
        <div onKeyDown={sendWithEnter} className="flex flex-col gap-16">
          <input type="hidden" name="session" value={sessionId} />
          <input type="hidden" name="part" value={part} />
          <TextArea
            name="titles"
            form={part}
            label={`Neue Punkte des ${name} Teils`}
            hint="Jede Zeile wird ein Punkt. Strg und Eingabe fügen hinzu."
            rows={2}
            required
            defaultValue={values['titles']}
            error={errorAt(errors, 'titles')}
          />
          <div className="max-w-[16rem]">
            <TextField
              name="number"
              form={part}
              label="Nummer"
              hint="Leer: nach der Reihenfolge. Gilt für einen einzelnen Punkt."
              defaultValue={values['number']}
              error={errorAt(errors, 'number')}
            />
          </div>
          {errorAt(errors, 'reason') ? (
            <TextArea
              name="reason"
              form={part}
              label="Begründung, weil veröffentlichte Punkte dahinter rücken"
              rows={2}
              required
              defaultValue={values['reason']}
              error={errorAt(errors, 'reason')}
            />
          ) : null}
          <div>
            <SubmitButton look="secondary">Hinzufügen</SubmitButton>
          </div>
        </div>
      )}
    </ActionForm>
  )
}
