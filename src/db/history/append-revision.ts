import 'server-only'
import type { Prisma } from '@/db/generated/client'
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
  const content = {
    recordType: kind,
    recordId: publicationId,
    version,
    at: new Date().toISOString(),
    actor,
    reason,
    before: (last?.after ?? null) as Json,
    // What JSON cannot hold is not in the hash either.
    after: JSON.parse(JSON.stringify(after)) as Json,
    previousHash: last?.hash ?? null,
  }
  const { id } = await transaction.revision.create({
    data: {
      publicationId,
      version,
      at: content.at,
      actor,
      reason,
      // Where there is no version before, the column stays the database's null, not JSON's.
      ...(last ? { before: last.after as Prisma.InputJsonObject } : {}),
      after: content.after as Prisma.InputJsonObject,
      previousHash: content.previousHash,
      hash: revisionHash(content),
    },
    select: { id: true },
  })
  return id
}
