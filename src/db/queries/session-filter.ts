import 'server-only'
import type { Prisma } from '@/db/generated/client'
import { publicOrganization } from '@/db/visibility'
import { anySlug } from './slugs'
import { inYear } from './years'

type Where = Prisma.SessionWhereInput

export interface SessionFilter {
  /** Slugs; any of them. */
  organization?: string[] | undefined
  year?: number | undefined
}

export const ofOrganizations = (bodyId: string, { organization }: SessionFilter): Where =>
  organization?.length
    ? { organization: { ...publicOrganization(bodyId), slug: anySlug(organization) } }
    : {}

export const ofYear = ({ year }: SessionFilter): Where =>
  year === undefined ? {} : { earliestDay: inYear(year) }
