import 'server-only'
import type { MatterRef } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { isPublic, visibilityOfRecord } from '@/db/visibility'

export const matterRefSelect = {
  ...visibilityOfRecord,
  id: true,
  slug: true,
  title: true,
} satisfies Prisma.MatterSelect

type MatterRefRow = Prisma.MatterGetPayload<{ select: typeof matterRefSelect }>

/** Of a row that the query has found to be public. */
export const toMatterRef = (row: MatterRefRow): MatterRef => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
})

/** `null` also for what the public may not see. */
export const toPublicMatter = (bodyId: string, row: MatterRefRow | null): MatterRef | null =>
  row && isPublic(bodyId, row) ? toMatterRef(row) : null
