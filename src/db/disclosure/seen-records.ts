import 'server-only'
import type { Transaction } from '@/db/records/store'
import {
  publicItem,
  publicMatter,
  publicMotion,
  publicOrganization,
  publicPaper,
  publicPerson,
  publicSession,
  publicSource,
  publicStatement,
  publicVote,
} from '@/db/visibility'
import type { RecordKind } from '@/domain/record/payloads'

interface SeenRecord {
  id: string
  /** Of a session: who meets. */
  organizationId?: string
}

type Find = (
  transaction: Transaction,
  bodyId: string,
  id: { in: string[] },
) => Promise<SeenRecord[]>

const select = { id: true } as const

/** Each kind from its own table, which is planned much faster for many records than from their publications. */
const finders: Readonly<Record<RecordKind, Find>> = {
  body: async (_, bodyId, { in: ids }) => ids.filter((id) => id === bodyId).map((id) => ({ id })),
  organization: (transaction, bodyId, id) =>
    transaction.organization.findMany({ where: { ...publicOrganization(bodyId), id }, select }),
  person: (transaction, bodyId, id) =>
    transaction.person.findMany({ where: { ...publicPerson(bodyId), id }, select }),
  session: (transaction, bodyId, id) =>
    transaction.session.findMany({
      where: { ...publicSession(bodyId), id },
      select: { id: true, organizationId: true },
    }),
  agenda_item: (transaction, bodyId, id) =>
    transaction.agendaItem.findMany({ where: { ...publicItem(bodyId), id }, select }),
  matter: (transaction, bodyId, id) =>
    transaction.matter.findMany({ where: { ...publicMatter(bodyId), id }, select }),
  paper: (transaction, bodyId, id) =>
    transaction.paper.findMany({ where: { ...publicPaper(bodyId), id }, select }),
  motion: (transaction, bodyId, id) =>
    transaction.motion.findMany({ where: { ...publicMotion(bodyId), id }, select }),
  vote: (transaction, bodyId, id) =>
    transaction.vote.findMany({ where: { ...publicVote(bodyId), id }, select }),
  statement: (transaction, bodyId, id) =>
    transaction.statement.findMany({ where: { ...publicStatement(bodyId), id }, select }),
  source: (transaction, bodyId, id) =>
    transaction.source.findMany({ where: { ...publicSource(bodyId), id }, select }),
}

/** Those of the records that the public can see now. */
export const seenRecords = (
  transaction: Transaction,
  bodyId: string,
  kind: RecordKind,
  ids: readonly string[],
): Promise<SeenRecord[]> => finders[kind](transaction, bodyId, { in: [...ids] })
