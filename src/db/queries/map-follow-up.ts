import 'server-only'
import type { FollowUpView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { organizationRefSelect, toPublicOrganization } from './map-organization'
import { citationsOfPart, toCitation } from './map-source'
import { toDay } from '@/db/time'

export const followUpSelect = (bodyId: string) =>
  ({
    id: true,
    text: true,
    due: true,
    dueLatest: true,
    state: true,
    organization: { select: organizationRefSelect },
    motion: { select: { id: true, title: true } },
    citations: citationsOfPart(bodyId),
  }) satisfies Prisma.FollowUpSelect

export type FollowUpRow = Prisma.FollowUpGetPayload<{ select: ReturnType<typeof followUpSelect> }>

/** Of a row found with `publicFollowUp`: its motion is public. */
export const toFollowUp = (bodyId: string, row: FollowUpRow): FollowUpView => ({
  id: row.id,
  text: row.text,
  organization: toPublicOrganization(bodyId, row.organization),
  motion: row.motion,
  due: row.due,
  dueLatest: toDay(row.dueLatest),
  state: row.state,
  citations: row.citations.map(toCitation),
})
