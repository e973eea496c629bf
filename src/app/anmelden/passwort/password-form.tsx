'use client'

import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { NewPasswordFields } from '@/components/forms/new-password-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import { setPasswordAction } from './actions'

interface PasswordFormProps {
  token: string
  email: string
  minLength: number
}

export function PasswordForm({ token, email, minLength }: PasswordFormProps) {
  return (
    <ActionForm action={setPasswordAction} initial={untouched}>
      {({ errors }) => (
        <>
          <input type="hidden" name="token" value={token} />
          {/* For password managers, which file a password under its account. */}
          <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
          <NewPasswordFields errors={errors} minLength={minLength} />
          <div>
            <SubmitButton>Passwort setzen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
