import 'server-only'
import { idsBySlug, namedRecords } from '@/db/queries/named-records'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'
import type { NamedRecords } from '@/publish/api/writing/named-records'

/** How everybody and everything that a version names is called. */
export async function namesIn<K extends RecordKind>(
  bodyId: string,
  kind: K,
  payload: Payload<K>,
): Promise<NamedRecords> {
  const found = await namedRecords(
    bodyId,
    references(kind, payload).map(({ id }) => id),
  )
  const known = (id: string) => {
    const record = found.get(id)
    if (!record) throw new RangeError(`${id} is not named here`)
    return record
  }
  return {
    slug: (id) => known(id).slug ?? '',
    name: (id) => known(id).name,
    label: (id) => known(id).name,
  }
}

/** A slug in what a program sent, and where. */
export interface NamedSlug {
  path: string
  of: 'persons' | 'organizations'
  slug: string
}

/** The ids behind slugs, and an error for each that the body does not have. */
export async function resolveSlugs(
  bodyId: string,
  named: readonly NamedSlug[],
): Promise<{ idOf: (of: NamedSlug['of'], slug: string) => string; errors: FieldError[] }> {
  const slugs = (of: NamedSlug['of']) =>
    named.filter((entry) => entry.of === of).map(({ slug }) => slug)
  const found = await idsBySlug(bodyId, {
    persons: slugs('persons'),
    organizations: slugs('organizations'),
  })
  return {
    idOf: (of, slug) => found[of].get(slug) ?? '',
    errors: named
      .filter(({ of, slug }) => !found[of].has(slug))
      .map(({ path, slug }) => ({ path, message: `„${slug}“ ist hier nicht bekannt.` })),
  }
}
