import 'server-only'
import type { PersonListEntry } from '@/domain/record/views'
import { knownNames } from '@/search/names/known-names'
import { foldedWords, readTypedName } from '@/search/names/typed'
import { personEntries } from './person-entries'

/** People of one name among whom an office or a faction may choose. */
const CANDIDATES = 20

const describing = ({ office, faction }: PersonListEntry): string[] =>
  foldedWords([office, faction?.name, faction?.shortName].filter(Boolean).join(' '))

/**
 * The ids of the public people who are called as somebody types: by any part of the name or its beginning,
 * with or without title, umlauts in either spelling; what is no part of the name must be of the person's
 * office or faction (`Landrat Müller`). The best come first.
 */
export async function personsNamed(bodyId: string, q: string): Promise<string[]> {
  const { persons } = await knownNames(bodyId)
  const matches = persons.match(readTypedName(q))
  const exact = matches.filter(({ rest }) => rest.length === 0)
  if (exact.length > 0) return exact.map(({ entry }) => entry.id)
  const candidates = matches.filter(({ isWhole }) => isWhole).slice(0, CANDIDATES)
  if (candidates.length === 0) return []
  const ids = candidates.map(({ entry }) => entry.id)
  const entries = await personEntries(bodyId, ids)
  const words = new Map(entries.map((person) => [person.id, describing(person)]))
  return candidates
    .filter(({ entry, rest }) =>
      rest.every((word) => words.get(entry.id)?.some((other) => other.startsWith(word))),
    )
    .map(({ entry }) => entry.id)
}

/** The ids of the public people whose name is spelt nearly as somebody types, the nearest first. */
export async function personsNamedNearly(bodyId: string, q: string): Promise<string[]> {
  const { persons } = await knownNames(bodyId)
  return persons.near(readTypedName(q)).map(({ id }) => id)
}
