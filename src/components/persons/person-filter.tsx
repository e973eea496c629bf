import { errorAt } from '@/components/forms/error-at'
import { SubmitButton } from '@/components/forms/submit-button'
import { FilterInput, FilterSelect } from '@/components/search/filter-field'
import type { FieldError } from '@/domain/record/invalid-input'
import type { OrganizationRef } from '@/domain/record/views'

interface PersonFilterProps {
  factions: readonly OrganizationRef[]
  /** As in the address. */
  query: URLSearchParams
  errors?: readonly FieldError[]
}

/** Finds people by name and faction. */
export function PersonFilter({ factions, query, errors = [] }: PersonFilterProps) {
  return (
    <form action="/personen" method="get" className="flex flex-wrap items-end gap-16">
      <FilterInput
        name="name"
        label="Name"
        type="search"
        defaultValue={query.get('name') ?? query.get('q')}
        error={errorAt(errors, 'name')}
      />
      <FilterSelect
        name="fraktion"
        label="Fraktion"
        all="alle Fraktionen"
        options={factions.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        chosen={query.get('fraktion')}
        error={errorAt(errors, 'fraktion')}
      />
      <SubmitButton>Anzeigen</SubmitButton>
    </form>
  )
}
