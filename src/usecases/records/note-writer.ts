import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'

/** Notes that the actor wrote on the version that is not public yet. */
export async function noteWriter(
  transaction: Transaction,
  publicationId: string,
  actor: Actor,
): Promise<void> {
  await transaction.publicationWriter.createMany({
    data: [{ publicationId, userId: actor.id }],
    skipDuplicates: true,
  })
}
