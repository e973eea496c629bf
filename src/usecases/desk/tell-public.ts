import 'server-only'
import type { HeldDesk } from '@/db/desk/journal'
import { appendLiveEvents, publishedItems } from '@/db/desk/live-events'
import type { Transaction } from '@/db/records/store'
import type { DeskState } from '@/domain/desk/state'
import { messagesFor } from '@/domain/live/tell'

/** Writes down what the public is told of a command's effect, in the command's own transaction. */
export async function tellPublic(
  transaction: Transaction,
  desk: HeldDesk,
  { before, after }: { before: DeskState; after: DeskState },
): Promise<void> {
  if (before.isLive !== after.isLive)
    await transaction.desk.update({
      where: { sessionId: desk.sessionId },
      data: { isLive: after.isLive },
    })
  if (!before.isLive && !after.isLive) return
  const messages = messagesFor(before, after, {
    titles: await publishedItems(transaction, desk.sessionId),
    at: new Date().toISOString(),
  })
  await appendLiveEvents(transaction, desk, messages)
}
