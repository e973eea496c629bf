import 'server-only'
import type { OrganizationRef, Page } from '@/domain/record/views'
import type { OrganizationKind } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicOrganization } from '@/db/visibility'
import { behind, idKey, textKey, type SortKey } from './keyset'
import {
  organizationRefSelect,
  toOrganizationRef,
  type OrganizationRefRow,
} from './map-organization'
import { readPage, type PageParams } from './page'

type Where = Prisma.OrganizationWhereInput

const keys: SortKey<OrganizationRefRow, Where>[] = [
  textKey(
    'asc',
    (row) => row.name,
    (name) => ({ name }),
  ),
  idKey(
    'asc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

/** By name. @param kinds any of them; all if absent or empty */
export function pageOfOrganizations(
  bodyId: string,
  kinds: OrganizationKind[] | undefined,
  params: PageParams,
): Promise<Page<OrganizationRef>> {
  const where: Where = {
    ...publicOrganization(bodyId),
    ...(kinds?.length ? { kind: { in: kinds } } : {}),
  }
  return readPage(params, {
    keys,
    count: () => db.organization.count({ where }),
    find: (place, take) =>
      db.organization.findMany({
        where: { AND: [where, behind(keys, place)] },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take,
        select: organizationRefSelect,
      }),
    view: toOrganizationRef,
  })
}

/** What the address of an organization is made of, if the public may see it. */
export const findOrganizationAddress = (bodyId: string, id: string) =>
  db.organization.findFirst({
    where: { ...publicOrganization(bodyId), id },
    select: { slug: true, kind: true },
  })
