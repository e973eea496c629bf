import { errorAt } from '@/components/forms/error-at'
import { SubmitButton } from '@/components/forms/submit-button'
import { FilterSelect } from '@/components/search/filter-field'
import type { FieldError } from '@/domain/record/invalid-input'
import { voteMethodLabel, voteOutcomeLabel } from '@/domain/vocabulary'
import { methodWords, outcomeWords } from './filters'

interface Choice {
  value: string
  label: string
}

interface FilterFormProps {
  /** As in the address. */
  query: URLSearchParams
  errors: readonly FieldError[]
  sessions: Choice[]
  factions: Choice[]
  years: Choice[]
}

const outcomes = Object.entries(outcomeWords).map(([value, outcome]) => ({
  value,
  label: voteOutcomeLabel[outcome],
}))
const methods = Object.entries(methodWords).map(([value, method]) => ({
  value,
  label: voteMethodLabel[method],
}))

/** The filters of the list of votes; sends them into the address. */
export function FilterForm({ query, errors, ...choices }: FilterFormProps) {
  const fields = [
    { name: 'sitzung', label: 'Sitzung', all: 'alle Sitzungen', options: choices.sessions },
    { name: 'fraktion', label: 'Fraktion', all: 'alle Fraktionen', options: choices.factions },
    { name: 'ergebnis', label: 'Ergebnis', all: 'alle Ergebnisse', options: outcomes },
    { name: 'art', label: 'Art der Abstimmung', all: 'alle Arten', options: methods },
    { name: 'jahr', label: 'Jahr', all: 'alle Jahre', options: choices.years },
  ]
  return (
    <form method="get" action="/abstimmungen" aria-label="Abstimmungen filtern" className="mt-24">
      <div className="grid grid-cols-2 items-end gap-x-16 gap-y-8 lg:grid-cols-3">
        {fields.map((field) => (
          <FilterSelect
            key={field.name}
            {...field}
            chosen={query.get(field.name)}
            error={errorAt(errors, field.name)}
          />
        ))}
        <SubmitButton>Anzeigen</SubmitButton>
      </div>
    </form>
  )
}
