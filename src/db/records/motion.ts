import 'server-only'
import type { Payload } from '@/domain/record/payloads'
import { loadCitationsOf, replaceCitations } from './citations'
import { fromDay } from '@/db/time'
import type { BulkStore, Transaction } from './store'

async function loadAll(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, Payload<'motion'>>> {
  const rows = await transaction.motion.findMany({
    where: { id: { in: [...ids] } },
    include: {
      movers: { orderBy: { position: 'asc' } },
      events: { orderBy: [{ on: 'asc' }, { kind: 'asc' }] },
    },
  })
  const citationsOf = await loadCitationsOf(transaction, ids)
  return new Map(
    rows.map((motion) => {
      return [
        motion.id,
        {
          agendaItemId: motion.agendaItemId,
          position: motion.position,
          kind: motion.kind,
          title: motion.title,
          text: motion.text,
          textIsVerbatim: motion.textIsVerbatim,
          amendedText: motion.amendedText,
          targetId: motion.targetId,
          paperId: motion.paperId,
          outcome: motion.outcome,
          outcomeNote: motion.outcomeNote,
          moverReported: motion.moverReported,
          reach: motion.reach,
          asksForAction: motion.asksForAction,
          events: motion.events.map(({ kind, on, by, note }) => ({
            kind,
            on: on.toISOString().slice(0, 10),
            by,
            note,
          })),
          movers: motion.movers.map(({ organizationId, personId }) => ({
            organizationId,
            personId,
          })),
          citations: citationsOf(motion.id),
        },
      ]
    }),
  )
}

export const motionStore: BulkStore<'motion'> = {
  title: (_, payload) => Promise.resolve(payload.title),

  load: async (transaction, id) => (await loadAll(transaction, [id])).get(id) ?? null,
  loadAll,

  async write(transaction, { id }, { movers, events, citations, ...data }) {
    await transaction.motion.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.motionMover.deleteMany({ where: { motionId: id } })
    await transaction.motionMover.createMany({
      data: movers.map((mover, position) => ({ ...mover, motionId: id, position })),
    })
    await transaction.decisionEvent.deleteMany({ where: { motionId: id } })
    await transaction.decisionEvent.createMany({
      data: events.map(({ on, ...event }) => ({ ...event, motionId: id, on: fromDay(on) })),
    })
    await replaceCitations(transaction, id, citations)
  },
}
