import 'server-only'
import { loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'
import { fromKnownDay, toDay } from '@/db/time'

export const organizationStore: RecordStore<'organization'> = {
  title: (_, payload) => Promise.resolve(payload.name),

  async load(transaction, id) {
    const organization = await transaction.organization.findUnique({ where: { id } })
    if (!organization) return null
    return {
      slug: organization.slug,
      kind: organization.kind,
      name: organization.name,
      shortName: organization.shortName,
      color: organization.color,
      startDate: toDay(organization.startDate),
      endDate: toDay(organization.endDate),
      parentId: organization.parentId,
      description: organization.description,
      citations: await loadCitations(transaction, id),
    }
  },

  async write(transaction, { id, bodyId }, { citations, ...payload }) {
    const data = {
      ...payload,
      bodyId,
      startDate: fromKnownDay(payload.startDate),
      endDate: fromKnownDay(payload.endDate),
    }
    await transaction.organization.upsert({ where: { id }, create: { id, ...data }, update: data })
    await replaceCitations(transaction, id, citations)
  },
}
