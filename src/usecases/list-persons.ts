import 'server-only'
import type { PageParams } from '@/db/queries/page'
import { pageOfPersons } from '@/db/queries/persons'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { Page, PersonListEntry } from '@/domain/record/views'
import { germanSpellings } from '@/lib/german-spellings'
import { today } from '@/lib/today'

export interface PersonSearch {
  /** Slugs of factions, of today or earlier; any of them. */
  faction?: string[] | undefined
  /** Words or parts of words of the name; all must occur, umlauts in either spelling. */
  q?: string | undefined
}

const MAX_LENGTH = 100

function readNames(q = ''): string[][] {
  if (q.length > MAX_LENGTH) {
    const message = `Bitte höchstens ${MAX_LENGTH} Zeichen eingeben.`
    throw new InvalidInput([{ path: 'q', message }])
  }
  return q
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .map(germanSpellings)
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
  return pageOfPersons(bodyId, { faction, names: readNames(q) }, params, today())
}
