import 'server-only'
import { loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'
import { fromKnownDay, toDay } from '@/db/time'

export const personStore: RecordStore<'person'> = {
  title: (_, payload) => Promise.resolve(payload.name),

  async load(transaction, id) {
    const person = await transaction.person.findUnique({
      where: { id },
      include: { memberships: { orderBy: [{ startDate: 'asc' }, { id: 'asc' }] } },
    })
    if (!person) return null
    return {
      slug: person.slug,
      name: person.name,
      givenName: person.givenName,
      familyName: person.familyName,
      academicTitle: person.academicTitle,
      description: person.description,
      memberships: person.memberships.map((membership) => ({
        organizationId: membership.organizationId,
        role: membership.role,
        votingRight: membership.votingRight,
        onBehalfOfId: membership.onBehalfOfId,
        startDate: toDay(membership.startDate),
        endDate: toDay(membership.endDate),
      })),
      citations: await loadCitations(transaction, id),
    }
  },

  async write(transaction, { id, bodyId }, { memberships, citations, ...payload }) {
    const data = { ...payload, bodyId }
    await transaction.person.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.membership.deleteMany({ where: { personId: id } })
    await transaction.membership.createMany({
      data: memberships.map((membership) => ({
        ...membership,
        personId: id,
        startDate: fromKnownDay(membership.startDate),
        endDate: fromKnownDay(membership.endDate),
      })),
    })
    await replaceCitations(transaction, id, citations)
  },
}
