import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import { db } from '@/db/client'
import { publicOrganization, publicPerson } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef } from './map-organization'

export interface PublicPersonName {
  id: string
  name: string
  academicTitle: string | null
}

/** By family name. */
export const publicPersonNames = (bodyId: string): Promise<PublicPersonName[]> =>
  db.person.findMany({
    where: publicPerson(bodyId),
    orderBy: [{ familyName: 'asc' }, { givenName: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { id: true, name: true, academicTitle: true },
  })

/** By name. */
export async function publicOrganizations(bodyId: string): Promise<OrganizationRef[]> {
  const rows = await db.organization.findMany({
    where: publicOrganization(bodyId),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: organizationRefSelect,
  })
  return rows.map(toOrganizationRef)
}

/** A text that is another one whenever a public person or organization of the body was changed. */
export async function namesState(bodyId: string): Promise<string> {
  const { _count, _max } = await db.publication.aggregate({
    where: { bodyId, kind: { in: ['person', 'organization'] }, state: 'published' },
    _count: true,
    _max: { updatedAt: true },
  })
  return `${_count} ${_max.updatedAt?.toISOString() ?? ''}`
}
