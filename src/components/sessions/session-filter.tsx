import { errorAt } from '@/components/forms/error-at'
import { SubmitButton } from '@/components/forms/submit-button'
import { FilterSelect } from '@/components/search/filter-field'
import type { FieldError } from '@/domain/record/invalid-input'
import type { OrganizationRef } from '@/domain/record/views'

interface SessionFilterProps {
  years: readonly { year: number; count: number }[]
  organizations: readonly (OrganizationRef & { count: number })[]
  /** As in the address. */
  query: URLSearchParams
  errors?: readonly FieldError[]
}

/** Narrows the sessions down to a body and a year; a plain form, its fields are the address. */
export function SessionFilter({ years, organizations, query, errors = [] }: SessionFilterProps) {
  return (
    <form action="/sitzungen" method="get" className="flex flex-wrap items-end gap-16">
      <FilterSelect
        name="gremium"
        label="Gremium"
        all="alle Gremien"
        options={organizations.map(({ slug, name, count }) => ({
          value: slug,
          label: `${name} (${count})`,
        }))}
        chosen={query.get('gremium')}
        error={errorAt(errors, 'gremium')}
      />
      <FilterSelect
        name="jahr"
        label="Jahr"
        all="alle Jahre"
        options={years.map(({ year, count }) => ({
          value: String(year),
          label: `${year} (${count})`,
        }))}
        chosen={query.get('jahr')}
        error={errorAt(errors, 'jahr')}
      />
      <SubmitButton>Anzeigen</SubmitButton>
    </form>
  )
}
