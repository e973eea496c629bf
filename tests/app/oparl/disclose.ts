import { db } from '@/db/client'
import { noteDisclosed } from '@/db/disclosure/note-disclosed'

/** Notes what the public sees of records that were written straight into the database. */
export const discloseAll = (bodyId: string): Promise<void> =>
  db.$transaction(
    async (transaction) => {
      const records = await transaction.publication.findMany({
        where: { bodyId },
        select: { id: true },
      })
      await noteDisclosed(
        transaction,
        bodyId,
        records.map(({ id }) => id),
      )
    },
    { timeout: 60_000 },
  )
