import 'server-only'
import { db } from '@/db/client'

/** All versions of a record, the latest first. */
export const revisionsOf = (publicationId: string) =>
  db.revision.findMany({
    where: { publicationId },
    orderBy: { version: 'desc' },
    select: { version: true, at: true, actor: true, reason: true, before: true, after: true },
  })

/** The latest version of a record; `null` if it was never published. */
export const latestRevision = (publicationId: string) =>
  db.revision.findFirst({
    where: { publicationId },
    orderBy: { version: 'desc' },
    select: { version: true, after: true },
  })
