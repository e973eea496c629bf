'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { RadioField } from '@/components/forms/radio-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { requestAlertAction } from './actions'

const often = [
  { value: 'immediate', label: 'sofort, höchstens alle 15 Minuten' },
  { value: 'daily', label: 'täglich, am Morgen' },
]

/**
 * Who is told, and how often.
 *
 * @param asked the parameter of the address that says of what, and its value
 */
export function AlertForm({ asked }: { asked: { name: string; value: string } }) {
  return (
    <ActionForm action={requestAlertAction} initial={untouched}>
      {({ errors, values }) => (
        <>
          <input type="hidden" {...asked} />
          <TextField
            name="email"
            type="email"
            label="Ihre E-Mail-Adresse"
            required
            autoComplete="email"
            defaultValue={values['email']}
            error={errorAt(errors, 'email')}
          />
          <RadioField
            name="frequency"
            label="Wie oft?"
            options={often}
            chosen={values['frequency'] || 'daily'}
            error={errorAt(errors, 'frequency')}
          />
          <div className="sr-only" aria-hidden="true">
            <label htmlFor="website">Bitte leer lassen</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <div>
            <SubmitButton>Benachrichtigen lassen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
