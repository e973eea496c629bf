import type { HTMLInputAutoCompleteAttribute } from 'react'
import { FieldFrame } from './field-frame'
import { fieldId } from './field-id'
import { describedInput, type FieldProps } from './field-props'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | 'number' | 'color' | 'time'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search' | 'tel'
  maxLength?: number
  spellCheck?: boolean
}

/** A line of text. A password is never filled in again. */
export function TextField({ type = 'text', form, ...field }: TextFieldProps) {
  const id = fieldId(field.name, form)
  const look = field.error ? ' kern-form-input__input--error' : ''
  return (
    <FieldFrame {...field} id={id}>
      <input
        {...describedInput(id, field)}
        className={`kern-form-input__input${look}`}
        type={type}
        name={field.name}
        defaultValue={type === 'password' ? undefined : (field.defaultValue ?? '')}
        required={field.required}
        disabled={field.disabled}
        autoComplete={field.autoComplete}
        inputMode={field.inputMode}
        maxLength={field.maxLength}
        spellCheck={field.spellCheck}
      />
    </FieldFrame>
  )
}
