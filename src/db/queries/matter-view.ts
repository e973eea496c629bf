import 'server-only'
import type { MatterView } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicExpectation, publicItem, publicMatter, publicPaper } from '@/db/visibility'
import { followUpsOfMatter } from './follow-ups'
import { lastPublished } from './last-published'
import { agendaEntrySelect, toAgendaEntry } from './map-agenda-item'
import { matterRefSelect, toMatterRef } from './map-matter'
import { organizationRefSelect, toOrganizationRef, toPublicOrganization } from './map-organization'
import { sessionRefSelect, toSessionRef } from './map-session'
import { evidenceSelect, toCitation } from './map-source'
import { isSlug } from './slugs'

type Stations = MatterView['stations']

/** Where it was: its items, and items of others at which it was heard; oldest first. */
async function pastStations(bodyId: string, matterId: string): Promise<Stations> {
  const items = await db.agendaItem.findMany({
    where: {
      AND: [publicItem(bodyId), { OR: [{ matterId }, { consultations: { some: { matterId } } }] }],
    },
    orderBy: [
      { session: { earliestDay: { sort: 'asc', nulls: 'last' } } },
      { sessionId: 'asc' },
      { position: 'asc' },
      { id: 'asc' },
    ],
    select: { ...agendaEntrySelect(bodyId), session: { select: sessionRefSelect } },
  })
  return items.map((item) => ({
    kind: 'item',
    item: toAgendaEntry(bodyId, item),
    session: toSessionRef(item.session),
  }))
}

async function expectedStations(bodyId: string, matterId: string): Promise<Stations> {
  const rows = await db.consultation.findMany({
    where: { ...publicExpectation(bodyId), matterId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { role: true, expected: true, organization: { select: organizationRefSelect } },
  })
  return rows.map(({ organization, role, expected }) => ({
    kind: 'expected',
    organization: toOrganizationRef(organization),
    role,
    expected,
  }))
}

const matterSelect = (bodyId: string) =>
  ({
    ...matterRefSelect,
    summary: true,
    publication: {
      select: { ...evidenceSelect(bodyId).select, ...matterRefSelect.publication.select },
    },
    responsibleOffice: { select: organizationRefSelect },
    papers: {
      where: publicPaper(bodyId),
      orderBy: [{ date: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      select: {
        slug: true,
        title: true,
        reference: true,
        files: { orderBy: { position: 'asc' }, select: { name: true, url: true } },
      },
    },
  }) satisfies Prisma.MatterSelect

export async function findMatterBySlug(bodyId: string, slug: string): Promise<MatterView | null> {
  if (!isSlug(slug)) return null
  const row = await db.matter.findFirst({
    where: { ...publicMatter(bodyId), slug },
    select: matterSelect(bodyId),
  })
  if (!row) return null
  const matterId = row.id
  const [past, expected, followUps, modifiedAt] = await Promise.all([
    pastStations(bodyId, matterId),
    expectedStations(bodyId, matterId),
    followUpsOfMatter(bodyId, matterId),
    lastPublished([
      { id: matterId },
      { agendaItem: { ...publicItem(bodyId), matterId } },
      { paper: { ...publicPaper(bodyId), matterId } },
    ]),
  ])
  return {
    ...toMatterRef(row),
    version: row.publication.version,
    summary: row.summary,
    responsibleOffice: toPublicOrganization(bodyId, row.responsibleOffice),
    stations: [...past, ...expected],
    followUps,
    papers: row.papers,
    citations: row.publication.citations.map(toCitation),
    modifiedAt,
  }
}

/** The slug of a matter that the public may see. */
export async function findMatterSlug(bodyId: string, id: string): Promise<string | null> {
  const row = await db.matter.findFirst({
    where: { ...publicMatter(bodyId), id },
    select: { slug: true },
  })
  return row && row.slug
}
