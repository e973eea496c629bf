import 'server-only'
import { bulkStores } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import type { DeskKind, DeskRecord } from '@/domain/desk/state'
import { payloads, type Payload } from '@/domain/record/payloads'

export type SessionRecords = { [K in DeskKind]: DeskRecord<K>[] }

interface Standing {
  id: string
  kind: DeskKind
  lock: number
  state: DeskRecord['state']
  /** The pending change of a public record. */
  pending: unknown
}

/** The records of a session with their locks, without those that were taken back. */
function standings(transaction: Transaction, sessionId: string): Promise<Standing[]> {
  return transaction.$queryRaw<Standing[]>`
    WITH item AS (SELECT "id" FROM "AgendaItem" WHERE "sessionId" = ${sessionId}::uuid),
    motion AS (SELECT m."id" FROM "Motion" m JOIN item ON m."agendaItemId" = item."id"),
    record AS (
      SELECT ${sessionId}::uuid AS "id"
      UNION ALL SELECT "id" FROM item
      UNION ALL SELECT "id" FROM motion
      UNION ALL SELECT v."id" FROM "Vote" v JOIN motion ON v."motionId" = motion."id"
      UNION ALL SELECT s."id" FROM "Statement" s JOIN item ON s."agendaItemId" = item."id")
    SELECT p."id", p."kind"::text AS "kind", p."lock", p."state"::text AS "state", c."payload" AS "pending"
    FROM record JOIN "Publication" p ON p."id" = record."id"
    LEFT JOIN "PendingChange" c ON c."publicationId" = p."id"
    WHERE p."state" <> 'withdrawn'`
}

/** What tells one state of a session's records, and of its minutes, from another. */
export async function recordsMark(transaction: Transaction, sessionId: string): Promise<string> {
  const rows = await transaction.$queryRaw<{ mark: string }[]>`
    WITH item AS (SELECT "id" FROM "AgendaItem" WHERE "sessionId" = ${sessionId}::uuid),
    motion AS (SELECT m."id" FROM "Motion" m JOIN item ON m."agendaItemId" = item."id"),
    record AS (
      SELECT ${sessionId}::uuid AS "id"
      UNION ALL SELECT "id" FROM item
      UNION ALL SELECT "id" FROM motion
      UNION ALL SELECT v."id" FROM "Vote" v JOIN motion ON v."motionId" = motion."id"
      UNION ALL SELECT s."id" FROM "Statement" s JOIN item ON s."agendaItemId" = item."id")
    SELECT count(*) || ':' || sum(p."lock") || ':' || sum(p."version") || ':'
      || count(*) FILTER (WHERE p."state" = 'withdrawn') || ':'
      || coalesce((SELECT m."lock" FROM "Minutes" m WHERE m."sessionId" = ${sessionId}::uuid), 0) AS "mark"
    FROM record JOIN "Publication" p ON p."id" = record."id"`
  return rows[0]?.mark ?? ''
}

/** All records of a session, each in the version being worked on. */
export async function loadSessionRecords(
  transaction: Transaction,
  sessionId: string,
): Promise<SessionRecords> {
  const known = await standings(transaction, sessionId)
  const load = async <K extends DeskKind>(kind: K): Promise<DeskRecord<K>[]> => {
    const own = known.filter((standing) => standing.kind === kind)
    const store = bulkStores[kind] as unknown as {
      loadAll: (on: Transaction, ids: readonly string[]) => Promise<Map<string, Payload<K>>>
    }
    const stored = await store.loadAll(
      transaction,
      own.filter(({ pending }) => pending === null).map(({ id }) => id),
    )
    return own.flatMap(({ id, lock, state, pending }) => {
      // A change that was entered before the record had all its fields lacks the newer ones.
      const payload =
        pending === null
          ? stored.get(id)
          : ((payloads[kind].safeParse(pending).data ?? pending) as Payload<K>)
      return payload ? [{ id, lock, state, payload }] : []
    })
  }
  return {
    session: await load('session'),
    agenda_item: await load('agenda_item'),
    motion: await load('motion'),
    vote: await load('vote'),
    statement: await load('statement'),
  }
}
