import 'server-only'
import type { Prisma } from '@/db/generated/client'
import { noteDisclosed } from '@/db/disclosure/note-disclosed'
import { markPublicChange } from '@/db/public-state/mark-public-change'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'
import type { PublicationState, RecordKind } from '@/db/generated/enums'
import { decidedMotions, seenNews } from './news'
import { SEARCH_CHANNEL } from './search-revisions'

/**
 * Records that the search shows these records differently from now on: statements, and what stands
 * around them (persons, organizations, sessions, items, matters, sources), and that alerts tell those
 * which the public sees for the first time. From here until the transaction ends nobody else can mark
 * records of this body, so that revisions become visible in their order: call it last, and once.
 */
export async function markChanged(
  transaction: Transaction,
  bodyId: string,
  recordIds: readonly string[],
): Promise<void> {
  if (recordIds.length === 0) return
  await markPublicChange(transaction, bodyId)
  const ids = [...new Set(recordIds)].sort()
  const seen = await seenNews(transaction, bodyId, ids)
  const decided = await decidedMotions(transaction, seen)
  await transaction.$executeRaw(sql`
    WITH state AS (
      INSERT INTO "SearchState" ("bodyId", "revision") VALUES (${bodyId}::uuid, 1)
      ON CONFLICT ("bodyId") DO UPDATE
        SET "revision" = "SearchState"."revision" + 1, "changedAt" = clock_timestamp()
      RETURNING "revision"),
    marked AS (
      INSERT INTO "SearchChange" AS known
        ("recordId", "bodyId", "revision", "shownRevision", "decidedRevision")
      SELECT id, ${bodyId}::uuid, "revision", CASE WHEN seen IS NOT NULL THEN "revision" END,
        CASE WHEN decided IS NOT NULL THEN "revision" END
      FROM state, unnest(${ids}::uuid[]) AS id
        LEFT JOIN unnest(${seen}::uuid[]) AS seen ON seen = id
        LEFT JOIN unnest(${decided}::uuid[]) AS decided ON decided = id
      ON CONFLICT ("recordId") DO UPDATE SET "revision" = EXCLUDED."revision",
        "shownRevision" = coalesce(known."shownRevision", EXCLUDED."shownRevision"),
        "decidedRevision" = coalesce(known."decidedRevision", EXCLUDED."decidedRevision") RETURNING 1)
    SELECT pg_notify(${SEARCH_CHANNEL}, ${bodyId}), (SELECT count(*) FROM marked)`)
}

/** A record that was published or taken back, and what the public saw of it before. */
export interface ShownChange {
  id: string
  kind: RecordKind
  /** Before the change. */
  state: PublicationState
}

/** The statements that a record carries: they come and go with it, or show something of it. */
function statementsOf({ kind, id }: ShownChange): Prisma.StatementWhereInput | null {
  switch (kind) {
    case 'statement':
      return { replyToId: id }
    case 'motion':
      return { motionId: id }
    case 'agenda_item':
      return { agendaItemId: id }
    case 'session':
      return { agendaItem: { sessionId: id } }
    case 'person':
      return { OR: [{ speaker: { personId: id } }, { replyTo: { speaker: { personId: id } } }] }
    case 'organization':
      return { agendaItem: { session: { organizationId: id } } }
    default:
      return null
  }
}

const idsOf = (rows: { id: string }[]): string[] => rows.map((row) => row.id)

/** The motions and votes that come and go with a record. */
async function decisionsOf(transaction: Transaction, { kind, id }: ShownChange): Promise<string[]> {
  if (kind === 'motion')
    return idsOf(await transaction.vote.findMany({ where: { motionId: id }, select: { id: true } }))
  const agendaItem: Prisma.AgendaItemWhereInput | null =
    kind === 'agenda_item'
      ? { id }
      : kind === 'session'
        ? { sessionId: id }
        : kind === 'organization'
          ? { session: { organizationId: id } }
          : null
  if (agendaItem === null) return []
  const motions = await transaction.motion.findMany({
    where: { agendaItem },
    select: { id: true, votes: { select: { id: true } } },
  })
  return motions.flatMap((motion) => [motion.id, ...idsOf(motion.votes)])
}

/** The records that the search has to look at again after a change of this one. */
async function affectedBy(transaction: Transaction, change: ShownChange): Promise<string[]> {
  const { id, kind, state } = change
  // Whoever stays public only changes a name; and names are looked up when they are shown.
  const isNameOnly = state === 'published' && (kind === 'person' || kind === 'organization')
  const statements = isNameOnly ? null : statementsOf(change)
  const around =
    kind === 'session'
      ? { sessionId: id }
      : kind === 'organization' && !isNameOnly
        ? { session: { organizationId: id } }
        : null
  return [
    id,
    ...(statements
      ? idsOf(await transaction.statement.findMany({ where: statements, select: { id: true } }))
      : []),
    ...(isNameOnly ? [] : await decisionsOf(transaction, change)),
    ...(around
      ? idsOf(await transaction.agendaItem.findMany({ where: around, select: { id: true } }))
      : []),
    ...(kind === 'organization' && !isNameOnly
      ? idsOf(
          await transaction.session.findMany({
            where: { organizationId: id },
            select: { id: true },
          }),
        )
      : []),
  ]
}

/**
 * Marks what the search and the objects for programs show of records that were published or taken back:
 * see {@link markChanged} and {@link noteDisclosed}.
 */
export async function markShown(
  transaction: Transaction,
  bodyId: string,
  changes: readonly ShownChange[],
): Promise<void> {
  const ids: string[] = []
  for (const change of changes) ids.push(...(await affectedBy(transaction, change)))
  await markChanged(transaction, bodyId, ids)
  await noteDisclosed(
    transaction,
    bodyId,
    changes.map(({ id }) => id),
  )
}
