import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Payload } from '@/domain/record/payloads'
import { fromLocalTime } from '@/domain/time/local'
import { addCitations, citationFields, loadCitationsOf, replaceCitations } from './citations'
import type { BulkStore, Transaction } from './store'
import { fromKnownMoment, toMoment } from '@/db/time'

async function loadAll(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, Payload<'agenda_item'>>> {
  const rows = await transaction.agendaItem.findMany({
    where: { id: { in: [...ids] } },
    include: {
      facts: { orderBy: { position: 'asc' }, include: { citations: citationFields } },
      recusals: { orderBy: { personId: 'asc' } },
      breaks: { orderBy: { from: 'asc' } },
    },
  })
  const citationsOf = await loadCitationsOf(transaction, ids)
  return new Map(
    rows.map((item) => {
      const indexOf = new Map(item.facts.map((fact, index) => [fact.id, index]))
      return [
        item.id,
        {
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
          statedResult: item.statedResult,
          secondCall: item.secondCall,
          breaks: item.breaks.map(({ from, until }) => ({
            from: from.toISOString(),
            until: until.toISOString(),
          })),
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
          citations: citationsOf(item.id),
        },
      ]
    }),
  )
}

export const agendaItemStore: BulkStore<'agenda_item'> = {
  title: (_, payload) =>
    Promise.resolve(payload.number ? `TOP ${payload.number}: ${payload.title}` : payload.title),

  load: async (transaction, id) => (await loadAll(transaction, [id])).get(id) ?? null,
  loadAll,

  async write(transaction, { id }, { facts, recusals, breaks, citations, ...payload }) {
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
    await transaction.itemBreak.deleteMany({ where: { agendaItemId: id } })
    await transaction.itemBreak.createMany({
      data: breaks.map(({ from, until }) => ({
        agendaItemId: id,
        from: fromLocalTime(from),
        until: fromLocalTime(until),
      })),
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
