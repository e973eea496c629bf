import { errorAt } from '@/components/forms/error-at'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FieldError } from '@/domain/record/invalid-input'
import { viewLabel, views } from './filters'
import { followUpsPath } from './paths'

interface FilterFormProps {
  /** As in the address. */
  query: URLSearchParams
  errors: readonly FieldError[]
  offices: readonly Choice[]
  organizations: readonly Choice[]
}

/** The filters of the follow-ups; sends them into the address. */
export function FilterForm({ query, errors, offices, organizations }: FilterFormProps) {
  const field = (name: string) => ({
    name,
    defaultValue: query.get(name),
    error: errorAt(errors, name),
  })
  return (
    <form method="get" action={followUpsPath} aria-label="Aufträge filtern" className="mt-24">
      <div className="grid items-end gap-16 sm:grid-cols-3">
        <SelectField
          {...field('ansicht')}
          defaultValue={query.get('ansicht') ?? views[0]}
          label="Anzeigen"
          required
          options={views.map((view) => ({ value: view, label: viewLabel[view] }))}
        />
        <SelectField {...field('stelle')} label="Stelle" options={offices} empty="alle Stellen" />
        <SelectField
          {...field('gremium')}
          label="Gremium"
          options={organizations}
          empty="alle Gremien"
        />
      </div>
      <div className="mt-16">
        <SubmitButton look="secondary">Anzeigen</SubmitButton>
      </div>
    </form>
  )
}
