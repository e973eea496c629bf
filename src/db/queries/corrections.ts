import 'server-only'
import { namedRecords } from '@/domain/record/public-snapshot'
import type { CorrectionView, Page } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicRecord } from '@/db/visibility'
import { behind, idKey, momentKey, type SortKey } from './keyset'
import {
  correctionSelect,
  toCorrection,
  type CorrectionRow,
  type Visibility,
} from './map-correction'
import { readPage, type PageParams } from './page'
import { lastWithdrawals, readStoredVersion } from './snapshots'
import { visibleAmong } from './visible-among'

type Where = Prisma.CorrectionWhereInput

const newestFirst = [
  { at: 'desc' },
  { id: 'desc' },
] satisfies Prisma.CorrectionOrderByWithRelationInput[]

const keys: SortKey<CorrectionRow, Where>[] = [
  momentKey(
    'desc',
    (row) => row.at,
    (at) => ({ at }),
  ),
  idKey(
    'desc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

function recordsNamedIn({ revision: { before, after } }: CorrectionRow): string[] {
  return [before, after].flatMap((version) =>
    version === null ? [] : namedRecords(readStoredVersion(version).data),
  )
}

async function toCorrections(bodyId: string, rows: CorrectionRow[]): Promise<CorrectionView[]> {
  const [visible, withdrawals] = await Promise.all([
    visibleAmong(bodyId, rows.flatMap(recordsNamedIn)),
    lastWithdrawals(rows.map((row) => row.revision.publication.id)),
  ])
  const visibility: Visibility = {
    isVisible: (id) => visible.has(id),
    withdrawnUpTo: (id) => withdrawals.get(id) ?? 0,
  }
  return rows.map((row) => toCorrection(bodyId, row, visibility))
}

const ofPublicRecords = (bodyId: string): Where => ({
  bodyId,
  revision: { publication: publicRecord(bodyId) },
})

/** Newest first. @param record the id of the one record whose corrections are wanted */
export async function pageOfCorrections(
  bodyId: string,
  record: string | undefined,
  params: PageParams,
): Promise<Page<CorrectionView>> {
  const where: Where = {
    AND: [
      ofPublicRecords(bodyId),
      record === undefined ? {} : { revision: { publicationId: record } },
    ],
  }
  const page = await readPage(params, {
    keys,
    count: () => db.correction.count({ where }),
    find: (place, take) =>
      db.correction.findMany({
        where: { AND: [where, behind(keys, place)] },
        orderBy: newestFirst,
        take,
        select: correctionSelect,
      }),
    view: (row) => row,
  })
  return { ...page, items: await toCorrections(bodyId, page.items) }
}

/** Corrections beyond this are found in the list. */
const NEWEST = 100

/** The newest corrections of these records, which the caller knows to be public. */
export async function correctionsOf(bodyId: string, records: string[]): Promise<CorrectionView[]> {
  const rows = await db.correction.findMany({
    where: { bodyId, revision: { publicationId: { in: records } } },
    orderBy: newestFirst,
    take: NEWEST,
    select: correctionSelect,
  })
  return toCorrections(bodyId, rows)
}
