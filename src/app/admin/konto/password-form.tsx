'use client'

import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { NewPasswordFields } from '@/components/forms/new-password-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import { changePasswordAction } from './actions'
import { PasswordCheckField } from './password-check-field'

export function PasswordForm({ email, minLength }: { email: string; minLength: number }) {
  return (
    <ActionForm action={changePasswordAction} initial={untouched} form="passwort">
      {({ errors }) => (
        <>
          {/* For password managers, which file a password under its account. */}
          <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
          <PasswordCheckField errors={errors} form="passwort" name="currentPassword" />
          <NewPasswordFields errors={errors} form="passwort" minLength={minLength} />
          <div>
            <SubmitButton look="secondary">Passwort ändern</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
