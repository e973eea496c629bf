import 'server-only'
import { db } from '@/db/client'
import { readRows } from '@/db/read-rows'
import { join, sql, type Sql } from '@/db/sql'
import { publicItem, publicRow } from '@/db/visibility'
import type { AgendaItemRef, SessionRef } from '@/domain/record/views'
import { contextSelect, toContext } from './map-agenda-item'

/** The index `AgendaItem_title_grams` knows pieces of three letters. */
const GRAM = 3

/** What many titles hold is found among so many of the newest sessions; for all else there is the index. */
const RECENT = 100

const NEWEST_FIRST = sql`COALESCE(s."earliestDay", DATE '0001-01-01') DESC, s."id" DESC`

/** @param sessions the rows `s` to look among */
async function titlesAmong(
  sessions: Sql,
  { conditions, take }: { conditions: readonly Sql[]; take: number },
): Promise<string[]> {
  const rows = await readRows<{ id: string }>(sql`
    SELECT i."id" FROM ${sessions} JOIN "AgendaItem" i ON i."sessionId" = s."id"
    WHERE ${join(conditions, ' AND ')}
    ORDER BY ${NEWEST_FIRST}, i."position", i."id" LIMIT ${take}`)
  return rows.map(({ id }) => id)
}

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
  const recent = sql`(SELECT s."id", s."earliestDay" FROM "Session" s
    WHERE ${publicRow.shown(bodyId, sql`s`)} ORDER BY ${NEWEST_FIRST} LIMIT ${RECENT}) s`
  let ids = await titlesAmong(recent, { conditions, take })
  if (ids.length < take) {
    const grams = words
      .filter((word) => word.length >= GRAM)
      .map((word) => sql`"grams"(i."title") @> "grams"(${word})`)
    ids = await titlesAmong(sql`"Session" s`, { conditions: [...conditions, ...grams], take })
  }
  const rows = await db.agendaItem.findMany({
    where: { ...publicItem(bodyId), id: { in: ids } },
    select: contextSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [toContext(row)] : []
  })
}
