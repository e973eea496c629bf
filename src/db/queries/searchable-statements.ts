import 'server-only'
import type { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import { publicStatement } from '@/db/visibility'
import type { RecordKind } from '@/domain/record/payloads'

/** The statements whose being found depends on a record; null for kinds on which none does. */
export function statementsOf(kind: RecordKind, id: string): Prisma.StatementWhereInput | null {
  switch (kind) {
    case 'statement':
      return { id }
    case 'agenda_item':
      return { agendaItemId: id }
    case 'session':
      return { agendaItem: { sessionId: id } }
    case 'person':
      return { speaker: { personId: id } }
    case 'organization':
      return { agendaItem: { session: { organizationId: id } } }
    default:
      return null
  }
}

const select = {
  id: true,
  stance: true,
  passages: { orderBy: { position: 'asc' }, select: { kind: true, text: true } },
  speaker: { select: { personId: true, factionId: true } },
  agendaItem: {
    select: {
      matterId: true,
      session: {
        select: {
          id: true,
          bodyId: true,
          organizationId: true,
          earliestDay: true,
          latestDay: true,
        },
      },
    },
  },
} satisfies Prisma.StatementSelect

export type SearchableStatement = Prisma.StatementGetPayload<{ select: typeof select }>

/** Public statements with what the search keeps of them, in the order of their ids after `after`. */
export function searchableStatements(
  transaction: Transaction,
  bodyId: string,
  where: Prisma.StatementWhereInput,
  page: { after: string | undefined; take: number },
): Promise<SearchableStatement[]> {
  return transaction.statement.findMany({
    where: { AND: [where, publicStatement(bodyId), page.after ? { id: { gt: page.after } } : {}] },
    orderBy: { id: 'asc' },
    take: page.take,
    select,
  })
}
