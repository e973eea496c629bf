import 'server-only'
import { InvalidInput, type FieldError } from '@/domain/record/invalid-input'
import type { SearchRequest, SearchResult } from '@/domain/record/search'
import { buildInMemory } from './index/build'
import { SearchIndex } from './index/search-index'

/** Plain data: each bundle compares by classes of its own. */
export type SearchAnswer = { result: SearchResult } | { invalid: FieldError[] }

/** What answers searches. */
export interface SearchService {
  search(bodyId: string, params: SearchRequest): Promise<SearchAnswer>
  /** Whether every body is searched. */
  isReady(): boolean
  /** Ends when everything that was committed before the call is searched. */
  settle(bodyId: string): Promise<void>
}

// The server and the pages are bundled apart, so each has its own copy of this module; they meet here.
const KEY = Symbol.for('wortlaut.search')
const shared = globalThis as typeof globalThis & { [KEY]?: SearchService | undefined }

/** From now on this service answers in this process. */
export function provideSearch(service: SearchService | undefined): void {
  shared[KEY] = service
}

/** Searches, with what cannot be answered as data. */
export async function answerOf(
  index: SearchIndex,
  bodyId: string,
  params: SearchRequest,
): Promise<SearchAnswer> {
  try {
    return { result: await index.search(bodyId, params) }
  } catch (error) {
    if (error instanceof InvalidInput) return { invalid: error.errors }
    throw error
  }
}

let own: SearchService | undefined

/**
 * Without a running site nobody follows the record: the index is kept in this thread's memory and
 * brought up to date with every search.
 */
function inThisThread(): SearchService {
  const index = new SearchIndex({ load: () => null, build: buildInMemory })
  return {
    async search(bodyId, params) {
      await index.catchUp(bodyId)
      return answerOf(index, bodyId, params)
    },
    isReady: () => true,
    settle: async () => undefined,
  }
}

/** The service of this process. */
export function searchService(): SearchService {
  const service = shared[KEY]
  if (service) return service
  own ??= inThisThread()
  return own
}
