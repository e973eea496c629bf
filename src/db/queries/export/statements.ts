import 'server-only'
import { db } from '@/db/client'
import { publicItem, publicSession } from '@/db/visibility'
import { inContext, type SearchContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import type { StatementInContext } from '@/domain/record/views'
import { documentsOfItems } from '../search-documents'
import { inBatches } from './batches'
import { knownContext } from './known-context'

/** Few, so that most of what is made for one batch is gone before memory grows. */
const BATCH = 40
const SESSIONS = 10

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

/** The ids of the public items of some sessions at a time. */
async function* itemsOfSessions(bodyId: string): AsyncGenerator<string[]> {
  const batches = inBatches(SESSIONS, (behind, take) =>
    db.session.findMany({
      where: { AND: [publicSession(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select: { id: true, agendaItems: { where: publicItem(bodyId), select: { id: true } } },
    }),
  )
  for await (const sessions of batches)
    yield sessions.flatMap(({ agendaItems }) => agendaItems.map(({ id }) => id))
}

/** The statements of some items, batch by batch. */
async function* documentsIn(items: string[]): AsyncGenerator<SearchDocument[]> {
  let after: string | null = null
  for (;;) {
    const documents: SearchDocument[] = await documentsOfItems(items, after, BATCH)
    const last = documents.at(-1)
    if (!last) return
    yield documents
    if (documents.length < BATCH) return
    after = last.id
  }
}

/**
 * Every public statement of a body, some sessions at a time, in these in the order of their ids. They
 * are read as plain rows, which take little memory, and no connection is kept between batches, so that a
 * slow client holds up nobody. What is published meanwhile may be missed; what is taken back soon shows
 * no more.
 */
export async function* allStatements(bodyId: string): AsyncGenerator<StatementInContext[]> {
  const contextOf = knownContext(bodyId)
  for await (const items of itemsOfSessions(bodyId))
    for await (const documents of documentsIn(items)) {
      const named = [...items, ...documents.flatMap(namedBy)].filter((id) => id !== null)
      // It holds what is public alone: a statement that stands in something else is left out.
      const context: SearchContext = await contextOf(named)
      yield documents.flatMap((document) => inContext(document, context) ?? [])
    }
}
