import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchHit } from '@/domain/record/search'
import { parseSearchParams } from '@/domain/record/search-params'
import type { BodyView } from '@/domain/record/views'
import { today } from '@/lib/today'
import type { Origin } from '@/publish/api/addresses'
import { toSearchHit } from '@/publish/api/search'
import { passageColumns, passageRows } from '@/publish/csv/passages'
import { csvHead, csvRecords } from '@/publish/csv/table'
import { streamSearch } from './stream-search'

interface ExportRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
  query: URLSearchParams
}

export interface Export {
  fileName: string
  /** The file in pieces; each is made when it is asked for. */
  chunks: AsyncGenerator<string>
}

/** Reads the first page before anything is answered: what is wrong with a query shows there. */
async function startSearch({ body, query }: ExportRequest): Promise<AsyncGenerator<SearchHit[]>> {
  const parsed = parseSearchParams(query)
  if (!parsed.ok) throw new InvalidInput(parsed.errors)
  const pages = streamSearch(body.id, parsed.params)
  const first = await pages.next()
  return resume(first, pages)
}

async function* resume<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return
  try {
    yield first.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

const fileName = (extension: string) => `wortlaut-suche-${today()}.${extension}`

/**
 * All of a search result as a table, a row for each passage.
 *
 * @throws InvalidInput for parameters that cannot be read
 */
export async function exportSearchAsCsv(request: ExportRequest): Promise<Export> {
  const pages = await startSearch(request)
  const given = { origin: request.origin, licence: request.body.dataLicence }
  async function* chunks() {
    yield csvHead(passageColumns)
    for await (const hits of pages)
      yield csvRecords(
        passageColumns,
        hits.flatMap((hit) => passageRows(hit, given)),
      )
  }
  return { fileName: fileName('csv'), chunks: chunks() }
}

/**
 * All of a search result as one JSON document: `items` as the API has them, then `total`, which counts
 * what the document really holds.
 *
 * @throws InvalidInput for parameters that cannot be read
 */
export async function exportSearchAsJson(request: ExportRequest): Promise<Export> {
  const pages = await startSearch(request)
  async function* chunks() {
    let total = 0
    yield '{"items":['
    for await (const hits of pages) {
      const items = hits.map((hit) => JSON.stringify(toSearchHit(request.origin, hit)))
      yield `${total === 0 ? '' : ','}\n${items.join(',\n')}`
      total += items.length
    }
    yield `\n],"total":${total}}\n`
  }
  return { fileName: fileName('json'), chunks: chunks() }
}
