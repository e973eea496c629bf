import 'server-only'
import { allItems } from '@/db/queries/export/items'
import { allMotions } from '@/db/queries/export/motions'
import { allSources } from '@/db/queries/export/sources'
import { allStatements } from '@/db/queries/export/statements'
import type { PageParams } from '@/db/queries/page'
import { toOffsetTime } from '@/domain/time/local'
import type { Page } from '@/domain/record/views'
import { toCorrection } from '@/publish/api/correction'
import { toMatterListEntry } from '@/publish/api/matter'
import { toMotion } from '@/publish/api/motion'
import { toOrganizationListEntry } from '@/publish/api/organization'
import { toPersonListEntry } from '@/publish/api/person'
import { toSessionListEntry } from '@/publish/api/session'
import { toSourceEntry } from '@/publish/api/source'
import { toStatement } from '@/publish/api/statement'
import { itemLine, line, LINES_FORMAT, type LineType } from '@/publish/jsonl/lines'
import { listCorrections } from '../list-corrections'
import { listMatters } from '../list-matters'
import { listOrganizations } from '../list-organizations'
import { listPersons } from '../list-persons'
import { listSessions } from '../list-sessions'
import type { BulkRequest } from './request'

/** So many lines are one piece: long texts outlive the quick collection of garbage. */
const TOGETHER = 10

/** All pages of a list, each read when it is asked for. */
async function* pagesOf<T>(
  bodyId: string,
  read: (bodyId: string, params: PageParams) => Promise<Page<T>>,
): AsyncGenerator<T[]> {
  let cursor: string | null = null
  do {
    const page: Page<T> = await read(bodyId, {
      limit: 100,
      ...(cursor === null ? {} : { cursor }),
    })
    yield page.items
    cursor = page.next
  } while (cursor !== null)
}

/** Batches of records as batches of lines. */
async function* lines<T>(
  batches: AsyncGenerator<T[]>,
  toLine: (record: T) => string,
): AsyncGenerator<string[]> {
  for await (const batch of batches) yield batch.map(toLine)
}

/** The public record but for its first and last line, in the order of `lineTypes`. */
async function* recordLines({ body, origin }: BulkRequest): AsyncGenerator<string[]> {
  const { id } = body
  const as =
    <T>(type: LineType, toObject: (origin: string, record: T) => object) =>
    (record: T) =>
      line(type, toObject(origin, record))
  yield* lines(pagesOf(id, listOrganizations), as('organization', toOrganizationListEntry))
  yield* lines(pagesOf(id, listPersons), as('person', toPersonListEntry))
  yield* lines(allSources(id), as('source', toSourceEntry))
  yield* lines(pagesOf(id, listMatters), as('matter', toMatterListEntry))
  yield* lines(pagesOf(id, listSessions), as('session', toSessionListEntry))
  yield* lines(allItems(id), (item) => itemLine(origin, item))
  yield* lines(allMotions(id), as('motion', toMotion))
  yield* lines(allStatements(id), as('statement', toStatement))
  yield* lines(pagesOf(id, listCorrections), as('correction', toCorrection))
}

/**
 * The whole public record as JSON lines.
 *
 * @param changed when it last changed
 */
export async function* everything(request: BulkRequest, changed: Date): AsyncGenerator<string> {
  const { body } = request
  yield line('meta', {
    format: LINES_FORMAT,
    body: body.slug,
    name: body.name,
    licence: body.dataLicence,
    changedAt: toOffsetTime(changed),
  })
  let count = 1
  for await (const batch of recordLines(request)) {
    count += batch.length
    for (let at = 0; at < batch.length; at += TOGETHER)
      yield batch.slice(at, at + TOGETHER).join('')
  }
  yield line('end', { count })
}
