import 'server-only'
import type { Page, StatementInContext, StatementView } from '@/domain/record/views'
import { db } from '@/db/client'
import { sql, type Sql } from '@/db/sql'
import { publicStatement } from '@/db/visibility'
import {
  statementInContextSelect,
  statementSelect,
  toStatement,
  toStatementInContext,
  type StatementInContextRow,
} from './map-statement'
import { cursorKeys, inOrder, newestFirst } from './newest-first'
import { readPage, type PageParams } from './page'

const keys = cursorKeys<StatementInContextRow>(
  ({ agendaItem }) => agendaItem.session,
  ({ agendaItem }) => agendaItem.position,
  ({ position }) => position,
)

/** Whose statements they are, or where they were made. */
export type SaidBy = { personId: string } | { factionId: string } | { organizationId: string }

function saidBy(of: SaidBy): Sql {
  if ('personId' in of) return sql`k."personId" = ${of.personId}::uuid`
  if ('factionId' in of) return sql`k."factionId" = ${of.factionId}::uuid`
  return sql`s."organizationId" = ${of.organizationId}::uuid`
}

/**
 * The debates newest first, within a debate in the order of the contributions.
 *
 * @param count of all of them
 */
export function pageOfStatements(
  bodyId: string,
  of: SaidBy,
  count: () => Promise<number>,
  params: PageParams,
): Promise<Page<StatementInContext>> {
  return readPage(params, {
    keys,
    count,
    find: async (behind, take) => {
      const where = [sql`t."shownIn" = ${bodyId}::uuid`, saidBy(of)]
      const ids = await newestFirst('statement', { bodyId, where, behind, take })
      const rows = await db.statement.findMany({
        where: { ...publicStatement(bodyId), id: { in: ids } },
        select: statementInContextSelect(bodyId),
      })
      return inOrder(ids, rows)
    },
    view: (row) => toStatementInContext(bodyId, row),
  })
}

export async function findStatement(
  bodyId: string,
  id: string,
): Promise<StatementInContext | null> {
  const row = await db.statement.findFirst({
    where: { ...publicStatement(bodyId), id },
    select: statementInContextSelect(bodyId),
  })
  return row && toStatementInContext(bodyId, row)
}

/** What was said on a motion, in the order of the debate. */
export async function statementsOnMotion(
  bodyId: string,
  motionId: string,
): Promise<StatementView[]> {
  const rows = await db.statement.findMany({
    where: { ...publicStatement(bodyId), motionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: statementSelect(bodyId),
  })
  return rows.map((row) => toStatement(bodyId, row))
}
