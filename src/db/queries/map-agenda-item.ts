import 'server-only'
import { debatePath } from '@/domain/record/paths'
import type { AgendaEntry, AgendaItemRef, SessionRef } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { publicMotion, publicStatement } from '@/db/visibility'
import { matterRefSelect, toPublicMatter } from './map-matter'
import { sessionRefSelect, toSessionRef } from './map-session'

export const agendaItemRefSelect = {
  id: true,
  slug: true,
  title: true,
  titleReported: true,
  number: true,
  session: { select: { slug: true } },
} satisfies Prisma.AgendaItemSelect

type AgendaItemRefRow = Prisma.AgendaItemGetPayload<{ select: typeof agendaItemRefSelect }>

export const toAgendaItemRef = (row: AgendaItemRefRow): AgendaItemRef => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  titleReported: row.titleReported,
  number: row.number,
  path: debatePath(row.session, row),
})

/** The item with its session: where and when something was said or decided. */
export const contextSelect = {
  ...agendaItemRefSelect,
  position: true,
  session: { select: sessionRefSelect },
} satisfies Prisma.AgendaItemSelect

type ContextRow = Prisma.AgendaItemGetPayload<{ select: typeof contextSelect }>

export const toContext = (row: ContextRow): { session: SessionRef; agendaItem: AgendaItemRef } => ({
  session: toSessionRef(row.session),
  agendaItem: toAgendaItemRef(row),
})

export const agendaEntrySelect = (bodyId: string) =>
  ({
    ...agendaItemRefSelect,
    summary: true,
    matter: { select: matterRefSelect },
    // Counted row by row: a count in the query would go through all statements there are.
    statements: { where: publicStatement(bodyId), select: { id: true } },
    motions: {
      where: publicMotion(bodyId),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, title: true, outcome: true, outcomeNote: true },
    },
  }) satisfies Prisma.AgendaItemSelect

type AgendaEntryRow = Prisma.AgendaItemGetPayload<{ select: ReturnType<typeof agendaEntrySelect> }>

export const toAgendaEntry = (bodyId: string, row: AgendaEntryRow): AgendaEntry => ({
  ...toAgendaItemRef(row),
  summary: row.summary,
  matter: toPublicMatter(bodyId, row.matter),
  statementCount: row.statements.length,
  motions: row.motions,
})
