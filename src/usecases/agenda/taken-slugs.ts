import 'server-only'
import type { Transaction } from '@/db/records/store'
import { RESERVED_BELOW_SESSION } from '../records/former-slugs'

/** The addresses below a session that a new item cannot have. */
export async function takenItemSlugs(
  transaction: Transaction,
  sessionId: string,
): Promise<Set<string>> {
  const [present, former] = await Promise.all([
    transaction.agendaItem.findMany({ where: { sessionId }, select: { slug: true } }),
    transaction.formerSlug.findMany({
      where: { kind: 'agenda_item', scopeId: sessionId },
      select: { slug: true },
    }),
  ])
  return new Set([...RESERVED_BELOW_SESSION, ...[...present, ...former].map(({ slug }) => slug)])
}
