import type { FacetName, FacetValue } from '@/domain/record/search'
import type { SearchContext } from '@/domain/record/search-context'
import { passageKindLabel, stanceLabel, toApi, type Stance } from '@/domain/vocabulary'
import type { Counted } from '../engine/columns'
import type { PartResult } from './search-part'

/** Slugs are in plain letters, so that their order is that of the alphabet, and fast. */
const byCount = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1)

/** How many statements have each value, over all parts. */
function sumOf(parts: readonly PartResult[], name: Counted): ReadonlyMap<string, number> {
  const [first, ...others] = parts
  const sum = others.length === 0 && first ? first.counts[name] : new Map(first?.counts[name])
  for (const { counts } of others)
    for (const [value, count] of counts[name]) sum.set(value, (sum.get(value) ?? 0) + count)
  return sum
}

/** The facets of a result, most frequent value first; what the public may not see has none. */
export function facetsOf(
  parts: readonly PartResult[],
  { persons, organizations }: SearchContext,
): Record<FacetName, FacetValue[]> {
  const named = (
    name: Counted,
    describe: (value: string) => { value: string; label: string } | undefined,
  ): FacetValue[] => {
    const values: FacetValue[] = []
    for (const [key, count] of sumOf(parts, name)) {
      const described = describe(key)
      if (described) values.push({ value: described.value, label: described.label, count })
    }
    return values.sort(byCount)
  }
  const kinds = (['quote', 'paraphrase'] as const).map((value) => ({
    value,
    label: passageKindLabel[value],
    count: parts.reduce((sum, part) => sum + part.kinds[value], 0),
  }))
  return {
    person: named('person', (id) => {
      const person = persons.get(id)
      return person && { value: person.slug, label: person.name }
    }),
    faction: named('faction', (id) => {
      const faction = organizations.get(id)
      return faction && { value: faction.slug, label: faction.shortName }
    }),
    organization: named('organization', (id) => {
      const organization = organizations.get(id)
      return organization && { value: organization.slug, label: organization.name }
    }),
    kind: kinds.filter(({ count }) => count > 0),
    stance: named('stance', (stance) => ({
      value: toApi(stance),
      label: stanceLabel[stance as Stance],
    })),
    year: named('year', (year) => ({ value: year, label: year })).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
  }
}
