import 'server-only'
import type pg from 'pg'
import { connections } from '@/db/connections'
import type { Sql } from '@/db/sql'

/** Rows of about a megabyte, where texts are long. */
const BATCH = 500

/**
 * The rows of a query in its order, as it sees the database when it begins, whatever their number. The
 * database reads the next batch while one is used. Whoever stops early ends the query.
 */
export async function* streamRows<Row extends pg.QueryResultRow>(
  { text, values }: Sql,
  batch = BATCH,
): AsyncGenerator<Row[]> {
  const connection = await connections().connect()
  // A connection that is lost fails the query that waits; without a listener it would end the process.
  const ignore = () => undefined
  connection.on('error', ignore)
  let isIntact = false
  try {
    await connection.query('BEGIN READ ONLY')
    await connection.query(`DECLARE "rows" NO SCROLL CURSOR FOR ${text}`, values)
    const fetch = () => connection.query<Row>(`FETCH ${batch} FROM "rows"`)
    for (let next = fetch(); ;) {
      const { rows } = await next
      if (rows.length === 0) break
      next = fetch()
      // Its failure is met when it is waited for, and until then by nobody.
      next.catch(ignore)
      yield rows
    }
    await connection.query('COMMIT')
    isIntact = true
  } finally {
    connection.off('error', ignore)
    connection.release(!isIntact)
  }
}
