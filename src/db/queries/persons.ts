import 'server-only'
import type { Page, PersonRef } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicOrganization, publicPerson, publicSpeaker } from '@/db/visibility'
import { behind, idKey, optionalTextKey, textKey, type SortKey } from './keyset'
import { personRefSelect, toPersonRef } from './map-person'
import { readPage, type PageParams } from './page'
import { anySlug } from './slugs'

type Where = Prisma.PersonWhereInput

const listSelect = {
  ...personRefSelect,
  familyName: true,
  givenName: true,
} satisfies Prisma.PersonSelect

type Row = Prisma.PersonGetPayload<{ select: typeof listSelect }>

const byName = [
  { familyName: 'asc' },
  { givenName: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.PersonOrderByWithRelationInput[]

const keys: SortKey<Row, Where>[] = [
  textKey(
    'asc',
    (row) => row.familyName,
    (familyName) => ({ familyName }),
  ),
  optionalTextKey(
    'asc',
    (row) => row.givenName,
    (givenName) => ({ givenName }),
  ),
  idKey(
    'asc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

export interface PersonFilter {
  /** Slugs of factions to which somebody belongs or belonged, or for which they spoke. */
  faction?: string[] | undefined
  /** These people alone. */
  ids?: readonly string[] | undefined
}

function conditions(bodyId: string, { faction, ids }: PersonFilter): Where[] {
  const organization = faction?.length
    ? { ...publicOrganization(bodyId), kind: 'faction' as const, slug: anySlug(faction) }
    : null
  return [
    ...(organization
      ? [
          {
            OR: [
              { memberships: { some: { organization } } },
              { speakers: { some: { ...publicSpeaker(bodyId), faction: organization } } },
            ],
          },
        ]
      : []),
    ...(ids ? [{ id: { in: [...ids] } }] : []),
  ]
}

/** By family name. */
export function pageOfPersons(
  bodyId: string,
  filter: PersonFilter,
  params: PageParams,
): Promise<Page<PersonRef>> {
  const where: Where = { AND: [publicPerson(bodyId), ...conditions(bodyId, filter)] }
  return readPage(params, {
    keys,
    count: () => db.person.count({ where }),
    find: (place, take) =>
      db.person.findMany({
        where: { AND: [where, behind(keys, place)] },
        orderBy: byName,
        take,
        select: listSelect,
      }),
    view: toPersonRef,
  })
}

/** Those of these people who are public, in no order. */
export async function personsById(
  bodyId: string,
  ids: readonly string[],
): Promise<(PersonRef & { familyName: string })[]> {
  const rows = await db.person.findMany({
    where: { ...publicPerson(bodyId), id: { in: [...ids] } },
    select: listSelect,
  })
  return rows.map((row) => ({ ...toPersonRef(row), familyName: row.familyName }))
}

export const countPersons = (bodyId: string) => db.person.count({ where: publicPerson(bodyId) })
