import 'server-only'
import type pg from 'pg'
import { connections } from '@/db/connections'
import type { Sql } from '@/db/sql'

/** The rows of a query, read past the query builder: for what runs without it. */
export async function readRows<Row extends pg.QueryResultRow>({
  text,
  values,
}: Sql): Promise<Row[]> {
  const { rows } = await connections().query<Row>(text, values)
  return rows
}
