import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicItem } from '@/db/visibility'
import type { AgendaEntry, SessionRef } from '@/domain/record/views'
import { agendaEntrySelect, toAgendaEntry } from './map-agenda-item'
import { sessionRefSelect, toSessionRef } from './map-session'

/** The public items that fulfil the condition, the last published first. */
export async function lastPublishedItems(
  bodyId: string,
  of: Prisma.AgendaItemWhereInput,
  take: number,
): Promise<{ item: AgendaEntry; session: SessionRef; publishedAt: Date }[]> {
  const rows = await db.agendaItem.findMany({
    where: { AND: [publicItem(bodyId), of] },
    orderBy: [{ publication: { publishedAt: 'desc' } }, { id: 'desc' }],
    take,
    select: {
      ...agendaEntrySelect(bodyId),
      session: { select: sessionRefSelect },
      publication: { select: { publishedAt: true } },
    },
  })
  return rows.flatMap(({ publication, ...row }) =>
    publication.publishedAt === null
      ? []
      : [
          {
            item: toAgendaEntry(bodyId, row),
            session: toSessionRef(row.session),
            publishedAt: publication.publishedAt,
          },
        ],
  )
}
