import 'server-only'
import { sourceLabel } from '@/domain/record/source-label'
import type { CitationView, SourceRef } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { publicSource } from '@/db/visibility'

export const sourceRefSelect = {
  id: true,
  kind: true,
  title: true,
  publisher: true,
  date: true,
} satisfies Prisma.SourceSelect

type SourceRefRow = Prisma.SourceGetPayload<{ select: typeof sourceRefSelect }>

export const toSourceRef = (row: SourceRefRow): SourceRef => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  publisher: row.publisher,
  date: row.date,
})

const citationSelect = {
  locator: true,
  excerpt: true,
  source: { select: sourceRefSelect },
} satisfies Prisma.CitationSelect

export type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationSelect }>

/** The citations of a fact or a follow-up; those of sources that are not public are left out. */
export const citationsOfPart = (bodyId: string) =>
  ({
    where: { source: publicSource(bodyId) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: citationSelect,
  }) satisfies Prisma.Publication$citationsArgs

/** The citations of a record as a whole, without those of its facts and follow-ups. */
export const citationsOfRecord = (bodyId: string) =>
  ({
    ...citationsOfPart(bodyId),
    where: { source: publicSource(bodyId), factId: null, followUpId: null },
  }) satisfies Prisma.Publication$citationsArgs

/** Version and citations, which every record has by its publication. */
export const evidenceSelect = (bodyId: string) =>
  ({
    select: { version: true, citations: citationsOfRecord(bodyId) },
  }) satisfies Prisma.PublicationDefaultArgs

export const toCitation = (row: CitationRow): CitationView => ({
  sourceId: row.source.id,
  label: sourceLabel(row.source),
  locator: row.locator,
  excerpt: row.excerpt,
})
