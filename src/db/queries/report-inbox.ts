import 'server-only'
import { db } from '@/db/client'
import type { Prisma, ReportState } from '@/db/generated/client'
import type { Page } from '@/domain/record/views'
import { behind, idKey, momentKey, type SortKey } from './keyset'
import { readPage, type PageParams } from './page'

const select = {
  id: true,
  address: true,
  message: true,
  contact: true,
  state: true,
  answer: true,
  createdAt: true,
  handledAt: true,
  handledBy: { select: { name: true } },
  publication: { select: { id: true, kind: true, title: true, state: true } },
} satisfies Prisma.ErrorReportSelect

export type ReportRow = Prisma.ErrorReportGetPayload<{ select: typeof select }>

type Where = Prisma.ErrorReportWhereInput

const newestFirst: SortKey<ReportRow, Where>[] = [
  momentKey(
    'desc',
    (row) => row.createdAt,
    (createdAt) => ({ createdAt }),
  ),
  idKey(
    'desc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

/** Reports in that state, the newest first. Throws `InvalidInput` for a cursor that is not ours. */
export function pageOfReports(
  bodyId: string,
  state: ReportState,
  params: PageParams,
): Promise<Page<ReportRow>> {
  const where = { bodyId, state }
  return readPage(params, {
    keys: newestFirst,
    count: () => db.errorReport.count({ where }),
    find: (place, take) =>
      db.errorReport.findMany({
        where: { AND: [where, behind(newestFirst, place)] },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take,
        select,
      }),
    view: (row) => row,
  })
}

/** @returns whether there was a report in the state before */
export async function setReportState(
  bodyId: string,
  id: string,
  from: ReportState,
  data: Prisma.ErrorReportUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await db.errorReport.updateMany({ where: { id, bodyId, state: from }, data })
  return count === 1
}
