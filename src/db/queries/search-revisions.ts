/** How far the search of each body has to be. The search thread reads this without the query builder. */
import 'server-only'
import { readRows } from '@/db/read-rows'
import { sql } from '@/db/sql'

/** PostgreSQL's channel on which changes are told, with the body's id as the message. */
export const SEARCH_CHANNEL = 'wortlaut_search'

/** Where a body's search stands. */
export interface SearchRevision {
  /** Tells one record from another that happens to have the same revision. */
  epoch: string
  revision: number
  changedAt: Date
}

/** By body; of one in which nothing was ever marked, there is none. */
export async function searchRevisions(bodyId?: string): Promise<Map<string, SearchRevision>> {
  const rows = await readRows<SearchRevision & { bodyId: string }>(sql`
    SELECT "bodyId", "epoch", "revision", "changedAt" FROM "SearchState"
    WHERE ${bodyId ?? null}::uuid IS NULL OR "bodyId" = ${bodyId ?? null}::uuid`)
  return new Map(rows.map(({ bodyId: id, ...state }) => [id, state]))
}

/** The records that were marked after a revision, at most so many. */
export async function changesAfter(
  bodyId: string,
  revision: number,
  most: number,
): Promise<string[]> {
  const rows = await readRows<{ recordId: string }>(sql`
    SELECT "recordId" FROM "SearchChange"
    WHERE "bodyId" = ${bodyId}::uuid AND "revision" > ${revision} LIMIT ${most}`)
  return rows.map((row) => row.recordId)
}

/** The bodies on this instance. */
export async function bodyIds(): Promise<string[]> {
  return (await readRows<{ id: string }>(sql`SELECT "id" FROM "Body"`)).map(({ id }) => id)
}
