'use client'

import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { errorAt } from '@/components/forms/error-at'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { FieldDescription } from '../forms/description'
import { labelOfField, wordsOfField } from '../forms/readable'
import { choiceOptions } from './choice-options'
import { FixedChoice } from './fixed-choice'
import { useFormContext } from './form-context'
import { RadioField } from '@/components/forms/radio-field'

const widths = {
  short: 'col-span-3 lg:col-span-2',
  half: 'col-span-6 sm:col-span-3',
  full: 'col-span-6',
} as const

interface RecordFieldProps {
  field: FieldDescription
  /** Path of the field without the indexes of lists: `passages.text`. */
  path: string
  /** As the form sends it: `passages.0.text`. */
  name: string
  text: string
  /** For fields that refer to other entries of their list. */
  entries?: readonly { value: string; label: string }[]
}

/** One field, as its description wants it. */
export function RecordField(props: RecordFieldProps) {
  const { field, name, text } = props
  const { errors } = useFormContext()
  if (field.type === 'hidden') return <input type="hidden" name={name} value={text} />
  if (field.type === 'choice' && field.fixed && text !== '')
    return <FixedChoice name={name} chosen={text} error={errorAt(errors, name)} />
  const error = errorAt(errors, name)
  // What is wrong takes more room than a number.
  const width = field.width === 'short' && error ? 'half' : (field.width ?? 'half')
  return (
    <div className={widths[width]}>
      <Input {...props} />
    </div>
  )
}

function Input({ field, path, name, text, entries = [] }: RecordFieldProps) {
  const context = useFormContext()
  const { kind, errors } = context
  const common = {
    name,
    label: labelOfField(kind, path, field),
    hint: field.hint,
    error: errorAt(errors, name),
    ...(field.required ? { required: true } : {}),
  }
  const filled = { ...common, defaultValue: text }
  switch (field.type) {
    case 'text':
      return (
        <TextField
          {...filled}
          autoComplete="off"
          {...(field.inputMode ? { inputMode: field.inputMode } : {})}
          {...(field.spellCheck === undefined ? {} : { spellCheck: field.spellCheck })}
        />
      )
    case 'area':
      return (
        <TextArea
          {...filled}
          {...(field.rows ? { rows: field.rows } : {})}
          {...(field.verbatim ? { verbatim: true } : {})}
        />
      )
    case 'count':
      return <TextField {...filled} inputMode="numeric" autoComplete="off" />
    case 'number':
      return <TextField {...filled} inputMode="decimal" autoComplete="off" />
    case 'checkbox':
      return <Checkbox {...common} required={false} defaultChecked={text === 'on'} />
    case 'day':
      return <DateField {...filled} />
    case 'moment':
      return <DateField {...filled} precision="moment" />
    case 'yes-no':
      return (
        <SelectField
          {...filled}
          options={wordsOfField(kind, path, field)}
          empty="– nicht bekannt –"
        />
      )
    case 'word':
      return (
        <SelectField
          {...filled}
          options={wordsOfField(kind, path, field)}
          {...(field.preset === undefined || text === ''
            ? { empty: field.empty ?? '– bitte wählen –' }
            : {})}
        />
      )
    case 'radio':
      return (
        <RadioField
          name={name}
          label={common.label}
          options={wordsOfField(kind, path, field)}
          chosen={text}
          error={common.error}
        />
      )
    case 'entry':
      return <SelectField {...filled} options={entries} empty={field.empty} />
    case 'choice': {
      const options = choiceOptions(context, field.from, text)
      const empty = field.empty ?? (field.required ? '– bitte wählen –' : '– keine Angabe –')
      return <SelectField {...filled} options={options} empty={empty} />
    }
    case 'hidden':
      return null
  }
}
