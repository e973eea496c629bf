import 'server-only'
import { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import type { Json } from '@/domain/evidence/json'
import { revisionHash } from '@/domain/evidence/revision-hash'
import type { Snapshot } from './snapshot'

export interface NewRevision {
  publicationId: string
  kind: string
  version: number
  actor: string
  reason: string
  after: Snapshot & { withdrawn?: true }
}

/** A row of the history, ready to be written: what it holds and the hash over it. */
export interface SealedRevision {
  publicationId: string
  version: number
  /** ISO 8601 in UTC. */
  at: string
  actor: string
  reason: string
  before: Json
  after: Json
  previousHash: string | null
  hash: string
}

/**
 * Chains a version to the one before.
 *
 * @param last null for the first version
 */
export function sealRevision(
  { publicationId, kind, version, actor, reason, after, at }: NewRevision & { at: Date },
  last: { after: Json; hash: string } | null,
): SealedRevision {
  const content = {
    version,
    at: at.toISOString(),
    actor,
    reason,
    before: last?.after ?? null,
    // What JSON cannot hold is not in the hash either.
    after: JSON.parse(JSON.stringify(after)) as Json,
    previousHash: last?.hash ?? null,
  }
  const hash = revisionHash({ ...content, recordType: kind, recordId: publicationId })
  return { ...content, publicationId, hash }
}

/**
 * Appends a version to the record's history, with the version before and its hash. The caller holds
 * the lock on the publication row; the database refuses a version that does not follow. Returns the
 * revision's id.
 */
export async function appendRevision(
  transaction: Transaction,
  { publicationId, kind, version, actor, reason, after }: NewRevision,
): Promise<string> {
  const last = await transaction.revision.findFirst({
    where: { publicationId },
    orderBy: { version: 'desc' },
    select: { after: true, hash: true },
  })
  const sealed = sealRevision(
    { publicationId, kind, version, actor, reason, after, at: new Date() },
    last,
  )
  const { id } = await transaction.revision.create({
    data: {
      ...sealed,
      // Where there is no version before, the column stays the database's null, not JSON's.
      before: last ? (last.after as Prisma.InputJsonObject) : Prisma.DbNull,
      after: sealed.after as Prisma.InputJsonObject,
    },
    select: { id: true },
  })
  return id
}
