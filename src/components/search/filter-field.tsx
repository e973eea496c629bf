import type { ReactNode } from 'react'
import { FieldError } from '@/components/forms/field-error'
import { fieldId } from '@/components/forms/field-id'

interface FilterFieldProps {
  name: string
  label: string
  error?: string | undefined
  /** Id of the form the field belongs to, where it stands outside of it. */
  formId?: string | undefined
  children: ReactNode
}

/** A field of a filter: none of them has to be filled in, so none says so. */
export function FilterField({ name, label, error, children }: Omit<FilterFieldProps, 'formId'>) {
  const id = fieldId(name)
  return (
    <div className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
    </div>
  )
}

interface FilterInputProps extends Omit<FilterFieldProps, 'children'> {
  type?: 'search' | 'text' | 'date'
  defaultValue: string | null
  maxLength?: number
}

/** A filter that is typed. */
export function FilterInput({
  type = 'text',
  defaultValue,
  maxLength,
  ...field
}: FilterInputProps) {
  // A browser empties a date field whose value it cannot read; as text, what was typed stays.
  const readable = type !== 'date' || !field.error
  return (
    <FilterField {...field}>
      <input
        {...described(field)}
        className={`kern-form-input__input${field.error ? ' kern-form-input__input--error' : ''}`}
        type={readable ? type : 'text'}
        name={field.name}
        form={field.formId}
        defaultValue={defaultValue ?? ''}
        maxLength={maxLength}
      />
    </FilterField>
  )
}

interface FilterSelectProps extends Omit<FilterFieldProps, 'children'> {
  options: readonly { value: string; label: string }[]
  /** Label of the choice that filters nothing. */
  all?: string
  chosen: string | null
}

/** A filter that is chosen. What an address asks for stays visible even where it is none of the choices. */
export function FilterSelect({ options, all, chosen, ...field }: FilterSelectProps) {
  const known = !chosen || options.some(({ value }) => value === chosen)
  const choices = known ? options : [...options, { value: chosen, label: chosen }]
  return (
    <FilterField {...field}>
      <div className="kern-form-input__select-wrapper">
        <select
          {...described(field)}
          className={`kern-form-input__select${field.error ? ' kern-form-input__select--error' : ''}`}
          name={field.name}
          form={field.formId}
          defaultValue={chosen ?? ''}
        >
          {all === undefined ? null : <option value="">{all}</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </FilterField>
  )
}

function described({ name, error }: Pick<FilterFieldProps, 'name' | 'error'>) {
  const id = fieldId(name)
  return {
    id,
    'aria-describedby': error ? `${id}-fehler` : undefined,
    'aria-invalid': error ? true : undefined,
  } as const
}
