import { FieldError } from './field-error'
import { fieldId } from './field-id'
import { describedInput, type FieldProps } from './field-props'

interface CheckboxProps extends Omit<FieldProps, 'defaultValue'> {
  defaultChecked?: boolean | undefined
  /** What the form sends if the box is ticked; an empty box sends nothing. */
  value?: string
}

/** Yes or no. */
export function Checkbox({ value = 'on', defaultChecked = false, form, ...field }: CheckboxProps) {
  const id = fieldId(field.name, form)
  const { error, hint } = field
  const look = error ? ' kern-form-check__checkbox--error' : ''
  return (
    <div className={error ? 'kern-form-check kern-form-check--error' : 'kern-form-check'}>
      <input
        {...describedInput(id, field)}
        className={`kern-form-check__checkbox${look}`}
        type="checkbox"
        name={field.name}
        value={value}
        defaultChecked={defaultChecked}
        required={field.required}
        disabled={field.disabled}
      />
      <label className="kern-label" htmlFor={id}>
        {field.label}
      </label>
      {hint ? (
        <div id={`${id}-hinweis`} className="kern-hint col-start-2 pl-16">
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
    </div>
  )
}
