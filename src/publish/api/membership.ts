import { z } from 'zod'
import type { MembershipView } from '@/domain/record/views'
import { Day, Slug } from './values'

export const Membership = z.object({
  person: Slug,
  name: z.string(),
  organization: Slug,
  role: z.string(),
  votingRight: z.boolean().nullable(),
  startDate: Day.nullable(),
  endDate: Day.nullable(),
})

export const toMembership = (membership: MembershipView): z.infer<typeof Membership> => ({
  person: membership.person.slug,
  name: membership.person.name,
  organization: membership.organization.slug,
  role: membership.role,
  votingRight: membership.votingRight,
  startDate: membership.startDate,
  endDate: membership.endDate,
})
