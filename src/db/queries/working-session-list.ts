import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { Page } from '@/domain/record/views'
import type { SessionState } from '@/domain/vocabulary'
import { behind } from './keyset'
import { readPage, type PageParams } from './page'
import { newestFirst, sessionKeys } from './session-order'
import { toWorkingSession, workingSessionSelect, type WorkingSession } from './working-session'
import { inYear } from './years'

type Where = Prisma.SessionWhereInput

export interface WorkingSessionFilter {
  state?: SessionState | undefined
  /** Slug of the organization that meets. */
  organization?: string | undefined
  year?: number | undefined
}

/** The sessions of a body in every state but withdrawn, the latest first, those without a day last. */
export function pageOfWorkingSessions(
  bodyId: string,
  { state, organization, year }: WorkingSessionFilter,
  params: PageParams,
): Promise<Page<WorkingSession>> {
  const where: Where = {
    bodyId,
    publication: { state: { not: 'withdrawn' } },
    ...(state ? { state } : {}),
    ...(organization ? { organization: { slug: organization } } : {}),
    ...(year === undefined ? {} : { earliestDay: inYear(year) }),
  }
  return readPage(params, {
    keys: sessionKeys,
    count: () => db.session.count({ where }),
    find: (place, take) =>
      db.session.findMany({
        where: { AND: [where, behind(sessionKeys, place)] },
        orderBy: newestFirst,
        take,
        select: workingSessionSelect,
      }),
    view: toWorkingSession,
  })
}
