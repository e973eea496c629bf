import 'server-only'
import type { PersonRef } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { isPublic, visibilityOfRecord } from '@/db/visibility'

export const personRefSelect = {
  ...visibilityOfRecord,
  id: true,
  slug: true,
  name: true,
} satisfies Prisma.PersonSelect

type PersonRefRow = Prisma.PersonGetPayload<{ select: typeof personRefSelect }>

/** Of a row that the query has found to be public. */
export const toPersonRef = (row: PersonRefRow): PersonRef => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
})

/** `null` also for what the public may not see. */
export const toPublicPerson = (bodyId: string, row: PersonRefRow | null): PersonRef | null =>
  row && isPublic(bodyId, row) ? toPersonRef(row) : null
