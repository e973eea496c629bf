import 'server-only'
import type { FollowUpView, MatterRef } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicFollowUp } from '@/db/visibility'
import { followUpSelect, toFollowUp } from './map-follow-up'
import { matterRefSelect, toMatterRef } from './map-matter'

const inOrder = [
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.FollowUpOrderByWithRelationInput[]

/** @param of which of the matter's; all of them if absent */
export async function followUpsOfMatter(
  bodyId: string,
  matterId: string,
  of: Prisma.FollowUpWhereInput = {},
): Promise<FollowUpView[]> {
  const rows = await db.followUp.findMany({
    where: { AND: [publicFollowUp(bodyId), { matterId }, of] },
    orderBy: inOrder,
    select: followUpSelect(bodyId),
  })
  return rows.map((row) => toFollowUp(bodyId, row))
}

/** What an organization owes, the most pressing first. */
export async function followUpsOfOrganization(
  bodyId: string,
  organizationId: string,
  take: number,
): Promise<(FollowUpView & { matter: MatterRef })[]> {
  const rows = await db.followUp.findMany({
    where: { AND: [publicFollowUp(bodyId), { organizationId }] },
    orderBy: [{ dueLatest: { sort: 'asc', nulls: 'last' } }, { matterId: 'asc' }, ...inOrder],
    take,
    select: { ...followUpSelect(bodyId), matter: { select: matterRefSelect } },
  })
  return rows.map(({ matter, ...row }) => ({
    ...toFollowUp(bodyId, row),
    matter: toMatterRef(matter),
  }))
}
