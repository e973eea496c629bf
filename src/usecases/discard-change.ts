import 'server-only'
import { db } from '@/db/client'
import { isStillNamed } from '@/db/records/constraint-errors'
import type { Actor } from '@/domain/publication/actor'
import { mayDiscard } from '@/domain/publication/discard'
import { holdRecord } from './records/open-record'
import { done, GONE, refused, type StepResult } from './records/result'

/** Drops what was never public: a draft, or the change to a published record. */
export async function discardChange(actor: Actor, id: string): Promise<StepResult> {
  try {
    return await db.$transaction(async (transaction) => {
      const record = await holdRecord(transaction, id)
      if (!record) return refused(GONE)
      const allowed = mayDiscard({
        actor,
        writerIds: record.writers.map((writer) => writer.id),
        workingState: record.workingState,
        kind: record.kind,
      })
      if (!allowed.allowed) return refused(allowed.explanation)
      if (record.pending) {
        await transaction.pendingChange.delete({ where: { publicationId: id } })
        await transaction.publicationWriter.deleteMany({ where: { publicationId: id } })
        await transaction.publication.update({ where: { id }, data: { lock: { increment: 1 } } })
        return done
      }
      if (record.version > 0)
        return refused(
          'Was einmal veröffentlicht war, wird nicht gelöscht, sondern zurückgenommen.',
        )
      await transaction.publication.delete({ where: { id } })
      return done
    })
  } catch (error) {
    if (isStillNamed(error))
      return refused(
        'Dieser Entwurf wird noch gebraucht: Andere Datensätze verweisen auf ihn. Bitte zuerst diese verwerfen.',
      )
    throw error
  }
}
