import { Checkbox } from '@/components/forms/checkbox'
import { errorAt } from '@/components/forms/error-at'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { FieldError } from '@/domain/record/invalid-input'
import { publicationStateLabel } from '@/domain/vocabulary'
import { stateWords } from './filters'
import { kindPlural, kinds, kindSlug } from './kinds'

const kindOptions = kinds.map((kind) => ({ value: kindSlug[kind], label: kindPlural[kind] }))
const stateOptions = Object.entries(stateWords).map(([value, state]) => ({
  value,
  label: publicationStateLabel[state],
}))

interface FilterFormProps {
  /** As in the address. */
  query: URLSearchParams
  errors: readonly FieldError[]
}

/** The filters of the list of records; sends them into the address. */
export function FilterForm({ query, errors }: FilterFormProps) {
  return (
    <form
      method="get"
      action="/admin/datensaetze"
      aria-label="Datensätze filtern"
      className="mt-24"
    >
      <div className="grid items-end gap-16 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          name="art"
          label="Art"
          options={kindOptions}
          empty="alle Arten"
          defaultValue={query.get('art')}
          error={errorAt(errors, 'art')}
        />
        <SelectField
          name="zustand"
          label="Zustand"
          options={stateOptions}
          empty="jeder Zustand"
          defaultValue={query.get('zustand')}
          error={errorAt(errors, 'zustand')}
        />
        <TextField
          name="q"
          label="Titel enthält"
          type="search"
          defaultValue={query.get('q')}
          error={errorAt(errors, 'q')}
        />
        <Checkbox
          name="meine"
          value="ja"
          label="Nur woran ich schreibe"
          defaultChecked={query.get('meine') === 'ja'}
          error={errorAt(errors, 'meine')}
        />
      </div>
      <div className="mt-16">
        <SubmitButton>Anzeigen</SubmitButton>
      </div>
    </form>
  )
}
