import 'server-only'
import type { MatterListEntry, Page } from '@/domain/record/views'
import { owedStates } from '@/domain/procedure/overdue'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicFollowUp, publicItem, publicMatter } from '@/db/visibility'
import { behind, idKey, textKey, type SortKey } from './keyset'
import { matterRefSelect, toMatterRef } from './map-matter'
import { readPage, type PageParams } from './page'

type Where = Prisma.MatterWhereInput

const owed = (bodyId: string): Prisma.FollowUpWhereInput => ({
  AND: [publicFollowUp(bodyId), { state: { in: [...owedStates] } }],
})

const listSelect = (bodyId: string) =>
  ({
    ...matterRefSelect,
    summary: true,
    _count: {
      select: {
        agendaItems: { where: publicItem(bodyId) },
        followUps: { where: owed(bodyId) },
      },
    },
    agendaItems: {
      where: { AND: [publicItem(bodyId), { session: { latestDay: { not: null } } }] },
      orderBy: { session: { latestDay: 'desc' } },
      take: 1,
      select: { session: { select: { date: true } } },
    },
  }) satisfies Prisma.MatterSelect

type ListRow = Prisma.MatterGetPayload<{ select: ReturnType<typeof listSelect> }>

const toListEntry = (row: ListRow): MatterListEntry => ({
  ...toMatterRef(row),
  summary: row.summary,
  itemCount: row._count.agendaItems,
  openFollowUps: row._count.followUps,
  latestDate: row.agendaItems[0]?.session.date ?? null,
})

const keys: SortKey<ListRow, Where>[] = [
  textKey(
    'asc',
    (row) => row.title,
    (title) => ({ title }),
  ),
  idKey(
    'asc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

/**
 * By title.
 *
 * @param open only matters of which something is still owed, or only the others; all if absent
 */
export function pageOfMatters(
  bodyId: string,
  open: boolean | undefined,
  params: PageParams,
): Promise<Page<MatterListEntry>> {
  const where: Where = {
    ...publicMatter(bodyId),
    ...(open === undefined ? {} : { followUps: { [open ? 'some' : 'none']: owed(bodyId) } }),
  }
  return readPage(params, {
    keys,
    count: () => db.matter.count({ where }),
    find: (place, take) =>
      db.matter.findMany({
        where: { AND: [where, behind(keys, place)] },
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
        take,
        select: listSelect(bodyId),
      }),
    view: toListEntry,
  })
}
