import { errorAt } from '@/components/forms/error-at'
import { formatNumber } from '@/domain/german'
import type { FieldError } from '@/domain/record/invalid-input'
import type { FacetValue, SearchResult } from '@/domain/record/search'
import type { FilterLabels } from '@/domain/record/search-filters'
import { PassageKind, Stance, passageKindLabel, stanceLabel } from '@/domain/vocabulary'
import { FacetChoice } from './facet-choice'
import { FilterInput, FilterSelect } from './filter-field'

interface SearchFiltersProps {
  /** As in the address. */
  query: URLSearchParams
  errors: readonly FieldError[]
  /** Of the result; without one, nothing is counted. */
  facets: SearchResult['facets'] | null
  /** What the filters in force are called. */
  labels?: FilterLabels
  /** The search form, which stands above. */
  formId: string
}

const sorts = [
  { value: 'relevance', label: 'beste Treffer zuerst' },
  { value: 'newest', label: 'neueste zuerst' },
  { value: 'oldest', label: 'älteste zuerst' },
]

/** What narrows a search down. Folded on a phone, open beside the results where there is room. */
export function SearchFilters({ query, errors, facets, labels = {}, formId }: SearchFiltersProps) {
  const typed = (name: string) => ({
    name,
    formId,
    chosen: query.get(name),
    error: errorAt(errors, name),
  })
  const day = (name: string) => ({
    name,
    formId,
    type: 'date' as const,
    defaultValue: query.get(name),
    error: errorAt(errors, name),
  })
  return (
    <details
      open={errors.length > 0}
      className="rounded-kern-default border border-line p-16 lg:border-0 lg:p-0 lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="font-semibold lg:supports-[selector(::details-content)]:hidden">
        Eingrenzen und sortieren
      </summary>
      <div className="space-y-24 pt-16 lg:pt-0">
        <FilterSelect
          {...typed('kind')}
          label="Wörtlich oder sinngemäß"
          all="beides"
          options={PassageKind.options.map((value) =>
            counted(value, passageKindLabel[value], facets?.kind),
          )}
        />
        <FilterSelect
          {...typed('stance')}
          label="Haltung zum Antrag"
          all="jede"
          options={Stance.options.map((value) =>
            counted(value, stanceLabel[value], facets?.stance),
          )}
        />
        <FilterSelect
          {...typed('sort')}
          label="Reihenfolge"
          options={sorts}
          chosen={query.get('sort') ?? (query.get('q')?.trim() ? 'relevance' : 'newest')}
        />
        {(['faction', 'person', 'organization'] as const).map((name) => (
          <FacetChoice
            key={name}
            name={name}
            title={{ faction: 'Fraktion', person: 'Person', organization: 'Gremium' }[name]}
            values={facets?.[name] ?? []}
            chosen={[...new Set(query.getAll(name).filter((value) => value !== ''))]}
            labels={labels[name]}
            formId={formId}
          />
        ))}
        <FilterInput {...day('from')} label="Sitzung ab" />
        <FilterInput {...day('to')} label="Sitzung bis" />
        {(['session', 'matter'] as const).flatMap((name) =>
          query
            .getAll(name)
            .filter((value) => value !== '')
            .map((value) => (
              <input
                key={`${name} ${value}`}
                type="hidden"
                name={name}
                value={value}
                form={formId}
              />
            )),
        )}
        <button
          type="submit"
          form={formId}
          className="min-h-[2.75rem] cursor-pointer rounded-kern-default border border-edge px-20 font-semibold hover:underline"
        >
          Auswahl anwenden
        </button>
      </div>
    </details>
  )
}

function counted(value: string, label: string, facet: readonly FacetValue[] | undefined) {
  if (!facet) return { value, label }
  const count = facet.find((entry) => entry.value === value)?.count ?? 0
  return { value, label: `${label} (${formatNumber(count)})` }
}
