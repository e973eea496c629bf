import 'server-only'
import { allStatements } from '@/db/queries/export/statements'
import { allRollCalls, allVotes } from '@/db/queries/export/votes'
import { ballotColumns, ballotRows } from '@/publish/csv/ballots'
import { passageColumns, passageRows } from '@/publish/csv/passages'
import { csvHead, csvRecords, type Column } from '@/publish/csv/table'
import { voteColumns } from '@/publish/csv/votes'
import type { BulkRequest } from './request'

/** A table in pieces, each made when it is asked for. */
async function* table<Row, Record>(
  columns: readonly Column<Row>[],
  batches: AsyncGenerator<Record[]>,
  toRows: (record: Record) => Row[],
): AsyncGenerator<string> {
  yield csvHead(columns)
  for await (const batch of batches) yield csvRecords(columns, batch.flatMap(toRows))
}

const contextOf = ({ body, origin }: BulkRequest) => ({ origin, licence: body.dataLicence })

/** Every public statement, a row for each passage. */
export function statementsTable(request: BulkRequest): AsyncGenerator<string> {
  const context = contextOf(request)
  return table(passageColumns, allStatements(request.body.id), (statement) =>
    passageRows(statement, context),
  )
}

/** Every public vote. */
export function votesTable(request: BulkRequest): AsyncGenerator<string> {
  const context = contextOf(request)
  return table(voteColumns, allVotes(request.body.id), (vote) => [{ ...context, vote }])
}

/** Every public ballot of a roll call. */
export function ballotsTable(request: BulkRequest): AsyncGenerator<string> {
  const context = contextOf(request)
  return table(ballotColumns, allRollCalls(request.body.id), (vote) => ballotRows(vote, context))
}
