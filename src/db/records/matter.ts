import 'server-only'
import { parseEdtf } from '@/domain/time/edtf'
import { addCitations, citationFields, loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'
import { fromKnownDay } from '@/db/time'

export const matterStore: RecordStore<'matter'> = {
  title: (_, payload) => Promise.resolve(payload.title),

  async load(transaction, id) {
    const matter = await transaction.matter.findUnique({
      where: { id },
      include: {
        followUps: { orderBy: { position: 'asc' }, include: { citations: citationFields } },
        consultations: { orderBy: { position: 'asc' } },
      },
    })
    if (!matter) return null
    return {
      slug: matter.slug,
      title: matter.title,
      summary: matter.summary,
      responsibleOfficeId: matter.responsibleOfficeId,
      followUps: matter.followUps.map(
        ({ text, organizationId, motionId, due, state, citations }) => ({
          text,
          organizationId,
          motionId,
          due,
          state,
          citations,
        }),
      ),
      consultations: matter.consultations.map(
        ({ organizationId, agendaItemId, role, expected }) => ({
          organizationId,
          agendaItemId,
          role,
          expected,
        }),
      ),
      citations: await loadCitations(transaction, id),
    }
  },

  async write(transaction, { id, bodyId }, { followUps, consultations, citations, ...payload }) {
    const data = { ...payload, bodyId }
    await transaction.matter.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.consultation.deleteMany({ where: { matterId: id } })
    await transaction.consultation.createMany({
      data: consultations.map((consultation, position) => ({
        ...consultation,
        matterId: id,
        position,
      })),
    })
    await transaction.followUp.deleteMany({ where: { matterId: id } })
    for (const [position, { citations: cited, ...followUp }] of followUps.entries()) {
      const { id: followUpId } = await transaction.followUp.create({
        data: {
          ...followUp,
          matterId: id,
          position,
          dueLatest: fromKnownDay(
            followUp.due === null ? null : (parseEdtf(followUp.due)?.latest ?? null),
          ),
        },
        select: { id: true },
      })
      await addCitations(transaction, { publicationId: id, followUpId }, cited)
    }
    await replaceCitations(transaction, id, citations)
  },
}
