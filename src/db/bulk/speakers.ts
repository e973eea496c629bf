import 'server-only'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'
import { nameUuid } from '@/lib/name-uuid'
import { insertRows } from './insert-rows'
import type { NewRecord, NewRecordOf } from './new-record'
import { speakerKey } from './rows'

interface Speaker {
  id: string
  sessionId: string
  personId: string
  factionId: string | null
  office: string | null
}

const asSpoken = ({ sessionId, personId, factionId, office }: Omit<Speaker, 'id'>) =>
  `${sessionId} ${personId} ${factionId ?? ''} ${office ?? ''}`

/**
 * The persons as they were in their sessions, noted for the first time where they are not there.
 * Sessions, items and persons are written already.
 *
 * @returns ids by {@link speakerKey}
 */
export async function ensureSpeakers(
  transaction: Transaction,
  records: readonly NewRecord[],
): Promise<Map<string, string>> {
  const statements = records.filter(
    (record): record is NewRecordOf<'statement'> => record.kind === 'statement',
  )
  if (statements.length === 0) return new Map()
  const sessionOf = await sessionsOfItems(transaction, [
    ...new Set(statements.map(({ payload }) => payload.agendaItemId)),
  ])
  const wanted = new Map<string, Omit<Speaker, 'id'>>()
  for (const { payload } of statements) {
    const sessionId = sessionOf.get(payload.agendaItemId)
    if (!sessionId) throw new Error(`agenda item ${payload.agendaItemId} is not there`)
    const { personId, factionId, office } = payload
    wanted.set(speakerKey(payload), { sessionId, personId, factionId, office })
  }
  const rows = [...new Map([...wanted.values()].map((row) => [asSpoken(row), row])).values()]
  await insertRows(
    transaction,
    'Speaker',
    rows.map((row) => ({ id: nameUuid(row.sessionId, asSpoken(row)), ...row })),
    { unlessThere: true },
  )
  const sessionIds = [...new Set(rows.map(({ sessionId }) => sessionId))]
  const there = await transaction.$queryRaw<Speaker[]>(sql`
    SELECT "id"::text, "sessionId"::text, "personId"::text, "factionId"::text, "office"
    FROM "Speaker" WHERE "sessionId" = ANY(${sessionIds}::uuid[])`)
  const idOf = new Map(there.map((row) => [asSpoken(row), row.id]))
  return new Map(
    [...wanted].flatMap(([key, row]) => {
      const id = idOf.get(asSpoken(row))
      return id ? [[key, id] as const] : []
    }),
  )
}

async function sessionsOfItems(
  transaction: Transaction,
  itemIds: string[],
): Promise<Map<string, string>> {
  const rows = await transaction.$queryRaw<{ id: string; sessionId: string }[]>(sql`
    SELECT "id"::text, "sessionId"::text FROM "AgendaItem" WHERE "id" = ANY(${itemIds}::uuid[])`)
  return new Map(rows.map(({ id, sessionId }) => [id, sessionId]))
}
