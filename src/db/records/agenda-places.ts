import 'server-only'
import type { Transaction } from './store'

/** Where an item stands on the agenda, and how lists name it there. */
export interface AgendaPlace {
  id: string
  number: string | null
  position: number
  isPublic: boolean
  /** Of its publication row: „TOP 3: Haushalt“. */
  title: string
}

/**
 * Gives items that were never public their places, with one query each for items, publications and
 * writers however many there are: an agenda of 500 moves as quickly as one of five.
 */
export async function writePlaces(
  transaction: Transaction,
  places: readonly AgendaPlace[],
  writerId: string,
): Promise<void> {
  if (places.length === 0) return
  const rows = JSON.stringify(places)
  await transaction.$executeRaw`
    UPDATE "AgendaItem" i SET "number" = p."number", "position" = p."position", "isPublic" = p."isPublic"
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS p("id" uuid, "number" text, "position" int, "isPublic" boolean)
    WHERE i."id" = p."id"`
  await transaction.$executeRaw`
    UPDATE "Publication" r
    SET "title" = p."title", "lock" = r."lock" + 1, "state" = 'draft', "updatedAt" = now()
    FROM jsonb_to_recordset(${rows}::jsonb) AS p("id" uuid, "title" text)
    WHERE r."id" = p."id"`
  await transaction.publicationWriter.createMany({
    data: places.map(({ id }) => ({ publicationId: id, userId: writerId })),
    skipDuplicates: true,
  })
}

/** Holds the publication rows of all items of a session until the transaction ends. */
export async function holdItems(transaction: Transaction, sessionId: string): Promise<void> {
  await transaction.$queryRaw`
    SELECT 1 FROM "Publication" p JOIN "AgendaItem" i ON i."id" = p."id"
    WHERE i."sessionId" = ${sessionId}::uuid ORDER BY p."id" FOR UPDATE OF p`
}
