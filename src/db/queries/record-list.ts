import 'server-only'
import { z } from 'zod'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { RecordKind } from '@/domain/record/payloads'
import type { Page } from '@/domain/record/views'
import type { PublicationState } from '@/domain/vocabulary'
import { decodeCursor, encodeCursor } from './cursor'

export interface RecordListEntry {
  id: string
  kind: RecordKind
  title: string
  state: PublicationState
  version: number
  /** State of the change to a published record, if one is being worked on. */
  pending: PublicationState | null
  updatedAt: string
}

export interface RecordFilter {
  kind?: RecordKind
  /** `draft` and `in_review` include changes to published records. */
  state?: PublicationState
  /** Part of the title. */
  q?: string
  /** Only what the actor wrote on since it was last published. */
  mine?: boolean
  /** The session of agenda items, the agenda item of motions and statements, the motion of votes. */
  parentId?: string
  cursor?: string
  limit?: number
}

const DEFAULT_LIMIT = 50

/** Where a page ends; throws `InvalidInput` for a cursor that is not ours. */
function readCursor(text: string): { updatedAt: Date; id: string } {
  const [updatedAt, id] = decodeCursor(text, [z.iso.datetime(), z.uuid()])
  return { updatedAt: new Date(String(updatedAt)), id: String(id) }
}

function childOf(kind: RecordKind | undefined, parentId: string): Prisma.PublicationWhereInput {
  switch (kind) {
    case 'agenda_item':
      return { agendaItem: { sessionId: parentId } }
    case 'motion':
      return { motion: { agendaItemId: parentId } }
    case 'statement':
      return { statement: { agendaItemId: parentId } }
    case 'vote':
      return { vote: { motionId: parentId } }
    default:
      return {}
  }
}

function inState(state: PublicationState): Prisma.PublicationWhereInput {
  return state === 'draft' || state === 'in_review'
    ? { OR: [{ state }, { pendingChange: { state } }] }
    : { state }
}

/** Children in the order of their parent, everything else with the latest change first. */
function order(filter: RecordFilter): Prisma.PublicationOrderByWithRelationInput[] {
  if (filter.parentId) {
    if (filter.kind === 'agenda_item') return [{ agendaItem: { position: 'asc' } }, { id: 'asc' }]
    if (filter.kind === 'motion') return [{ motion: { position: 'asc' } }, { id: 'asc' }]
    if (filter.kind === 'statement') return [{ statement: { position: 'asc' } }, { id: 'asc' }]
    if (filter.kind === 'vote') return [{ vote: { position: 'asc' } }, { id: 'asc' }]
  }
  return [{ updatedAt: 'desc' }, { id: 'desc' }]
}

/**
 * The records of a body in every state, for the admin area. Children of a record come whole and in
 * their order; other lists in pages. Throws `InvalidInput` for a cursor that is not ours.
 */
export async function readRecordList(
  actorId: string,
  bodyId: string,
  filter: RecordFilter = {},
): Promise<Page<RecordListEntry>> {
  const { kind, state, q, parentId, cursor, mine } = filter
  const conditions: Prisma.PublicationWhereInput[] = [
    // A new body is served nowhere yet, so all bodies are found from each of them.
    kind === 'body' ? {} : { bodyId },
    ...(kind ? [{ kind }] : []),
    ...(state ? [inState(state)] : []),
    ...(q?.trim() ? [{ title: { contains: q.trim(), mode: 'insensitive' as const } }] : []),
    ...(parentId ? [childOf(kind, parentId)] : []),
    ...(mine ? [{ writers: { some: { userId: actorId } } }] : []),
  ]
  const where = { AND: conditions }
  const after = cursor ? readCursor(cursor) : null
  const take = parentId ? 1000 : (filter.limit ?? DEFAULT_LIMIT)
  const [total, rows] = await Promise.all([
    db.publication.count({ where }),
    db.publication.findMany({
      where: after
        ? {
            AND: [
              ...conditions,
              {
                OR: [
                  { updatedAt: { lt: after.updatedAt } },
                  { updatedAt: after.updatedAt, id: { lt: after.id } },
                ],
              },
            ],
          }
        : where,
      orderBy: order(filter),
      take: take + 1,
      include: { pendingChange: { select: { state: true } } },
    }),
  ])
  const page = rows.slice(0, take)
  const last = rows.length > take ? page.at(-1) : undefined
  return {
    total,
    items: page.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      state: row.state,
      version: row.version,
      pending: row.pendingChange?.state ?? null,
      updatedAt: row.updatedAt.toISOString(),
    })),
    next: last ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null,
  }
}
