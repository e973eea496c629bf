import type { FieldError } from '@/domain/record/invalid-input'
import { errorAt } from './error-at'
import { TextField } from './text-field'

interface NewPasswordFieldsProps {
  errors: readonly FieldError[]
  /** How many characters a password needs. */
  minLength: number
  form?: string
}

/** A new password, typed twice because nobody sees what they type. */
export function NewPasswordFields({ errors, minLength, form }: NewPasswordFieldsProps) {
  const common = {
    type: 'password',
    autoComplete: 'new-password',
    required: true,
    ...(form ? { form } : {}),
  } as const
  return (
    <>
      <TextField
        {...common}
        name="password"
        label="Neues Passwort"
        hint={`Mindestens ${minLength} Zeichen. Mehrere Wörter hintereinander sind leichter zu merken als Sonderzeichen.`}
        error={errorAt(errors, 'password')}
      />
      <TextField
        {...common}
        name="passwordAgain"
        label="Neues Passwort wiederholen"
        error={errorAt(errors, 'passwordAgain')}
      />
    </>
  )
}
