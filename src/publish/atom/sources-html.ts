import { sourcePath } from '@/domain/record/paths'
import type { CitationView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { escapeMarkup } from '@/publish/xml/characters'

/** The places that an entry cites, each once, as a line of links; none where nothing is cited. */
export function sourcesHtml(origin: Origin, citations: readonly CitationView[]): string[] {
  if (citations.length === 0) return []
  const places = new Map(citations.map((one) => [`${one.sourceId} ${one.locator}`, one]))
  const sources = [...places.values()].map(({ sourceId, label, locator }) => {
    const address = escapeMarkup(pageAddress(origin, sourcePath(sourceId)))
    return `<a href="${address}">${escapeMarkup(label)}</a>, ${escapeMarkup(locator)}`
  })
  return [`<p><small>Quelle: ${sources.join('; ')}</small></p>`]
}
