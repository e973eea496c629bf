import 'server-only'
import type { PageParams } from '@/db/queries/page'
import { countSessionsByOrganization, countSessionsByYear } from '@/db/queries/session-counts'
import type { SessionFilter } from '@/db/queries/session-filter'
import { pageOfSessions } from '@/db/queries/session-lists'
import type { OrganizationRef, Page, SessionListEntry } from '@/domain/record/views'

export type SessionList = Page<SessionListEntry> & {
  /** Counted without the filter's own year. */
  years: { year: number; count: number }[]
  /** Counted without the filter's own organizations. */
  organizations: (OrganizationRef & { count: number })[]
}

/**
 * The public sessions, newest first.
 *
 * @throws InvalidInput for a malformed cursor, limit or year
 */
export async function listSessions(
  bodyId: string,
  params: SessionFilter & PageParams = {},
): Promise<SessionList> {
  const [page, years, organizations] = await Promise.all([
    pageOfSessions(bodyId, params, params),
    countSessionsByYear(bodyId, params),
    countSessionsByOrganization(bodyId, params),
  ])
  return { ...page, years, organizations }
}
