import { FieldError } from './field-error'
import { fieldId } from './field-id'
import type { Choice } from './select-field'

interface RadioFieldProps {
  name: string
  label: string
  options: readonly Choice[]
  /** Empty: none is chosen yet. */
  chosen: string
  error?: string | undefined
}

/** A few choices, all of them in sight. */
export function RadioField({ name, label, options, chosen, error }: RadioFieldProps) {
  const id = fieldId(name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={error ? `${id}-fehler` : undefined}
    >
      <legend className="kern-label">{label}</legend>
      <div className="kern-fieldset__body kern-fieldset__body--horizontal">
        {options.map((option) => (
          <div key={option.value} className="kern-form-check">
            <input
              id={`${id}-${option.value}`}
              className={`kern-form-check__radio${error ? ' kern-form-check__radio--error' : ''}`}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
            />
            <label className="kern-label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
    </fieldset>
  )
}
