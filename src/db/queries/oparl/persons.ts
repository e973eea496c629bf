import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { evidenceSelect, toCitation } from '@/db/queries/map-source'
import { toDay } from '@/db/time'
import { isPublic, publicMembership, publicPerson, visibilityOfRecord } from '@/db/visibility'
import type { Disclosed, MembershipObject, PersonObject } from '@/domain/record/object-views'
import { membershipId } from '@/domain/record/part-ids'

const membershipSelect = {
  personId: true,
  organizationId: true,
  role: true,
  votingRight: true,
  startDate: true,
  endDate: true,
  onBehalfOf: { select: { ...visibilityOfRecord, id: true } },
} satisfies Prisma.MembershipSelect

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof membershipSelect }>

const inOrder = [
  { startDate: { sort: 'asc', nulls: 'last' } },
  { organizationId: 'asc' },
  { role: 'asc' },
] satisfies Prisma.MembershipOrderByWithRelationInput[]

function toMembershipObject(bodyId: string, row: MembershipRow): MembershipObject {
  const { onBehalfOf, startDate, endDate, ...membership } = row
  const start = toDay(startDate)
  return {
    ...membership,
    id: membershipId(row.personId, { ...row, startDate: start }),
    onBehalfOfId: onBehalfOf && isPublic(bodyId, onBehalfOf) ? onBehalfOf.id : null,
    startDate: start,
    endDate: toDay(endDate),
  }
}

/** @param withMemberships else they are left out, as was asked */
export async function findPersonObjects(
  bodyId: string,
  named: readonly Disclosed[],
  withMemberships: boolean,
): Promise<PersonObject[]> {
  const rows = await db.person.findMany({
    where: { ...publicPerson(bodyId), id: { in: named.map(({ id }) => id) } },
    select: {
      id: true,
      slug: true,
      name: true,
      givenName: true,
      familyName: true,
      academicTitle: true,
      description: true,
      memberships: {
        where: withMemberships ? publicMembership(bodyId) : { id: { in: [] } },
        orderBy: inOrder,
        select: membershipSelect,
      },
      publication: evidenceSelect(bodyId),
    },
  })
  return rows.map(({ memberships, publication, ...row }) => ({
    ...row,
    memberships: memberships.map((membership) => toMembershipObject(bodyId, membership)),
    citations: publication.citations.map(toCitation),
  }))
}

export async function findMembershipObjects(
  bodyId: string,
  named: readonly Disclosed[],
): Promise<MembershipObject[]> {
  const rows = await db.membership.findMany({
    where: { ...publicMembership(bodyId), personId: { in: named.map(({ ownerId }) => ownerId) } },
    orderBy: inOrder,
    select: membershipSelect,
  })
  return rows.map((row) => toMembershipObject(bodyId, row))
}
