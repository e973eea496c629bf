import 'server-only'
import type { SearchContext } from '@/domain/record/search-context'
import { searchContext } from '../search-context'

/** After so long what is known is asked for anew: what was taken back meanwhile must not go on showing. */
const MOST_MS = 30_000

/** So many records are kept, or more time would go into looking up than memory is worth. */
const MOST_RECORDS = 50_000

const nothing = (): SearchContext => ({
  persons: new Map(),
  organizations: new Map(),
  sessions: new Map(),
  items: new Map(),
  matters: new Map(),
  sources: new Map(),
})

const add = <T>(to: Map<string, T>, from: Map<string, T>): void => {
  for (const [id, value] of from) to.set(id, value)
}

/**
 * What stands around the statements of a body, remembered from one batch to the next, of which most
 * name the same people and sessions.
 *
 * @returns what is public of at least these records
 */
export function knownContext(bodyId: string): (ids: Iterable<string>) => Promise<SearchContext> {
  let known = nothing()
  let asked = new Set<string>()
  let since = 0
  return async (ids) => {
    if (asked.size > MOST_RECORDS || Date.now() - since > MOST_MS) {
      known = nothing()
      asked = new Set()
      since = Date.now()
    }
    const missing = [...new Set(ids)].filter((id) => !asked.has(id))
    if (missing.length === 0) return known
    const found = await searchContext(bodyId, missing)
    for (const id of missing) asked.add(id)
    add(known.persons, found.persons)
    add(known.organizations, found.organizations)
    add(known.sessions, found.sessions)
    add(known.items, found.items)
    add(known.sources, found.sources)
    return known
  }
}
