import 'server-only'
import { db } from '@/db/client'
import { seenRecords } from '@/db/disclosure/seen-records'
import type { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'

/** What alerts tell: of these it is kept with which revision the public saw them first. */
const NEWS = ['statement', 'motion', 'vote', 'agenda_item'] as const

/** In one query: far fewer than the parameters that the database takes. */
const BATCH = 5_000

/** Those among the records that alerts tell and the public can see now. */
export async function seenNews(
  transaction: Transaction,
  bodyId: string,
  recordIds: readonly string[],
): Promise<string[]> {
  const seen: string[] = []
  for (let start = 0; start < recordIds.length; start += BATCH) {
    const rows = await transaction.publication.findMany({
      where: {
        id: { in: recordIds.slice(start, start + BATCH) },
        kind: { in: [...NEWS] },
        state: 'published',
      },
      select: { id: true, kind: true },
    })
    for (const kind of NEWS) {
      const ids = rows.flatMap((row) => (row.kind === kind ? [row.id] : []))
      if (ids.length === 0) continue
      const found = await seenRecords(transaction, bodyId, kind, ids)
      seen.push(...found.map(({ id }) => id))
    }
  }
  return seen
}

/** Those among motions that the public can see of which it is known what became of them. */
export async function decidedMotions(
  transaction: Transaction,
  seenIds: readonly string[],
): Promise<string[]> {
  const decided: string[] = []
  for (let start = 0; start < seenIds.length; start += BATCH) {
    const rows = await transaction.motion.findMany({
      where: {
        id: { in: seenIds.slice(start, start + BATCH) },
        outcome: { not: 'not_reported' },
      },
      select: { id: true },
    })
    decided.push(...rows.map(({ id }) => id))
  }
  return decided
}

/** What the public saw first after one revision of a body's record and up to another. */
export interface NewsSpan {
  after: number
  upTo: number
}

/** The publications of what became public then, still seen or not. */
export const firstShownIn = ({ after, upTo }: NewsSpan) =>
  ({
    searchChange: { is: { shownRevision: { gt: after, lte: upTo } } },
  }) satisfies Prisma.PublicationWhereInput

/** The publications of motions of which the public first saw then what became of them. */
export const firstDecidedIn = ({ after, upTo }: NewsSpan) =>
  ({
    searchChange: { is: { decidedRevision: { gt: after, lte: upTo } } },
  }) satisfies Prisma.PublicationWhereInput

/** Whether anything became public then. */
export async function hasNews(bodyId: string, { after, upTo }: NewsSpan): Promise<boolean> {
  const first = await db.searchChange.findFirst({
    where: {
      bodyId,
      OR: [
        { shownRevision: { gt: after, lte: upTo } },
        { decidedRevision: { gt: after, lte: upTo } },
      ],
    },
    select: { recordId: true },
  })
  return first !== null
}

/** The ids of the statements that became public then, in batches. */
export async function* newStatements(
  bodyId: string,
  span: NewsSpan,
): AsyncGenerator<readonly string[]> {
  for (let last: string | null = null; ;) {
    const rows: { recordId: string }[] = await db.searchChange.findMany({
      where: {
        bodyId,
        shownRevision: { gt: span.after, lte: span.upTo },
        publication: { kind: 'statement', state: 'published' },
        ...(last !== null && { recordId: { gt: last } }),
      },
      orderBy: { recordId: 'asc' },
      take: BATCH,
      select: { recordId: true },
    })
    if (rows.length > 0) yield rows.map(({ recordId }) => recordId)
    if (rows.length < BATCH) return
    last = rows.at(-1)?.recordId ?? null
  }
}
