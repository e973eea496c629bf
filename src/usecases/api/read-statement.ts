import 'server-only'
import { StatementQuery } from '@/publish/api/parameters'
import { toStatement } from '@/publish/api/statement'
import { readStatement, readStatementVersion } from '@/usecases/read-statement'
import { acceptQuery } from './accept-query'
import { foundOrNothing } from './found-here'
import type { ApiRead } from './request'

async function read(bodyId: string, id: string, version: number | undefined) {
  if (version === undefined) return readStatement(bodyId, id)
  const past = await readStatementVersion(bodyId, id, version)
  return past && { ...past.statement, version: past.version }
}

/** GET /api/v1/statements/{id}, with `?version=N` as that version had it */
export const readStatementForApi: ApiRead = async ({ bodyId, origin, query }, { id = '' }) => {
  const { version } = acceptQuery(StatementQuery, query)
  return foundOrNothing(await read(bodyId, id, version), (view) => toStatement(origin, view))
}
