import type { FacetValue, SearchParams, SearchResult } from '@/domain/record/search'
import { formatGerman } from '@/domain/time/edtf'
import { passageKindLabel, stanceLabel } from '@/domain/vocabulary'
import { searchAddress, withoutFilters } from './search-address'

interface ActiveFiltersProps {
  params: SearchParams
  result: SearchResult
}

interface Active {
  label: string
  /** The search without it. */
  without: SearchParams
}

/** The filters in force, each with the way out of it. */
export function ActiveFilters({ params, result }: ActiveFiltersProps) {
  const active = activeFilters(params, result)
  if (active.length === 0) return null
  return (
    <nav aria-label="Filter in Kraft" className="mb-24">
      <ul className="flex flex-wrap gap-8">
        {active.map(({ label, without }) => (
          <li key={label}>
            <a
              href={searchAddress(without)}
              className="inline-flex items-baseline gap-6 rounded-kern-default border border-edge px-8 py-4 text-kern-16 text-ink no-underline hover:underline"
            >
              <span className="sr-only">Filter entfernen: </span>
              {label}
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {active.length > 1 ? (
          <li>
            <a
              href={searchAddress(withoutFilters(params))}
              className="inline-block px-8 py-4 text-kern-16"
            >
              Alle Filter entfernen
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

function activeFilters(params: SearchParams, { facets, items }: SearchResult): Active[] {
  const { kind, stance, from, to } = params
  const session = (slug: string) => items.find((item) => item.session.slug === slug)?.session.title
  const lists = [
    { name: 'person', prefix: '', label: labelOf(facets.person) },
    { name: 'faction', prefix: '', label: labelOf(facets.faction) },
    { name: 'organization', prefix: '', label: labelOf(facets.organization) },
    { name: 'session', prefix: 'Sitzung: ', label: session },
    { name: 'matter', prefix: 'Vorgang: ', label: () => undefined },
  ] as const
  return [
    ...lists.flatMap(({ name, prefix, label }) =>
      (params[name] ?? []).map((value) => ({
        label: prefix + (label(value) ?? value),
        without: { ...params, [name]: params[name]?.filter((other) => other !== value) },
      })),
    ),
    ...(kind ? [{ label: `nur ${passageKindLabel[kind]}`, without: omit(params, 'kind') }] : []),
    ...(stance ? [{ label: stanceLabel[stance], without: omit(params, 'stance') }] : []),
    ...(from ? [{ label: `ab ${formatGerman(from)}`, without: omit(params, 'from') }] : []),
    ...(to ? [{ label: `bis ${formatGerman(to)}`, without: omit(params, 'to') }] : []),
  ]
}

const labelOf = (facet: readonly FacetValue[]) => (value: string) =>
  facet.find((entry) => entry.value === value)?.label

function omit(params: SearchParams, name: keyof SearchParams): SearchParams {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name))
}
