import 'server-only'
import { publishedAt } from '@/db/queries/published-at'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchParams } from '@/domain/record/search'
import { searchAt } from '@/domain/record/search-address'
import { parseSearchParams } from '@/domain/record/search-params'
import type { BodyView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { statementFeed } from '@/publish/atom/statement-feed'
import { searchStatements } from './search-statements'

const ENTRIES = 50

interface FeedRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
  query: URLSearchParams
}

/** A feed has one order and one length, whatever the page shows. */
const newest = ({ sort: _sort, limit: _limit, cursor: _cursor, ...params }: SearchParams) => params

/**
 * The newest statements of a search result as an Atom feed, with the moment of the last change to what
 * can be found.
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
  const params = newest(parsed.params)
  const { items, changedAt } = await searchStatements(body.id, {
    ...params,
    sort: 'newest',
    limit: ENTRIES,
  })
  const changed = new Date(changedAt)
  const published = await publishedAt(items.map(({ id }) => id))
  const entries = items.map((hit) => ({ hit, publishedAt: published.get(hit.id) ?? changed }))
  const words = params.q ? `„${params.q}“` : 'alle Wortbeiträge'
  const text = statementFeed({
    origin,
    title: `Suche: ${words} – ${body.name} im Wortlaut`,
    self: pageAddress(origin, searchAt('/feeds/suche.atom', params)),
    alternate: pageAddress(origin, searchAt('/suche', { ...params, sort: 'newest' })),
    updated: new Date(
      Math.max(0, ...entries.map((entry) => entry.publishedAt.getTime())) || changed.getTime(),
    ),
    rights: body.dataLicence,
    entries,
  })
  return { text, changed }
}
