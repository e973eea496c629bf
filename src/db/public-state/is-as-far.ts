import 'server-only'
import type pg from 'pg'

/** Whether a database has a body's published record at this revision or a later one. */
export async function isAsFar(
  database: pg.Pool,
  { bodyId, revision }: { bodyId: string; revision: number },
): Promise<boolean> {
  if (revision === 0) return true
  const { rows } = await database.query<{ revision: number }>(
    'SELECT "revision" FROM "PublicState" WHERE "bodyId" = $1',
    [bodyId],
  )
  return (rows[0]?.revision ?? 0) >= revision
}
