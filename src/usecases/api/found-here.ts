import 'server-only'
import type { Found } from '@/domain/record/found'
import { apiAddress, type Origin } from '@/publish/api/addresses'

/** A record that is known by its id: found, or nothing that the public may see. */
export const foundOrNothing = <View, Answer>(
  view: View | null,
  toAnswer: (view: View) => Answer,
): Found<Answer> => (view === null ? null : { found: toAnswer(view) })

/**
 * A record that is known by its slug. If it was renamed, its new address in the API ends like that of
 * its page.
 *
 * @param path the collection, behind `/api/v1`
 */
export function foundBySlug<View, Answer>(
  found: Found<View>,
  { origin, path }: { origin: Origin; path: string },
  toAnswer: (view: View) => Answer,
): Found<Answer> {
  if (found === null) return null
  if ('found' in found) return { found: toAnswer(found.found) }
  const slug = found.movedTo.slice(found.movedTo.lastIndexOf('/') + 1)
  return { movedTo: apiAddress(origin, `${path}/${slug}`) }
}
