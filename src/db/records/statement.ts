import 'server-only'
import type { Payload } from '@/domain/record/payloads'
import { loadCitationsOf, replaceCitations } from './citations'
import type { BulkStore, Transaction } from './store'
import { fromKnownMoment, toMoment } from '@/db/time'

/** The person as they were in that session: found, or noted for the first time. */
async function speakerId(
  transaction: Transaction,
  speaker: {
    agendaItemId: string
    personId: string
    factionId: string | null
    office: string | null
  },
): Promise<string> {
  const { sessionId } = await transaction.agendaItem.findUniqueOrThrow({
    where: { id: speaker.agendaItemId },
    select: { sessionId: true },
  })
  const { personId, factionId, office } = speaker
  const data = { sessionId, personId, factionId, office }
  await transaction.speaker.createMany({ data: [data], skipDuplicates: true })
  const { id } = await transaction.speaker.findFirstOrThrow({ where: data, select: { id: true } })
  return id
}

/** How lists name a statement: who spoke, and the first words. */
export function statementTitle(
  speaker: string,
  { passages }: Pick<Payload<'statement'>, 'passages'>,
): string {
  const words = passages.map(({ kind, text }) => (kind === 'quote' ? `„${text}“` : text)).join(' ')
  const beginning = words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words
  return `${speaker}: ${beginning}`
}

async function loadAll(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, Payload<'statement'>>> {
  const rows = await transaction.statement.findMany({
    where: { id: { in: [...ids] } },
    include: {
      speaker: true,
      passages: { orderBy: { position: 'asc' }, select: { kind: true, text: true } },
    },
  })
  const citationsOf = await loadCitationsOf(transaction, ids)
  return new Map(
    rows.map((statement) => {
      return [
        statement.id,
        {
          agendaItemId: statement.agendaItemId,
          position: statement.position,
          personId: statement.speaker.personId,
          factionId: statement.speaker.factionId,
          office: statement.speaker.office,
          motionId: statement.motionId,
          stance: statement.stance,
          replyToId: statement.replyToId,
          note: statement.note,
          spokenAt: toMoment(statement.spokenAt),
          isForRecord: statement.isForRecord,
          passages: statement.passages,
          citations: citationsOf(statement.id),
        },
      ]
    }),
  )
}

export const statementStore: BulkStore<'statement'> = {
  async title(transaction, payload) {
    const person = await transaction.person.findUnique({
      where: { id: payload.personId },
      select: { name: true },
    })
    return statementTitle(person?.name ?? 'Unbekannt', payload)
  },

  load: async (transaction, id) => (await loadAll(transaction, [id])).get(id) ?? null,
  loadAll,

  async write(transaction, { id }, payload) {
    const { agendaItemId, position, motionId, stance, replyToId, note } = payload
    const data = {
      agendaItemId,
      position,
      motionId,
      stance,
      replyToId,
      note,
      spokenAt: fromKnownMoment(payload.spokenAt),
      isForRecord: payload.isForRecord,
      speakerId: await speakerId(transaction, payload),
    }
    await transaction.statement.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.passage.deleteMany({ where: { statementId: id } })
    await transaction.passage.createMany({
      data: payload.passages.map((passage, index) => ({
        ...passage,
        statementId: id,
        position: index,
      })),
    })
    await replaceCitations(transaction, id, payload.citations)
  },
}
