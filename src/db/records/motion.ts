import 'server-only'
import { loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'

export const motionStore: RecordStore<'motion'> = {
  title: (_, payload) => Promise.resolve(payload.title),

  async load(transaction, id) {
    const motion = await transaction.motion.findUnique({
      where: { id },
      include: { movers: { orderBy: { position: 'asc' } } },
    })
    if (!motion) return null
    return {
      agendaItemId: motion.agendaItemId,
      position: motion.position,
      kind: motion.kind,
      title: motion.title,
      text: motion.text,
      textIsVerbatim: motion.textIsVerbatim,
      targetId: motion.targetId,
      paperId: motion.paperId,
      outcome: motion.outcome,
      outcomeNote: motion.outcomeNote,
      moverReported: motion.moverReported,
      reach: motion.reach,
      asksForAction: motion.asksForAction,
      movers: motion.movers.map(({ organizationId, personId }) => ({ organizationId, personId })),
      citations: await loadCitations(transaction, id),
    }
  },

  async write(transaction, { id }, { movers, citations, ...data }) {
    await transaction.motion.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.motionMover.deleteMany({ where: { motionId: id } })
    await transaction.motionMover.createMany({
      data: movers.map((mover, position) => ({ ...mover, motionId: id, position })),
    })
    await replaceCitations(transaction, id, citations)
  },
}
