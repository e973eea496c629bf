import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchParams } from '@/domain/record/search'
import { searchAt } from '@/domain/record/search-address'
import { parseSearchParams } from '@/domain/record/search-params'
import type { BodyView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { statementFeed } from '@/publish/atom/statement-feed'
import { lastPublishedHits } from './last-published-hits'

interface FeedRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
  query: URLSearchParams
}

/** A feed has one order and one length, whatever the page shows. */
const asFeed = ({ sort: _sort, limit: _limit, cursor: _cursor, ...params }: SearchParams) => params

/**
 * What was last published or corrected of a search result as an Atom feed, however long ago it was said,
 * with the moment of the last change to what can be found.
 *
 * @throws InvalidInput for parameters that cannot be read
 */
export async function searchFeed({
  body,
  origin,
  query,
}: FeedRequest): Promise<{ text: string; changed: Date }> {
  const parsed = parseSearchParams(query)
  if (!parsed.ok) throw new InvalidInput(parsed.errors)
  const params = asFeed(parsed.params)
  const { entries, changedAt: changed } = await lastPublishedHits(body.id, params)
  const words = params.q ? `„${params.q}“` : 'alle Wortbeiträge'
  const text = statementFeed({
    origin,
    title: `Suche: ${words} – ${body.name} im Wortlaut`,
    self: pageAddress(origin, searchAt('/feeds/suche.atom', params)),
    alternate: pageAddress(origin, searchAt('/suche', { ...params, sort: 'newest' })),
    updated: entries[0]?.publishedAt ?? changed,
    rights: body.dataLicence,
    entries,
  })
  return { text, changed }
}
