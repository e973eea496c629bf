import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { isPublic, visibilityOfRecord } from '@/db/visibility'

export const organizationRefSelect = {
  ...visibilityOfRecord,
  id: true,
  slug: true,
  name: true,
  shortName: true,
  kind: true,
  color: true,
} satisfies Prisma.OrganizationSelect

export type OrganizationRefRow = Prisma.OrganizationGetPayload<{
  select: typeof organizationRefSelect
}>

/** Of a row that the query has found to be public. */
export const toOrganizationRef = (row: OrganizationRefRow): OrganizationRef => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  shortName: row.shortName,
  kind: row.kind,
  color: row.color,
})

/** `null` also for what the public may not see. */
export const toPublicOrganization = (
  bodyId: string,
  row: OrganizationRefRow | null,
): OrganizationRef | null => (row && isPublic(bodyId, row) ? toOrganizationRef(row) : null)
