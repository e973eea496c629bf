'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { NewPasswordFields } from '@/components/forms/new-password-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { setUpAction } from './actions'

export function SetUpForm({ token, minLength }: { token: string; minLength: number }) {
  return (
    <ActionForm action={setUpAction} initial={untouched}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <TextField
            name="name"
            label="Name"
            hint="So steht er in der Versionsgeschichte der Datensätze."
            autoComplete="name"
            required
            defaultValue={values['name']}
            error={errorAt(errors, 'name')}
          />
          <TextField
            name="email"
            label="E-Mail-Adresse"
            type="email"
            autoComplete="username"
            required
            defaultValue={values['email']}
            error={errorAt(errors, 'email')}
          />
          <NewPasswordFields errors={errors} minLength={minLength} />
          <div>
            <SubmitButton>Konto anlegen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
