import 'server-only'
import type { Prisma } from '@/db/generated/client'
import { publicOrganization, publicSession } from '@/db/visibility'
import { anySlug } from './slugs'
import { inYear } from './years'

type Where = Prisma.SessionWhereInput

export interface SessionFilter {
  /** Slugs; any of them. */
  organization?: string[] | undefined
  year?: number | undefined
}

const ofOrganizations = (bodyId: string, { organization }: SessionFilter): Where =>
  organization?.length
    ? { organization: { ...publicOrganization(bodyId), slug: anySlug(organization) } }
    : {}

const ofYear = ({ year }: SessionFilter): Where =>
  year === undefined ? {} : { earliestDay: inYear(year) }

export const sessionsFiltered = (bodyId: string, filter: SessionFilter): Where => ({
  AND: [publicSession(bodyId), ofOrganizations(bodyId, filter), ofYear(filter)],
})
