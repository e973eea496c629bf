import 'server-only'
import { db } from '@/db/client'
import { publicBody } from '@/db/visibility'
import { noteBody } from './note-disclosed'

/** For a large record that was made before anything was noted. */
const LIMITS = { timeout: 600_000, maxWait: 60_000 }

/** Notes what the public sees of every body of which nothing has been noted: those from before there was a ledger. */
export async function noteMissing(): Promise<void> {
  const bodies = await db.body.findMany({
    where: { ...publicBody, disclosures: { none: {} } },
    select: { id: true },
  })
  for (const { id } of bodies)
    await db.$transaction((transaction) => noteBody(transaction, id), LIMITS)
}
