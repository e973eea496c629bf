import 'server-only'
import type { PageParams } from '@/db/queries/page'
import { pageOfPersons } from '@/db/queries/persons'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { Page, PersonListEntry } from '@/domain/record/views'
import { personEntries } from './person-entries'
import { personsNamed, personsNamedNearly } from './persons-named'

export interface PersonSearch {
  /** Slugs of factions, of today or earlier; any of them. */
  faction?: string[] | undefined
  /** A name as somebody types it: see `personsNamed`. Blank: everybody. */
  q?: string | undefined
}

const MAX_LENGTH = 100

function readName(q = ''): string {
  if (q.length > MAX_LENGTH) {
    const message = `Bitte höchstens ${MAX_LENGTH} Zeichen eingeben.`
    throw new InvalidInput([{ path: 'q', message }])
  }
  return q.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/**
 * The public people by family name.
 *
 * @throws InvalidInput for a malformed cursor or limit, or a name that is too long
 */
export async function listPersons(
  bodyId: string,
  { faction, q, ...params }: PersonSearch & PageParams = {},
): Promise<Page<PersonListEntry>> {
  const name = readName(q)
  const ids = name === '' ? undefined : await personsNamed(bodyId, name)
  const page = await pageOfPersons(bodyId, { faction, ids }, params)
  const entries = await personEntries(
    bodyId,
    page.items.map(({ id }) => id),
  )
  return { ...page, items: entries }
}

const NEARLY_SHOWN = 5

/** A few people whose name is spelt nearly as somebody types, for when nobody is called so. */
export async function listPersonsNamedNearly(
  bodyId: string,
  q: string,
): Promise<PersonListEntry[]> {
  const ids = await personsNamedNearly(bodyId, readName(q))
  return personEntries(bodyId, ids.slice(0, NEARLY_SHOWN))
}
