import { errorAt } from '@/components/forms/error-at'
import { TextField } from '@/components/forms/text-field'
import type { FieldError } from '@/domain/record/invalid-input'

interface PasswordCheckFieldProps {
  errors: readonly FieldError[]
  form: string
  name?: string
}

/** The password once more, before something that somebody else at this screen must not do. */
export function PasswordCheckField({ errors, form, name = 'password' }: PasswordCheckFieldProps) {
  return (
    <TextField
      name={name}
      form={form}
      label="Bisheriges Passwort"
      type="password"
      autoComplete="current-password"
      required
      error={errorAt(errors, name)}
    />
  )
}
