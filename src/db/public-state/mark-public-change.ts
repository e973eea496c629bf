import 'server-only'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'

/**
 * Counts a revision of what the public sees of a body, unless this transaction has done so. Until it
 * ends nobody else can change what is public there. The database does it by itself before a change is
 * committed; who holds other things of the body until then has to do it before, in the order of all.
 */
export async function markPublicChange(transaction: Transaction, bodyId: string): Promise<void> {
  await transaction.$executeRaw(sql`SELECT "mark_public_change"(${bodyId}::uuid)`)
}
