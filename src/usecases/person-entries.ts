import 'server-only'
import { personsById } from '@/db/queries/persons'
import { type Standing, standingsAsMembers } from '@/db/queries/person-standing'
import type { PersonListEntry, PersonRef } from '@/domain/record/views'
import { today } from '@/lib/today'
import { searchStatements } from './search-statements'

const UNKNOWN: Standing = { faction: null, office: null, statementCount: 0 }

/**
 * Faction and office as they last spoke, and how often they did: by what the search knows, which takes
 * as long for thousands of statements as for one. Those who have not spoken are not in it.
 */
async function asLastSpoke(
  bodyId: string,
  persons: readonly PersonRef[],
): Promise<Map<string, Standing>> {
  if (persons.length === 0) return new Map()
  const { items, facets } = await searchStatements(bodyId, {
    person: persons.map(({ slug }) => slug),
    lastOfEach: 'person',
    limit: persons.length,
  })
  const counts = new Map(facets.person.map(({ value, count }) => [value, count]))
  return new Map(
    items.map(({ speaker: { person, faction, office } }) => [
      person.id,
      { faction, office, statementCount: counts.get(person.slug) ?? 0 },
    ]),
  )
}

/** Those of these people who are public, in this order, with how they are known now. */
export async function personEntries(
  bodyId: string,
  ids: readonly string[],
): Promise<PersonListEntry[]> {
  if (ids.length === 0) return []
  const persons = await personsById(bodyId, ids)
  const spoken = await asLastSpoke(bodyId, persons)
  const silent = persons.map(({ id }) => id).filter((id) => !spoken.has(id))
  const members = await standingsAsMembers(bodyId, silent, today())
  return persons
    .map((person) => ({
      ...person,
      ...(spoken.get(person.id) ?? members.get(person.id) ?? UNKNOWN),
    }))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
