import 'server-only'
import type { Prisma } from '@/db/generated/client'
import { dayKey, idKey, type SortKey } from './keyset'

/** Sessions without a known day come last, in either direction. */
export const newestFirst = [
  { earliestDay: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
] satisfies Prisma.SessionOrderByWithRelationInput[]

export const soonestFirst = [
  { earliestDay: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.SessionOrderByWithRelationInput[]

interface Row {
  id: string
  earliestDay: Date | null
}

/** The keys of `newestFirst`. */
export const sessionKeys: SortKey<Row, Prisma.SessionWhereInput>[] = [
  dayKey(
    'desc',
    (row) => row.earliestDay,
    (earliestDay) => ({ earliestDay }),
  ),
  idKey(
    'desc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]
