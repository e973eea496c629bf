import 'server-only'
import type { PersonView, SessionRef } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicMembership, publicPerson, publicSpeaker } from '@/db/visibility'
import { lastPublicChange } from './last-public-change'
import { membershipSelect, toMembership } from './map-membership'
import { personRefSelect, toPersonRef } from './map-person'
import { sessionRefSelect, toSessionRef } from './map-session'
import { evidenceSelect, toCitation } from './map-source'
import { newestMovedBy } from './motions'
import type { PageParams } from './page'
import { isSlug } from './slugs'
import { pageOfStatements } from './statements'
import { ballotsOf } from './votes'

/** Motions and ballots beyond this are found in the lists. */
const NEWEST = 100

const personSelect = (bodyId: string) =>
  ({
    ...personRefSelect,
    academicTitle: true,
    description: true,
    publication: {
      select: { ...evidenceSelect(bodyId).select, ...personRefSelect.publication.select },
    },
    memberships: {
      where: publicMembership(bodyId),
      orderBy: [{ startDate: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      select: membershipSelect,
    },
  }) satisfies Prisma.PersonSelect

/** Each office with the session in which somebody spoke in it last. */
async function officesOf(
  bodyId: string,
  personId: string,
): Promise<{ office: string; session: SessionRef }[]> {
  const speakers = await db.speaker.findMany({
    where: { ...publicSpeaker(bodyId), personId, office: { not: null } },
    orderBy: [
      { session: { earliestDay: { sort: 'desc', nulls: 'last' } } },
      { sessionId: 'desc' },
      { id: 'asc' },
    ],
    select: { office: true, session: { select: sessionRefSelect } },
  })
  const offices = new Map<string, SessionRef>()
  for (const { office, session } of speakers)
    if (office !== null && !offices.has(office)) offices.set(office, toSessionRef(session))
  return [...offices].map(([office, session]) => ({ office, session }))
}

/**
 * @param count how many statements there are of the person
 * @throws InvalidInput for a malformed cursor or limit of the statements
 */
export async function findPersonBySlug(
  bodyId: string,
  slug: string,
  count: () => Promise<number>,
  params: PageParams,
): Promise<PersonView | null> {
  if (!isSlug(slug)) return null
  const row = await db.person.findFirst({
    where: { ...publicPerson(bodyId), slug },
    select: personSelect(bodyId),
  })
  if (!row) return null
  const personId = row.id
  const [offices, motions, ballots, statements, modifiedAt] = await Promise.all([
    officesOf(bodyId, personId),
    newestMovedBy(bodyId, { personId }, NEWEST),
    ballotsOf(bodyId, personId, NEWEST),
    pageOfStatements(bodyId, { personId }, count, params),
    lastPublicChange(bodyId),
  ])
  return {
    ...toPersonRef(row),
    version: row.publication.version,
    academicTitle: row.academicTitle,
    description: row.description,
    memberships: row.memberships.map(toMembership),
    offices,
    motions,
    ballots,
    statements,
    citations: row.publication.citations.map(toCitation),
    modifiedAt: modifiedAt.toISOString(),
  }
}

/** The slug of a person whom the public may see. */
export async function findPersonSlug(bodyId: string, id: string): Promise<string | null> {
  const row = await db.person.findFirst({
    where: { ...publicPerson(bodyId), id },
    select: { slug: true },
  })
  return row && row.slug
}
