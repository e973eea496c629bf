import { FieldFrame } from './field-frame'
import { fieldId } from './field-id'
import { describedInput, type FieldProps } from './field-props'

interface TextAreaProps extends FieldProps {
  rows?: number
  maxLength?: number
  /** For verbatim words: set in the serif they are shown in. */
  verbatim?: boolean
}

/** Several lines of text. */
export function TextArea({ rows = 4, verbatim, form, ...field }: TextAreaProps) {
  const id = fieldId(field.name, form)
  const look = `${field.error ? ' kern-form-input__input--error' : ''}${verbatim ? ' font-verbatim' : ''}`
  return (
    <FieldFrame {...field} id={id}>
      <textarea
        {...describedInput(id, field)}
        className={`kern-form-input__input h-auto${look}`}
        name={field.name}
        rows={rows}
        defaultValue={field.defaultValue ?? ''}
        required={field.required}
        disabled={field.disabled}
        maxLength={field.maxLength}
      />
    </FieldFrame>
  )
}
