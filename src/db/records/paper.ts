import 'server-only'
import { loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'
import { fromKnownDay, toDay } from '@/db/time'

export const paperStore: RecordStore<'paper'> = {
  title: (_, payload) =>
    Promise.resolve(payload.reference ? `${payload.reference}: ${payload.title}` : payload.title),

  async load(transaction, id) {
    const paper = await transaction.paper.findUnique({
      where: { id },
      include: {
        files: { orderBy: { position: 'asc' } },
        consultations: { orderBy: { position: 'asc' } },
      },
    })
    if (!paper) return null
    return {
      slug: paper.slug,
      reference: paper.reference,
      title: paper.title,
      paperType: paper.paperType,
      date: toDay(paper.date),
      matterId: paper.matterId,
      files: paper.files.map(({ name, url, mimeType }) => ({ name, url, mimeType })),
      consultations: paper.consultations.map(
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

  async write(transaction, { id, bodyId }, { files, consultations, citations, ...payload }) {
    const data = { ...payload, bodyId, date: fromKnownDay(payload.date) }
    await transaction.paper.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.paperFile.deleteMany({ where: { paperId: id } })
    await transaction.paperFile.createMany({
      data: files.map((file, position) => ({ ...file, paperId: id, position })),
    })
    await transaction.consultation.deleteMany({ where: { paperId: id } })
    await transaction.consultation.createMany({
      data: consultations.map((consultation, position) => ({
        ...consultation,
        paperId: id,
        position,
      })),
    })
    await replaceCitations(transaction, id, citations)
  },
}
