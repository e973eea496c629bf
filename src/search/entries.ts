import 'server-only'
import { Prisma } from '@/db/generated/client'
import { publicStatement } from '@/db/visibility'
import type { RecordKind } from '@/domain/record/payloads'
import { toTsVector } from './german/tsvector'

type Transaction = Prisma.TransactionClient

const BATCH = 200

/** The statements whose being found depends on a record. */
function affected(kind: RecordKind, id: string): Prisma.StatementWhereInput | null {
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

type Row = Prisma.StatementGetPayload<{ select: typeof select }>

function entry({ id, stance, passages, speaker, agendaItem }: Row): Prisma.Sql {
  const { session } = agendaItem
  const texts = (kind?: string) =>
    passages.filter((passage) => !kind || passage.kind === kind).map((passage) => passage.text)
  const quotes = texts('quote')
  const paraphrases = texts('paraphrase')
  return Prisma.sql`(
    ${id}::uuid, ${session.bodyId}::uuid, ${speaker.personId}::uuid, ${speaker.factionId}::uuid,
    ${session.organizationId}::uuid, ${session.id}::uuid, ${agendaItem.matterId}::uuid,
    ${stance}::"Stance", ${session.earliestDay}::date, ${session.latestDay}::date,
    ${quotes.length > 0}, ${paraphrases.length > 0},
    ${toTsVector(texts())}::tsvector, ${toTsVector(quotes)}::tsvector,
    ${toTsVector(paraphrases)}::tsvector)`
}

/**
 * Brings the search index up to a change of one record, within the transaction of that change:
 * what has become public is found, what is not public any more is gone.
 */
export async function refreshEntries(
  transaction: Transaction,
  kind: RecordKind,
  id: string,
): Promise<void> {
  const where = affected(kind, id)
  if (!where) return
  const { bodyId } = await transaction.publication.findUniqueOrThrow({
    where: { id },
    select: { bodyId: true },
  })
  await transaction.searchEntry.deleteMany({ where: { statement: where } })
  await addEntries(transaction, { AND: [where, publicStatement(bodyId)] })
}

/** Builds the index of a body anew from its published record. */
export async function rebuildEntries(transaction: Transaction, bodyId: string): Promise<void> {
  await transaction.searchEntry.deleteMany({ where: { bodyId } })
  await addEntries(transaction, publicStatement(bodyId))
}

async function addEntries(
  transaction: Transaction,
  where: Prisma.StatementWhereInput,
): Promise<void> {
  let after: string | undefined
  for (;;) {
    const rows: Row[] = await transaction.statement.findMany({
      where: after ? { AND: [where, { id: { gt: after } }] } : where,
      orderBy: { id: 'asc' },
      take: BATCH,
      select,
    })
    if (rows.length > 0)
      await transaction.$executeRaw`
        INSERT INTO "SearchEntry" ("statementId", "bodyId", "personId", "factionId", "organizationId",
          "sessionId", "matterId", "stance", "earliestDay", "latestDay", "hasQuote", "hasParaphrase",
          "vector", "quoteVector", "paraphraseVector")
        VALUES ${Prisma.join(rows.map(entry))}`
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id
  }
}
