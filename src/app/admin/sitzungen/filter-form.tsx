import { errorAt } from '@/components/forms/error-at'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { FieldError } from '@/domain/record/invalid-input'
import { sessionStateLabel } from '@/domain/vocabulary'
import { stateWords } from './filters'
import { sessionsPath } from './paths'

const stateOptions = Object.entries(stateWords).map(([value, state]) => ({
  value,
  label: sessionStateLabel[state],
}))

interface FilterFormProps {
  /** As in the address. */
  query: URLSearchParams
  errors: readonly FieldError[]
  organizations: readonly Choice[]
}

/** The filters of the list of sessions; sends them into the address. */
export function FilterForm({ query, errors, organizations }: FilterFormProps) {
  return (
    <form method="get" action={sessionsPath} aria-label="Sitzungen filtern" className="mt-24">
      <div className="grid items-end gap-16 sm:grid-cols-3">
        <SelectField
          name="stand"
          label="Stand"
          options={stateOptions}
          empty="jeder Stand"
          defaultValue={query.get('stand')}
          error={errorAt(errors, 'stand')}
        />
        <SelectField
          name="gremium"
          label="Gremium"
          options={organizations}
          empty="alle Gremien"
          defaultValue={query.get('gremium')}
          error={errorAt(errors, 'gremium')}
        />
        <TextField
          name="jahr"
          label="Jahr"
          inputMode="numeric"
          defaultValue={query.get('jahr')}
          error={errorAt(errors, 'jahr')}
        />
      </div>
      <div className="mt-16">
        <SubmitButton look="secondary">Anzeigen</SubmitButton>
      </div>
    </form>
  )
}
