import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { toDay } from '@/db/time'
import { publicBody } from '@/db/visibility'
import type { Disclosed, TermObject } from '@/domain/record/object-views'

const termSelect = {
  id: true,
  name: true,
  startDate: true,
  endDate: true,
  statutorySeats: true,
} satisfies Prisma.LegislativeTermSelect

type TermRow = Prisma.LegislativeTermGetPayload<{ select: typeof termSelect }>

const toTerm = (row: TermRow): TermObject => ({
  ...row,
  startDate: toDay(row.startDate),
  endDate: toDay(row.endDate),
})

/** What the record of a body has beyond its imprint: its official key and its terms. */
export async function findBodyParts(
  bodyId: string,
): Promise<{ ags: string | null; terms: TermObject[] }> {
  const row = await db.body.findFirst({
    where: { ...publicBody, id: bodyId },
    select: {
      ags: true,
      terms: { orderBy: [{ startDate: 'asc' }, { id: 'asc' }], select: termSelect },
    },
  })
  return row ? { ags: row.ags, terms: row.terms.map(toTerm) } : { ags: null, terms: [] }
}

export async function findTerms(bodyId: string, named: readonly Disclosed[]) {
  const rows = await db.legislativeTerm.findMany({
    where: { bodyId, body: publicBody, id: { in: named.map(({ id }) => id) } },
    select: termSelect,
  })
  return rows.map(toTerm)
}
