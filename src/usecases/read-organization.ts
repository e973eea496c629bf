import 'server-only'
import { findOrganizationBySlug } from '@/db/queries/organization-view'
import { findOrganizationAddress } from '@/db/queries/organizations'
import type { PageParams } from '@/db/queries/page'
import type { Found } from '@/domain/record/found'
import { organizationPath } from '@/domain/record/paths'
import type { OrganizationView } from '@/domain/record/views'
import { countFound } from './count-found'
import { foundOrMoved } from './reads/found-or-moved'

/**
 * A public organization with a page of what was said for it or in its sessions.
 *
 * @throws InvalidInput for a malformed cursor or limit
 */
export async function readOrganization(
  bodyId: string,
  slug: string,
  params: PageParams = {},
): Promise<Found<OrganizationView>> {
  const organization = await findOrganizationBySlug(
    bodyId,
    slug,
    (kind) =>
      countFound(bodyId, kind === 'faction' ? { faction: [slug] } : { organization: [slug] }),
    params,
  )
  return foundOrMoved(organization, { bodyId, kind: 'organization', slug }, async (id) => {
    const current = await findOrganizationAddress(bodyId, id)
    return current && organizationPath(current)
  })
}
