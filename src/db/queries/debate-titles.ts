import 'server-only'
import { db } from '@/db/client'
import { sql } from '@/db/sql'
import { publicItem, publicRow } from '@/db/visibility'
import type { AgendaItemRef, SessionRef } from '@/domain/record/views'
import { contextSelect, toContext } from './map-agenda-item'
import { inNewestSessions, inOrder, newestFirst } from './newest-first'

/** The index `AgendaItem_title_grams` knows pieces of three letters. */
const GRAM = 3

/** What many titles hold is found among so many of the newest sessions; for all else there is the index. */
const RECENT = 100

/**
 * Public agenda items whose title holds all the words, in whatever case and with umlauts written in either
 * way; newest session first.
 *
 * @param words at least one
 */
export async function findDebatesByTitle(
  bodyId: string,
  words: readonly string[],
  take: number,
): Promise<{ session: SessionRef; agendaItem: AgendaItemRef }[]> {
  const conditions = [
    publicRow.shown(bodyId, sql`i`),
    ...words.map((word) => sql`strpos("folded"(i."title"), "folded"(${word})) > 0`),
  ]
  const recent = [inNewestSessions(bodyId, RECENT), ...conditions]
  let ids = await newestFirst('item', { bodyId, where: recent, take })
  if (ids.length < take) {
    const grams = words
      .filter((word) => word.length >= GRAM)
      .map((word) => sql`"grams"(i."title") @> "grams"(${word})`)
    ids = await newestFirst('item', { bodyId, where: [...conditions, ...grams], take })
  }
  const rows = await db.agendaItem.findMany({
    where: { ...publicItem(bodyId), id: { in: ids } },
    select: contextSelect,
  })
  return inOrder(ids, rows).map(toContext)
}
