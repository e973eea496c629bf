import { debatePath } from '@/domain/record/paths'
import type { SearchHit, SearchParams } from '@/domain/record/search'
import type { SearchContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import type { StatementInContext } from '@/domain/record/views'
import { decodeDocument } from '../engine/documents'
import { highlightsIn, soughtIn, type Range, type Sought } from '../engine/highlights'
import type { Segment } from '../engine/segment'
import { passageKinds } from '../engine/statement'
import type { Query } from '../query/ast'
import type { Found } from './search-part'

/** A statement with what stands around it; null if that is not public any more. */
function inContext(document: SearchDocument, context: SearchContext): StatementInContext | null {
  const person = context.persons.get(document.personId)
  const item = context.items.get(document.agendaItemId)
  const session = context.sessions.get(document.sessionId)
  const organization = context.organizations.get(session?.organizationId ?? '')
  if (!person || !item || !session || !organization) return null
  const { replyTo } = document
  const answered = replyTo && context.persons.get(replyTo.personId)
  return {
    id: document.id,
    version: document.version,
    position: document.position,
    speaker: {
      person,
      faction: context.organizations.get(document.factionId ?? '') ?? null,
      office: document.office,
    },
    motionId: document.motionId,
    stance: document.stance,
    replyTo: answered ? { id: replyTo.id, speakerName: answered.name } : null,
    note: document.note,
    passages: document.passages,
    citations: document.citations.flatMap(({ sourceId, ...place }) => {
      const source = context.sources.get(sourceId)
      return source ? [{ sourceId, label: source.label, ...place }] : []
    }),
    session: {
      id: session.id,
      slug: session.slug,
      title: session.title,
      date: session.date,
      earliestDay: session.earliestDay,
      latestDay: session.latestDay,
      state: session.state,
      organization,
    },
    agendaItem: {
      id: item.id,
      slug: item.slug,
      title: item.title,
      titleReported: item.titleReported,
      number: item.number,
      path: debatePath(session, item),
    },
  }
}

/** The statements that were found, as they are shown, with what a query asks for marked in them. */
export function hitsOf(
  found: readonly Found[],
  context: SearchContext,
  { query, kind }: { query: Query; kind: SearchParams['kind'] },
): SearchHit[] {
  const prepared = new Map<Segment, Sought>()
  return found.flatMap(({ part: { segment }, statement }) => {
    const sought = prepared.get(segment) ?? soughtIn(segment, query)
    prepared.set(segment, sought)
    const { documents, documentStarts } = segment
    const from = documentStarts[statement] ?? 0
    const to = documentStarts[statement + 1] ?? 0
    const { statement: document, layouts } = decodeDocument(documents.read(from, to))
    const shown = inContext(document, context)
    if (!shown) return []
    const highlights = new Map<number, Range[]>()
    for (const [at, layout] of layouts.entries()) {
      if (kind && passageKinds[at] !== kind) continue
      const text = statement * 2 + at
      for (const [passage, ranges] of highlightsIn(segment, sought, text, layout))
        highlights.set(passage, ranges)
    }
    const passages = shown.passages.flatMap((passage, at) =>
      kind && passage.kind !== kind ? [] : [{ ...passage, highlights: highlights.get(at) ?? [] }],
    )
    return [{ ...shown, passages }]
  })
}
