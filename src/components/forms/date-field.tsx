import { FieldFrame } from './field-frame'
import { fieldId } from './field-id'
import { describedInput, type FieldProps } from './field-props'

interface DateFieldProps extends FieldProps {
  /** `day` sends `YYYY-MM-DD`, `moment` sends `YYYY-MM-DDTHH:MM` in local time. */
  precision?: 'day' | 'moment'
}

/** A fully known day or moment; partly known dates are entered as text. */
export function DateField({ precision = 'day', form, ...field }: DateFieldProps) {
  const id = fieldId(field.name, form)
  const look = field.error ? ' kern-form-input__input--error' : ''
  return (
    <FieldFrame {...field} id={id}>
      <input
        {...describedInput(id, field)}
        className={`kern-form-input__input max-w-[18rem]${look}`}
        type={precision === 'day' ? 'date' : 'datetime-local'}
        name={field.name}
        defaultValue={field.defaultValue ?? ''}
        step={
          precision === 'moment' && /T\d{2}:\d{2}:\d{2}/.test(field.defaultValue ?? '')
            ? 1
            : undefined
        }
        required={field.required}
        disabled={field.disabled}
      />
    </FieldFrame>
  )
}
