'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { signInAction } from './actions'

export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm action={signInAction} initial={untouched}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="weiter" value={next} />
          <TextField
            name="email"
            label="E-Mail-Adresse"
            type="email"
            autoComplete="username webauthn"
            required
            defaultValue={values['email']}
            error={errorAt(errors, 'email')}
          />
          <TextField
            name="password"
            label="Passwort"
            type="password"
            autoComplete="current-password"
            required
            error={errorAt(errors, 'password')}
          />
          <div>
            <SubmitButton>Anmelden</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
