import 'server-only'
import { db } from '@/db/client'
import { evidenceSelect, toCitation } from '@/db/queries/map-source'
import { toDay } from '@/db/time'
import { isPublic, publicMembership, publicOrganization, visibilityOfRecord } from '@/db/visibility'
import type { Disclosed, OrganizationObject } from '@/domain/record/object-views'
import { membershipId } from '@/domain/record/part-ids'

export async function findOrganizationObjects(
  bodyId: string,
  named: readonly Disclosed[],
): Promise<OrganizationObject[]> {
  const rows = await db.organization.findMany({
    where: { ...publicOrganization(bodyId), id: { in: named.map(({ id }) => id) } },
    select: {
      id: true,
      slug: true,
      kind: true,
      name: true,
      shortName: true,
      color: true,
      description: true,
      startDate: true,
      endDate: true,
      parent: { select: { ...visibilityOfRecord, id: true } },
      memberships: {
        where: publicMembership(bodyId),
        orderBy: [
          { startDate: { sort: 'asc', nulls: 'last' } },
          { personId: 'asc' },
          { role: 'asc' },
        ],
        select: { personId: true, organizationId: true, role: true, startDate: true },
      },
      publication: evidenceSelect(bodyId),
    },
  })
  return rows.map(({ parent, memberships, publication, startDate, endDate, ...row }) => ({
    ...row,
    startDate: toDay(startDate),
    endDate: toDay(endDate),
    parentId: parent && isPublic(bodyId, parent) ? parent.id : null,
    membershipIds: memberships.map(({ personId, startDate: start, ...membership }) =>
      membershipId(personId, { ...membership, startDate: toDay(start) }),
    ),
    citations: publication.citations.map(toCitation),
  }))
}
