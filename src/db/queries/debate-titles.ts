import 'server-only'
import { db } from '@/db/client'
import { publicItem } from '@/db/visibility'
import type { AgendaItemRef, SessionRef } from '@/domain/record/views'
import { contextSelect, toContext } from './map-agenda-item'

/** `%` and `_` are what somebody typed, not wildcards. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/**
 * Public agenda items whose title holds all the words, newest session first.
 *
 * @param words for each word its spellings; any of them
 */
export async function findDebatesByTitle(
  bodyId: string,
  words: readonly string[][],
  take: number,
): Promise<{ session: SessionRef; agendaItem: AgendaItemRef }[]> {
  const rows = await db.agendaItem.findMany({
    where: {
      AND: [
        publicItem(bodyId),
        ...words.map((spellings) => ({
          OR: spellings.map((spelling) => ({
            title: { contains: literally(spelling), mode: 'insensitive' as const },
          })),
        })),
      ],
    },
    orderBy: [
      { session: { earliestDay: { sort: 'desc', nulls: 'last' } } },
      { position: 'asc' },
      { id: 'asc' },
    ],
    take,
    select: contextSelect,
  })
  return rows.map(toContext)
}
