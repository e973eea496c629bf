import 'server-only'
import { join, sql, type Sql } from '@/db/sql'
import {
  searchableStatements,
  statementsOf,
  type SearchableStatement,
} from '@/db/queries/searchable-statements'
import type { Transaction } from '@/db/records/store'
import type { RecordKind } from '@/domain/record/payloads'
import { toTsVector } from './german/tsvector'

const BATCH = 200

function entry({ id, stance, passages, speaker, agendaItem }: SearchableStatement): Sql {
  const { session } = agendaItem
  const texts = (kind?: string) =>
    passages.filter((passage) => !kind || passage.kind === kind).map((passage) => passage.text)
  const quotes = texts('quote')
  const paraphrases = texts('paraphrase')
  return sql`(
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
  const where = statementsOf(kind, id)
  if (!where) return
  const { bodyId } = await transaction.publication.findUniqueOrThrow({
    where: { id },
    select: { bodyId: true },
  })
  await transaction.searchEntry.deleteMany({ where: { statement: where } })
  await addEntries(transaction, bodyId, where)
}

/** Builds the index of a body anew from its published record. */
export async function rebuildEntries(transaction: Transaction, bodyId: string): Promise<void> {
  await transaction.searchEntry.deleteMany({ where: { bodyId } })
  await addEntries(transaction, bodyId, {})
}

async function addEntries(
  transaction: Transaction,
  bodyId: string,
  where: Parameters<typeof searchableStatements>[2],
): Promise<void> {
  let after: string | undefined
  for (;;) {
    const rows = await searchableStatements(transaction, bodyId, where, { after, take: BATCH })
    if (rows.length > 0)
      await transaction.$executeRaw`
        INSERT INTO "SearchEntry" ("statementId", "bodyId", "personId", "factionId", "organizationId",
          "sessionId", "matterId", "stance", "earliestDay", "latestDay", "hasQuote", "hasParaphrase",
          "vector", "quoteVector", "paraphraseVector")
        VALUES ${join(rows.map(entry))}`
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id
  }
}
