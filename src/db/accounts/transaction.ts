import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'

/** The database, or a transaction under way. */
export type AccountStore = Prisma.TransactionClient

/** Does all of `work` or nothing of it. */
export function inTransaction<T>(work: (store: AccountStore) => Promise<T>): Promise<T> {
  return db.$transaction(work)
}

/**
 * Lets only one transaction at a time change who is an administrator, so that there is one first
 * administrator and always one left.
 */
export async function lockAdministrators(store: AccountStore): Promise<void> {
  await store.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('wortlaut administrators'))`
}
