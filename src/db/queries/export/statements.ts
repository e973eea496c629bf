import 'server-only'
import { inContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import type { StatementInContext } from '@/domain/record/views'
import { publishedDocuments } from '../search-documents'
import { knownContext } from './known-context'

/** Few, so that most of what is made for one is gone before memory grows. */
const BATCH = 50

/** The records that a statement names. */
const namedBy = (document: SearchDocument): (string | null)[] => [
  document.personId,
  document.factionId,
  document.organizationId,
  document.sessionId,
  document.agendaItemId,
  document.replyTo?.personId ?? null,
  ...document.citations.map(({ sourceId }) => sourceId),
]

/**
 * Every public statement of a body in the order of their ids, batch by batch. They are read as plain
 * rows, which take little memory, and no connection is kept between batches, so that a slow client
 * holds up nobody. What is published meanwhile may be missed; what is taken back soon shows no more.
 */
export async function* allStatements(bodyId: string): AsyncGenerator<StatementInContext[]> {
  const contextOf = knownContext(bodyId)
  let after: string | null = null
  for (;;) {
    const documents: SearchDocument[] = await publishedDocuments(bodyId, after, BATCH)
    const last = documents.at(-1)
    if (!last) return
    const named = documents.flatMap(namedBy).filter((id) => id !== null)
    // It holds what is public alone: a statement that stands in something else is left out.
    const context = await contextOf(named)
    yield documents.flatMap((document) => inContext(document, context) ?? [])
    if (documents.length < BATCH) return
    after = last.id
  }
}
