import 'server-only'
import type { Page, StatementInContext, StatementView } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicStatement } from '@/db/visibility'
import { dayKey, idKey, numberKey, type SortKey } from './keyset'
import {
  statementInContextSelect,
  statementSelect,
  toStatement,
  toStatementInContext,
  type StatementInContextRow,
} from './map-statement'
import { readPage, type PageParams } from './page'

type Where = Prisma.StatementWhereInput

/** The debates newest first, within a debate in the order of the contributions. */
const newestDebateFirst = [
  { agendaItem: { session: { earliestDay: { sort: 'desc', nulls: 'last' } } } },
  { agendaItem: { sessionId: 'desc' } },
  { agendaItem: { position: 'asc' } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.StatementOrderByWithRelationInput[]

const keys: SortKey<StatementInContextRow, Where>[] = [
  dayKey(
    'desc',
    (row) => row.agendaItem.session.earliestDay,
    (earliestDay) => ({ agendaItem: { session: { earliestDay } } }),
  ),
  idKey(
    'desc',
    (row) => row.agendaItem.session.id,
    (sessionId) => ({ agendaItem: { sessionId } }),
  ),
  numberKey(
    'asc',
    (row) => row.agendaItem.position,
    (position) => ({ agendaItem: { position } }),
  ),
  numberKey(
    'asc',
    (row) => row.position,
    (position) => ({ position }),
  ),
  idKey(
    'asc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

/** Those of a person, of a faction, of an organization's sessions: `of` says which. */
export function pageOfStatements(
  bodyId: string,
  of: Where,
  params: PageParams,
): Promise<Page<StatementInContext>> {
  const where: Where = { AND: [publicStatement(bodyId), of] }
  return readPage(params, {
    keys,
    count: () => db.statement.count({ where }),
    find: (behind: Where, take) =>
      db.statement.findMany({
        where: { AND: [where, behind] },
        orderBy: newestDebateFirst,
        take,
        select: statementInContextSelect(bodyId),
      }),
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

export const countStatements = (bodyId: string) =>
  db.statement.count({ where: publicStatement(bodyId) })

export const countQuotes = (bodyId: string) =>
  db.passage.count({ where: { kind: 'quote', statement: publicStatement(bodyId) } })
