import 'server-only'
import type { MembershipView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { personRefSelect, toPersonRef } from './map-person'
import { toDay } from '@/db/time'

export const membershipSelect = {
  role: true,
  votingRight: true,
  startDate: true,
  endDate: true,
  person: { select: personRefSelect },
  organization: { select: organizationRefSelect },
} satisfies Prisma.MembershipSelect

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof membershipSelect }>

/** Of a row found with `publicMembership`. */
export const toMembership = (row: MembershipRow): MembershipView => ({
  person: toPersonRef(row.person),
  organization: toOrganizationRef(row.organization),
  role: row.role,
  votingRight: row.votingRight,
  startDate: toDay(row.startDate),
  endDate: toDay(row.endDate),
})
