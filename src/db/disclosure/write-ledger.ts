import 'server-only'
import type { Transaction } from '@/db/records/store'
import { sql } from '@/db/sql'
import type { SeenObject } from './seen'

/** What was noted, and the organizations of which the members are others now. */
export interface Written {
  organizations: Set<string>
}

interface Batch {
  bodyId: string
  /** To the second. */
  at: Date
  /** The records of which everything that can be seen is in `seen`. */
  owners: readonly string[]
  seen: readonly SeenObject[]
}

/** Notes what is new, shown again, still there, or gone. */
export async function writeLedger(
  transaction: Transaction,
  { bodyId, at, owners, seen }: Batch,
): Promise<Written> {
  const before = await transaction.disclosure.findMany({
    where: { ownerId: { in: [...owners] } },
    select: { kind: true, objectId: true, organizationId: true, isGone: true },
  })
  const keyOf = ({ kind, objectId }: Pick<SeenObject, 'kind' | 'objectId'>) => `${kind} ${objectId}`
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const now = new Set(seen.map(keyOf))
  const gone = before.filter((row) => !row.isGone && !now.has(keyOf(row)))
  const shown = seen.filter((one) => known.get(keyOf(one))?.isGone !== false)

  await transaction.$executeRaw(sql`
    INSERT INTO "Disclosure"
      ("bodyId", "kind", "objectId", "ownerId", "organizationId", "placeId", "shownAt", "changedAt")
    SELECT ${bodyId}::uuid, "kind"::"DisclosedKind", "objectId", "ownerId", "organizationId", "placeId", ${at}, ${at}
    FROM unnest(
      ${seen.map(({ kind }) => kind)}::text[], ${seen.map(({ objectId }) => objectId)}::uuid[],
      ${seen.map(({ ownerId }) => ownerId)}::uuid[],
      ${seen.map(({ organizationId }) => organizationId)}::uuid[],
      ${seen.map(({ placeId }) => placeId)}::uuid[]
    ) AS seen ("kind", "objectId", "ownerId", "organizationId", "placeId")
    ON CONFLICT ("kind", "objectId") DO UPDATE SET
      "organizationId" = EXCLUDED."organizationId", "placeId" = EXCLUDED."placeId",
      "changedAt" = EXCLUDED."changedAt", "isGone" = false`)
  await transaction.$executeRaw(sql`
    UPDATE "Disclosure" AS known SET "isGone" = true, "changedAt" = ${at}
    FROM unnest(
      ${gone.map(({ kind }) => kind)}::text[], ${gone.map(({ objectId }) => objectId)}::uuid[]
    ) AS gone ("kind", "objectId")
    WHERE known."kind" = gone."kind"::"DisclosedKind" AND known."objectId" = gone."objectId"`)

  const organizations = new Set(
    [...shown, ...gone].flatMap(({ kind, organizationId: id }) =>
      kind === 'membership' && id !== null ? [id] : [],
    ),
  )
  return { organizations }
}
