import 'server-only'
import { db } from '@/db/client'
import { readRows } from '@/db/read-rows'
import { join, sql, type Sql } from '@/db/sql'
import { publicItem, publicRow } from '@/db/visibility'
import type { AgendaItemRef, SessionRef } from '@/domain/record/views'
import { contextSelect, toContext } from './map-agenda-item'

/** The index `AgendaItem_title_grams` knows pieces of three letters. */
const GRAM = 3

/** That the title of the item `i` holds a word, however it is written; the index is asked first, if it can be. */
const holds = (word: string): Sql => {
  const isThere = sql`strpos(lower(i."title"), lower(${word})) > 0`
  return word.length < GRAM
    ? isThere
    : sql`"title_grams"(i."title") @> "title_grams"(${word}) AND ${isThere}`
}

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
  const all = words.map((spellings) => sql`(${join(spellings.map(holds), ' OR ')})`)
  const found = await readRows<{ id: string }>(sql`
    SELECT i."id" FROM "AgendaItem" i JOIN "Session" s ON s."id" = i."sessionId"
    WHERE ${publicRow.shown(bodyId, sql`i`)} AND ${join(all, ' AND ')}
    ORDER BY s."earliestDay" DESC NULLS LAST, i."position", i."id"
    LIMIT ${take}`)
  const rows = await db.agendaItem.findMany({
    where: { ...publicItem(bodyId), id: { in: found.map(({ id }) => id) } },
    select: contextSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ id }) => {
    const row = byId.get(id)
    return row ? [toContext(row)] : []
  })
}
