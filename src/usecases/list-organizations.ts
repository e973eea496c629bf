import 'server-only'
import { pageOfOrganizations } from '@/db/queries/organizations'
import type { PageParams } from '@/db/queries/page'
import type { OrganizationRef, Page } from '@/domain/record/views'
import type { OrganizationKind } from '@/domain/vocabulary'

/**
 * The public organizations by name.
 *
 * @throws InvalidInput for a malformed cursor or limit
 */
export async function listOrganizations(
  bodyId: string,
  { kind, ...params }: { kind?: OrganizationKind[] | undefined } & PageParams = {},
): Promise<Page<OrganizationRef>> {
  return pageOfOrganizations(bodyId, kind, params)
}
