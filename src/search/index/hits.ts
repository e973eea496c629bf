import type { SearchHit, SearchParams } from '@/domain/record/search'
import { inContext, type SearchContext } from '@/domain/record/search-context'
import { decodeDocument } from '../engine/documents'
import { highlightsIn, soughtIn, type Range, type Sought } from '../engine/highlights'
import type { Segment } from '../engine/segment'
import { passageKinds } from '../engine/statement'
import type { Query } from '../query/ast'
import type { Found } from './search-part'

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
