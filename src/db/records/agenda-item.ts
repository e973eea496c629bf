import 'server-only'
import { randomUUID } from 'node:crypto'
import { addCitations, citationFields, loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'
import { fromKnownMoment, toMoment } from '@/db/time'

export const agendaItemStore: RecordStore<'agenda_item'> = {
  title: (_, payload) =>
    Promise.resolve(payload.number ? `TOP ${payload.number}: ${payload.title}` : payload.title),

  async load(transaction, id) {
    const item = await transaction.agendaItem.findUnique({
      where: { id },
      include: {
        facts: { orderBy: { position: 'asc' }, include: { citations: citationFields } },
        recusals: { orderBy: { personId: 'asc' } },
      },
    })
    if (!item) return null
    const indexOf = new Map(item.facts.map((fact, index) => [fact.id, index]))
    return {
      sessionId: item.sessionId,
      matterId: item.matterId,
      number: item.number,
      position: item.position,
      slug: item.slug,
      title: item.title,
      titleReported: item.titleReported,
      summary: item.summary,
      plainSummary: item.plainSummary,
      isPublic: item.isPublic,
      note: item.note,
      startedAt: toMoment(item.startedAt),
      endedAt: toMoment(item.endedAt),
      debateClosedAt: toMoment(item.debateClosedAt),
      disposal: item.disposal,
      disposalNote: item.disposalNote,
      rapporteur: item.rapporteur,
      addedInSession: item.addedInSession,
      facts: item.facts.map((fact) => ({
        kind: fact.kind,
        text: fact.text,
        verbatim: fact.verbatim,
        organizationId: fact.organizationId,
        value: fact.value === null ? null : fact.value.toNumber(),
        unit: fact.unit,
        partOf: fact.partOfId === null ? null : (indexOf.get(fact.partOfId) ?? null),
        note: fact.note,
        citations: fact.citations,
      })),
      recusals: item.recusals.map(({ personId, leftTable, note }) => ({
        personId,
        leftTable,
        note,
      })),
      citations: await loadCitations(transaction, id),
    }
  },

  async write(transaction, { id }, { facts, recusals, citations, ...payload }) {
    const data = {
      ...payload,
      startedAt: fromKnownMoment(payload.startedAt),
      endedAt: fromKnownMoment(payload.endedAt),
      debateClosedAt: fromKnownMoment(payload.debateClosedAt),
    }
    await transaction.agendaItem.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.recusal.deleteMany({ where: { agendaItemId: id } })
    await transaction.recusal.createMany({
      data: recusals.map((recusal) => ({ ...recusal, agendaItemId: id })),
    })
    await transaction.fact.deleteMany({ where: { agendaItemId: id } })
    const rows = facts.map((fact) => ({ id: randomUUID(), fact }))
    await transaction.fact.createMany({
      data: rows.map(({ id: factId, fact: { citations: _, partOf, ...fact } }, position) => ({
        ...fact,
        id: factId,
        agendaItemId: id,
        position,
        partOfId: partOf === null ? null : (rows[partOf]?.id ?? null),
      })),
    })
    for (const { id: factId, fact } of rows)
      await addCitations(transaction, { publicationId: id, factId }, fact.citations)
    await replaceCitations(transaction, id, citations)
  },
}
