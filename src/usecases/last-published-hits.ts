import 'server-only'
import { lastPublishedAmong, lastPublishedFirst } from '@/db/queries/published-at'
import type { SearchHit, SearchParams } from '@/domain/record/search'
import { searchStatements } from './search-statements'

const ENTRIES = 50
const MANY = 20_000

/** A statement of a result, and when its present version was published. */
export interface PublishedHit {
  hit: SearchHit
  publishedAt: Date
}

const lastFirst = (a: PublishedHit, b: PublishedHit): number =>
  b.publishedAt.getTime() - a.publishedAt.getTime() || (a.hit.id < b.hit.id ? 1 : -1)

const withMoments = (hits: SearchHit[], moments: ReadonlyMap<string, Date>): PublishedHit[] =>
  hits.flatMap((hit) => {
    const moment = moments.get(hit.id)
    return moment ? [{ hit, publishedAt: moment }] : []
  })

/**
 * The statements of a search result that were published or corrected last, the last first, with the
 * moment of the last change to what can be found. Where the result is very large, the publications are
 * gone through from the last one on, until nothing older can be among them: with so many, that is soon.
 *
 * @param many of a result up to this size, the publications of all are compared
 */
export async function lastPublishedHits(
  bodyId: string,
  params: SearchParams,
  many = MANY,
): Promise<{ entries: PublishedHit[]; changedAt: Date }> {
  const { total, changedAt } = await searchStatements(bodyId, { ...params, only: 'total' })
  const entries = await (total <= many ? readAmong : readLast)(bodyId, params)
  return { entries: entries.slice(0, ENTRIES), changedAt: new Date(changedAt) }
}

async function readAmong(bodyId: string, params: SearchParams): Promise<PublishedHit[]> {
  const { ids = [] } = await searchStatements(bodyId, { ...params, only: 'ids' })
  const moments = await lastPublishedAmong(ids, ENTRIES)
  const last = [...moments.keys()]
  const { items } = await searchStatements(bodyId, { ...params, ids: last, limit: ENTRIES })
  return withMoments(items, moments).sort(lastFirst)
}

async function readLast(bodyId: string, params: SearchParams): Promise<PublishedHit[]> {
  let found: PublishedHit[] = []
  for await (const { published, until } of lastPublishedFirst(bodyId, 'statement')) {
    const ids = [...published.keys()]
    const { items } = await searchStatements(bodyId, { ...params, ids, limit: ids.length })
    found = [...found, ...withMoments(items, published)].sort(lastFirst).slice(0, ENTRIES)
    const last = found[ENTRIES - 1]
    if (last && last.publishedAt > until) break
  }
  return found
}
