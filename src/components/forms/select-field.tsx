import { FieldFrame } from './field-frame'
import { fieldId } from './field-id'
import { describedInput, type FieldProps } from './field-props'

export interface Choice {
  value: string
  label: string
}

interface SelectFieldProps extends FieldProps {
  options: readonly Choice[]
  /** Label of the empty choice; without it one of the options is always chosen. */
  empty?: string
}

/** One of several choices. */
export function SelectField({ options, empty, form, ...field }: SelectFieldProps) {
  const id = fieldId(field.name, form)
  const chosen = field.defaultValue ?? ''
  const look = field.error ? ' kern-form-input__select--error' : ''
  return (
    <FieldFrame {...field} id={id}>
      <div className="kern-form-input__select-wrapper w-full">
        {/* A form that was sent resets its fields; only a new element takes the new choice over. */}
        <select
          key={chosen}
          {...describedInput(id, field)}
          className={`kern-form-input__select${look}`}
          name={field.name}
          defaultValue={chosen}
          required={field.required}
          disabled={field.disabled}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  )
}
