import 'server-only'
import type { AgendaItemRef, DebateView } from '@/domain/record/views'
import { debatePath } from '@/domain/record/paths'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import {
  publicFact,
  publicItem,
  publicMotion,
  publicPerson,
  publicStatement,
} from '@/db/visibility'
import { correctionsOf } from './corrections'
import { followUpsOfMatter } from './follow-ups'
import { lastPublished } from './last-published'
import { agendaItemRefSelect, contextSelect, toAgendaItemRef } from './map-agenda-item'
import { factSelect, toFact } from './map-fact'
import { matterRefSelect, toPublicMatter } from './map-matter'
import { motionInContextSelect, toMotion } from './map-motion'
import { personRefSelect, toPersonRef } from './map-person'
import { toSessionRef } from './map-session'
import { evidenceSelect, toCitation } from './map-source'
import { statementSelect, toStatement } from './map-statement'
import { isSlug } from './slugs'
import { sourcesCited } from './sources'

type Where = Prisma.AgendaItemWhereInput

const inOrder = { orderBy: [{ position: 'asc' }, { id: 'asc' }] } satisfies {
  orderBy: Prisma.StatementOrderByWithRelationInput[] & Prisma.MotionOrderByWithRelationInput[]
}

const debateSelect = (bodyId: string) =>
  ({
    ...contextSelect,
    titleReported: true,
    summary: true,
    plainSummary: true,
    note: true,
    statedResult: true,
    publication: evidenceSelect(bodyId),
    matter: { select: matterRefSelect },
    motions: {
      ...inOrder,
      where: publicMotion(bodyId),
      select: motionInContextSelect(bodyId),
    },
    statements: {
      ...inOrder,
      where: publicStatement(bodyId),
      select: statementSelect(bodyId),
    },
    facts: { orderBy: { position: 'asc' }, where: publicFact(bodyId), select: factSelect(bodyId) },
    recusals: {
      where: { person: publicPerson(bodyId) },
      orderBy: [{ person: { familyName: 'asc' } }, { personId: 'asc' }],
      select: { leftTable: true, person: { select: personRefSelect } },
    },
  }) satisfies Prisma.AgendaItemSelect

type DebateRow = Prisma.AgendaItemGetPayload<{ select: ReturnType<typeof debateSelect> }>

/** The ids of the item and of everything public that stands in it. */
const recordsIn = ({ id, motions, statements }: DebateRow): string[] => [
  id,
  ...motions.flatMap((motion) => [motion.id, ...motion.votes.map((vote) => vote.id)]),
  ...statements.map((statement) => statement.id),
]

async function neighbours(
  bodyId: string,
  item: { id: string; sessionId: string },
): Promise<{ previous: AgendaItemRef | null; next: AgendaItemRef | null }> {
  const items = await db.agendaItem.findMany({
    where: { ...publicItem(bodyId), sessionId: item.sessionId },
    ...inOrder,
    select: agendaItemRefSelect,
  })
  const index = items.findIndex(({ id }) => id === item.id)
  const at = (place: number) => {
    const neighbour = items[place]
    return neighbour ? toAgendaItemRef(neighbour) : null
  }
  return { previous: index > 0 ? at(index - 1) : null, next: at(index + 1) }
}

async function findDebate(bodyId: string, where: Where): Promise<DebateView | null> {
  const row = await db.agendaItem.findFirst({
    where: { ...publicItem(bodyId), ...where },
    select: debateSelect(bodyId),
  })
  if (!row) return null
  const { id } = row
  const matter = toPublicMatter(bodyId, row.matter)
  const inThisDebate: Prisma.FollowUpWhereInput = {
    OR: [{ motionId: null }, { motion: { agendaItemId: id } }],
  }
  const records = recordsIn(row)
  const followUps = matter ? await followUpsOfMatter(bodyId, matter.id, inThisDebate) : []
  const followUpIds = followUps.map((followUp) => followUp.id)
  const [sources, corrections, around, modifiedAt] = await Promise.all([
    sourcesCited(bodyId, [{ publicationId: { in: records } }, { followUpId: { in: followUpIds } }]),
    correctionsOf(bodyId, records),
    neighbours(bodyId, { id, sessionId: row.session.id }),
    lastPublished([{ id: { in: records } }]),
  ])
  return {
    id,
    version: row.publication.version,
    number: row.number,
    slug: row.slug,
    title: row.title,
    titleReported: row.titleReported,
    summary: row.summary,
    plainSummary: row.plainSummary,
    note: row.note,
    statedResult: row.statedResult,
    session: toSessionRef(row.session),
    matter,
    motions: row.motions.map((motion) => toMotion(bodyId, motion)),
    statements: row.statements.map((statement) => toStatement(bodyId, statement)),
    facts: row.facts.map((fact) => toFact(bodyId, fact)),
    followUps,
    recusals: row.recusals.map(({ person, leftTable }) => ({
      person: toPersonRef(person),
      leftTable,
    })),
    citations: row.publication.citations.map(toCitation),
    sources,
    corrections,
    ...around,
    modifiedAt,
  }
}

export const findDebateById = (bodyId: string, id: string) => findDebate(bodyId, { id })

export const findDebateBySlug = async (bodyId: string, sessionId: string, slug: string) =>
  isSlug(slug) ? findDebate(bodyId, { sessionId, slug }) : null

/** The address of an item that the public may see. */
export async function findDebatePath(bodyId: string, id: string): Promise<string | null> {
  const row = await db.agendaItem.findFirst({
    where: { ...publicItem(bodyId), id },
    select: { slug: true, session: { select: { slug: true } } },
  })
  return row && debatePath(row.session, row)
}
