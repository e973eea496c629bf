import 'server-only'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import type { OrganizationKind } from '@/domain/vocabulary'

export interface OrganizationChoice {
  id: string
  slug: string
  name: string
}

/** Organizations of certain kinds in every state but withdrawn, by name. */
export const listOrganizationsOfKinds = (
  _: Actor,
  bodyId: string,
  kinds: readonly OrganizationKind[],
): Promise<OrganizationChoice[]> =>
  db.organization.findMany({
    where: { bodyId, kind: { in: [...kinds] }, publication: { state: { not: 'withdrawn' } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true },
  })
