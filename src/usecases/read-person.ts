import 'server-only'
import type { PageParams } from '@/db/queries/page'
import { findPersonBySlug, findPersonSlug } from '@/db/queries/person-view'
import type { Found } from '@/domain/record/found'
import { personPath } from '@/domain/record/paths'
import type { PersonView } from '@/domain/record/views'
import { countFound } from './count-found'
import { foundOrMoved } from './reads/found-or-moved'

/**
 * A public person with a page of what they said.
 *
 * @throws InvalidInput for a malformed cursor or limit
 */
export async function readPerson(
  bodyId: string,
  slug: string,
  params: PageParams = {},
): Promise<Found<PersonView>> {
  const person = await findPersonBySlug(
    bodyId,
    slug,
    () => countFound(bodyId, { person: [slug] }),
    params,
  )
  return foundOrMoved(person, { bodyId, kind: 'person', slug }, async (id) => {
    const current = await findPersonSlug(bodyId, id)
    return current && personPath({ slug: current })
  })
}
