import 'server-only'
import type { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import type { RecordKind } from '@/domain/record/payloads'
import type { OwnerKind } from './owners'

/** How much of a record is different: something near it, its own content, or that it can be seen at all. */
export const NEAR = 0
export const CHANGED = 1
export const TURNED = 2
export type Degree = typeof NEAR | typeof CHANGED | typeof TURNED

export type In = { in: string[] }
type Find = (transaction: Transaction, ids: In) => Promise<{ id: string }[]>

/** Records that are different because others are. */
interface Target {
  to: OwnerKind
  as: Degree
  find: Find
}

export interface Rule extends Target {
  of: RecordKind
  /** Applies from this degree on. */
  from: Degree
}

export const when = (of: RecordKind, from: Degree, ...targets: Target[]): Rule[] =>
  targets.map((target) => ({ of, from, ...target }))

const select = { id: true } as const

/** The records of a kind that fulfil a condition on the ids of those that are different. */
const those = (as: Degree) => ({
  sessions: (where: (ids: In) => Prisma.SessionWhereInput): Target => ({
    to: 'session',
    as,
    find: (transaction, ids) => transaction.session.findMany({ where: where(ids), select }),
  }),
  items: (where: (ids: In) => Prisma.AgendaItemWhereInput): Target => ({
    to: 'agenda_item',
    as,
    find: (transaction, ids) => transaction.agendaItem.findMany({ where: where(ids), select }),
  }),
  motions: (where: (ids: In) => Prisma.MotionWhereInput): Target => ({
    to: 'motion',
    as,
    find: (transaction, ids) => transaction.motion.findMany({ where: where(ids), select }),
  }),
  matters: (where: (ids: In) => Prisma.MatterWhereInput): Target => ({
    to: 'matter',
    as,
    find: (transaction, ids) => transaction.matter.findMany({ where: where(ids), select }),
  }),
  papers: (where: (ids: In) => Prisma.PaperWhereInput): Target => ({
    to: 'paper',
    as,
    find: (transaction, ids) => transaction.paper.findMany({ where: where(ids), select }),
  }),
  persons: (where: (ids: In) => Prisma.PersonWhereInput): Target => ({
    to: 'person',
    as,
    find: (transaction, ids) => transaction.person.findMany({ where: where(ids), select }),
  }),
  organizations: (where: (ids: In) => Prisma.OrganizationWhereInput): Target => ({
    to: 'organization',
    as,
    find: (transaction, ids) => transaction.organization.findMany({ where: where(ids), select }),
  }),
})

export const near = those(NEAR)
export const turned = those(TURNED)

/** What a record stood in when it was last noted. */
export const formerPlace = (to: OwnerKind, kind: 'agenda_item' | 'paper'): Target => ({
  to,
  as: NEAR,
  find: async (transaction, objectId) => {
    const rows = await transaction.disclosure.findMany({
      where: { kind, objectId },
      select: { placeId: true },
    })
    return rows.flatMap(({ placeId: id }) => (id === null ? [] : [{ id }]))
  },
})

/** The matters or papers that were at an item when they were last noted. */
export const formerGuests = (to: 'matter' | 'paper'): Target => ({
  to,
  as: NEAR,
  find: async (transaction, placeId) => {
    const rows = await transaction.disclosure.findMany({
      where: { kind: 'consultation', placeId, owner: { kind: to } },
      select: { ownerId: true },
    })
    return rows.map(({ ownerId: id }) => ({ id }))
  },
})
