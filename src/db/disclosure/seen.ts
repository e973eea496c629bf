import 'server-only'
import type { Prisma } from '@/db/generated/client'
import type { DisclosedKind } from '@/db/generated/enums'
import type { Transaction } from '@/db/records/store'
import { toDay } from '@/db/time'
import {
  publicBody,
  publicDocument,
  publicItem,
  publicMatter,
  publicMembership,
  publicMotion,
  publicOrganization,
  publicPaper,
  publicPerson,
  publicSession,
} from '@/db/visibility'
import { membershipId, minutesFileId, MINUTES_FORMATS, paperFileId } from '@/domain/record/part-ids'
import { consultationsOf } from './consultations'
import type { OwnerKind } from './owners'

/** Something that the public can see now. */
export interface SeenObject {
  kind: DisclosedKind
  objectId: string
  ownerId: string
  organizationId: string | null
  placeId: string | null
}

type Places = Partial<Pick<SeenObject, 'organizationId' | 'placeId'>>

const object = (
  kind: DisclosedKind,
  ownerId: string,
  objectId: string,
  places: Places = {},
): SeenObject => ({ kind, objectId, ownerId, organizationId: null, placeId: null, ...places })

type Finder = (
  transaction: Transaction,
  bodyId: string,
  id: { in: string[] },
) => Promise<SeenObject[]>

const select = { id: true } satisfies Prisma.PublicationSelect

/** What can be seen of each kind of record, and of its parts. */
const finders: Readonly<Record<OwnerKind, Finder>> = {
  body: async (transaction, bodyId, id) => {
    const rows = await transaction.body.findMany({
      where: { AND: [publicBody, { id: bodyId }, { id }] },
      select: { id: true, terms: { select } },
    })
    return rows.flatMap((row) => [
      object('body', row.id, row.id),
      ...row.terms.map((term) => object('term', row.id, term.id)),
    ])
  },

  organization: async (transaction, bodyId, id) => {
    const where = { ...publicOrganization(bodyId), id }
    const rows = await transaction.organization.findMany({ where, select })
    return rows.map((row) => object('organization', row.id, row.id))
  },

  person: async (transaction, bodyId, id) => {
    const persons = await transaction.person.findMany({
      where: { ...publicPerson(bodyId), id },
      select,
    })
    const memberships = await transaction.membership.findMany({
      where: { ...publicMembership(bodyId), personId: id },
      select: { personId: true, organizationId: true, role: true, startDate: true },
    })
    return [
      ...persons.map((row) => object('person', row.id, row.id)),
      ...memberships.map(({ personId, organizationId, role, startDate }) =>
        object(
          'membership',
          personId,
          membershipId(personId, { organizationId, role, startDate: toDay(startDate) }),
          { organizationId },
        ),
      ),
    ]
  },

  session: async (transaction, bodyId, id) => {
    const rows = await transaction.session.findMany({
      where: { ...publicSession(bodyId), id },
      select: { id: true, organizationId: true, place: true },
    })
    return rows.flatMap((row) => [
      object('session', row.id, row.id, { organizationId: row.organizationId }),
      ...(row.place === null ? [] : [object('location', row.id, row.id)]),
      ...MINUTES_FORMATS.map((format) => object('file', row.id, minutesFileId(row.id, format))),
    ])
  },

  agenda_item: async (transaction, bodyId, id) => {
    const rows = await transaction.agendaItem.findMany({
      where: { ...publicItem(bodyId), id },
      select: { id: true, sessionId: true },
    })
    return rows.map((row) => object('agenda_item', row.id, row.id, { placeId: row.sessionId }))
  },

  motion: async (transaction, bodyId, id) => {
    const rows = await transaction.motion.findMany({
      where: { ...publicMotion(bodyId), id },
      select: {
        id: true,
        agendaItemId: true,
        agendaItem: { select: { session: { select: { organizationId: true } } } },
      },
    })
    return rows.flatMap(({ id: motionId, agendaItemId: placeId, agendaItem }) => [
      object('paper', motionId, motionId, { placeId }),
      object('consultation', motionId, motionId, {
        placeId,
        organizationId: agendaItem.session.organizationId,
      }),
    ])
  },

  matter: async (transaction, bodyId, id) => {
    const where = { ...publicMatter(bodyId), id }
    const rows = await transaction.matter.findMany({ where, select })
    return withConsultations(transaction, bodyId, { matters: idsOf(rows), papers: [] })
  },

  paper: async (transaction, bodyId, id) => {
    const rows = await transaction.paper.findMany({
      where: { ...publicPaper(bodyId), id },
      select: { id: true, files: { select: { url: true } } },
    })
    return [
      ...(await withConsultations(transaction, bodyId, { matters: [], papers: idsOf(rows) })),
      ...rows.flatMap((row) =>
        row.files.map(({ url }) => object('file', row.id, paperFileId(row.id, url))),
      ),
    ]
  },

  source: async (transaction, bodyId, id) => {
    const where = { ...publicDocument(bodyId), id }
    const rows = await transaction.source.findMany({ where, select })
    return rows.map((row) => object('file', row.id, row.id))
  },
}

const idsOf = (rows: { id: string }[]): string[] => rows.map((row) => row.id)

async function withConsultations(
  transaction: Transaction,
  bodyId: string,
  owners: { matters: string[]; papers: string[] },
): Promise<SeenObject[]> {
  const rows = await consultationsOf(bodyId, owners, transaction)
  return [
    ...[...owners.matters, ...owners.papers].map((id) => object('paper', id, id)),
    ...rows.map(({ id, ownerId, organizationId, agendaItemId: placeId }) =>
      object('consultation', ownerId, id, { organizationId, placeId }),
    ),
  ]
}

/** What the public can see of these records and their parts; each object once. */
export async function seenObjects(
  transaction: Transaction,
  bodyId: string,
  kind: OwnerKind,
  ids: readonly string[],
): Promise<SeenObject[]> {
  const found = await finders[kind](transaction, bodyId, { in: [...ids] })
  return [...new Map(found.map((one) => [`${one.kind} ${one.objectId}`, one])).values()]
}
