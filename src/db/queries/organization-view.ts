import 'server-only'
import type { OrganizationView } from '@/domain/record/views'
import type { OrganizationKind } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import {
  publicExpectation,
  publicFact,
  publicMembership,
  publicOrganization,
} from '@/db/visibility'
import { followUpsOfOrganization } from './follow-ups'
import { lastPublicChange } from './last-public-change'
import { contextSelect, toContext } from './map-agenda-item'
import { factSelect, toFact } from './map-fact'
import { matterRefSelect, toMatterRef } from './map-matter'
import { membershipSelect, toMembership } from './map-membership'
import { organizationRefSelect, toOrganizationRef, toPublicOrganization } from './map-organization'
import { evidenceSelect, toCitation } from './map-source'
import { toDay } from '@/db/time'
import { newestMovedBy } from './motions'
import type { PageParams } from './page'
import { sessionsOfOrganization } from './session-lists'
import { isSlug } from './slugs'
import { pageOfStatements, type SaidBy } from './statements'
import { positionsOf } from './votes'

/** Entries beyond this are found in the lists. */
const NEWEST = 100
/** A county council has some sixty members; this holds several terms of them. */
const MOST_MEMBERSHIPS = 1000

const organizationSelect = (bodyId: string) =>
  ({
    ...organizationRefSelect,
    description: true,
    startDate: true,
    endDate: true,
    publication: {
      select: { ...evidenceSelect(bodyId).select, ...organizationRefSelect.publication.select },
    },
    parent: { select: organizationRefSelect },
    memberships: {
      where: publicMembership(bodyId),
      orderBy: [
        { person: { familyName: 'asc' } },
        { person: { givenName: 'asc' } },
        { startDate: { sort: 'desc', nulls: 'last' } },
        { id: 'asc' },
      ],
      take: MOST_MEMBERSHIPS,
      select: membershipSelect,
    },
  }) satisfies Prisma.OrganizationSelect

async function consultationsOf(
  bodyId: string,
  organizationId: string,
): Promise<OrganizationView['consultations']> {
  const rows = await db.consultation.findMany({
    where: { ...publicExpectation(bodyId), organizationId },
    orderBy: [{ expected: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: NEWEST,
    select: { role: true, expected: true, matter: { select: matterRefSelect } },
  })
  return rows.flatMap(({ matter, role, expected }) =>
    matter ? [{ matter: toMatterRef(matter), role, expected }] : [],
  )
}

async function factsOf(bodyId: string, organizationId: string): Promise<OrganizationView['facts']> {
  const rows = await db.fact.findMany({
    where: { ...publicFact(bodyId), organizationId },
    orderBy: [
      { agendaItem: { session: { earliestDay: { sort: 'desc', nulls: 'last' } } } },
      { agendaItemId: 'asc' },
      { position: 'asc' },
    ],
    take: NEWEST,
    select: { ...factSelect(bodyId), agendaItem: { select: contextSelect } },
  })
  return rows.map(({ agendaItem, ...row }) => ({
    ...toFact(bodyId, row),
    ...toContext(agendaItem),
  }))
}

/** Members of a faction speak for it; in the sessions of any other organization is spoken. */
const saidFor = ({ id, kind }: { id: string; kind: OrganizationKind }): SaidBy =>
  kind === 'faction' ? { factionId: id } : { organizationId: id }

/**
 * @param count how many statements there are of an organization of that kind with the slug
 * @throws InvalidInput for a malformed cursor or limit of the statements
 */
export async function findOrganizationBySlug(
  bodyId: string,
  slug: string,
  count: (kind: OrganizationKind) => Promise<number>,
  params: PageParams,
): Promise<OrganizationView | null> {
  if (!isSlug(slug)) return null
  const row = await db.organization.findFirst({
    where: { ...publicOrganization(bodyId), slug },
    select: organizationSelect(bodyId),
  })
  if (!row) return null
  const { id } = row
  const [sessions, motions, positions, statements, consultations, followUps, facts, modifiedAt] =
    await Promise.all([
      sessionsOfOrganization(bodyId, id, NEWEST),
      newestMovedBy(bodyId, { organizationId: id }, NEWEST),
      positionsOf(bodyId, id, NEWEST),
      pageOfStatements(bodyId, saidFor(row), () => count(row.kind), params),
      consultationsOf(bodyId, id),
      followUpsOfOrganization(bodyId, id, NEWEST),
      factsOf(bodyId, id),
      lastPublicChange(bodyId),
    ])
  return {
    ...toOrganizationRef(row),
    version: row.publication.version,
    description: row.description,
    startDate: toDay(row.startDate),
    endDate: toDay(row.endDate),
    parent: toPublicOrganization(bodyId, row.parent),
    memberships: row.memberships.map(toMembership),
    sessions,
    motions,
    positions,
    statements,
    consultations,
    followUps,
    facts,
    citations: row.publication.citations.map(toCitation),
    modifiedAt: modifiedAt.toISOString(),
  }
}
