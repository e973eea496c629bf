import type { SearchParams } from './search'

/** The parameters of a search that are lists of slugs; any of a list's values applies. */
export const slugFilters = ['person', 'faction', 'organization', 'session', 'matter'] as const
export type SlugFilter = (typeof slugFilters)[number]

type SingleFilter = 'kind' | 'stance' | 'from' | 'to'

/** One value of one filter in force. */
export type ActiveFilter = { value: string; without: SearchParams } & (
  { name: SlugFilter } | { name: SingleFilter }
)

/** The same search with another value of a filter, or without it, in the same order. */
function changed(params: SearchParams, name: keyof SearchParams, values: string[]): SearchParams {
  return Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) => {
      if (key !== name) return [[key, value]]
      return values.length > 0 ? [[key, values]] : []
    }),
  )
}

/** Every filter in force, each with the same search without it, from the start of its list. */
export function activeFilters({ cursor: _cursor, ...params }: SearchParams): ActiveFilter[] {
  const slugs = slugFilters.flatMap((name) => {
    const values = params[name] ?? []
    return values.map((value) => {
      const others = values.filter((other) => other !== value)
      return { name, value, without: changed(params, name, others) }
    })
  })
  const single = (['kind', 'stance', 'from', 'to'] as const).flatMap((name) => {
    const value = params[name]
    return value === undefined ? [] : [{ name, value, without: changed(params, name, []) }]
  })
  return [...slugs, ...single]
}

/** The same search without any filter: its words alone. */
export function withoutFilters({ q, sort }: SearchParams): SearchParams {
  return { ...(q === undefined ? {} : { q }), ...(sort === undefined ? {} : { sort }) }
}

/** What the slugs of a search's filters are called: by filter and slug. */
export type FilterLabels = Partial<Record<SlugFilter, Readonly<Record<string, string>>>>
