import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { Disclosed, ObjectKind } from '@/domain/record/object-views'

export const disclosureSelect = {
  kind: true,
  objectId: true,
  ownerId: true,
  shownAt: true,
  changedAt: true,
  isGone: true,
} satisfies Prisma.DisclosureSelect

export type DisclosureRow = Prisma.DisclosureGetPayload<{ select: typeof disclosureSelect }>

export const toDisclosed = (row: DisclosureRow): Disclosed => ({
  kind: row.kind,
  id: row.objectId,
  ownerId: row.ownerId,
  shownAt: row.shownAt.toISOString(),
  changedAt: row.changedAt.toISOString(),
  isGone: row.isGone,
})

/** What was noted of one object; `null` if the public never saw it. */
export async function findDisclosure(
  bodyId: string,
  kind: ObjectKind,
  objectId: string,
): Promise<Disclosed | null> {
  const row = await db.disclosure.findFirst({
    where: { kind, objectId, bodyId },
    select: disclosureSelect,
  })
  return row && toDisclosed(row)
}

/** An object by its name. */
export interface ObjectName {
  kind: ObjectKind
  id: string
}

/** What was noted of these objects, as far as they can be seen. */
export async function disclosuresOf(
  bodyId: string,
  names: readonly ObjectName[],
): Promise<Disclosed[]> {
  const byKind = new Map<ObjectKind, string[]>()
  for (const { kind, id } of names) byKind.set(kind, [...(byKind.get(kind) ?? []), id])
  const found = await Promise.all(
    [...byKind].map(([kind, ids]) =>
      db.disclosure.findMany({
        where: { kind, objectId: { in: ids }, bodyId, isGone: false },
        select: disclosureSelect,
      }),
    ),
  )
  return found.flat().map(toDisclosed)
}

/** When the public last saw something change. */
export async function lastDisclosure(bodyId: string): Promise<Date> {
  const row = await db.disclosure.findFirst({
    where: { bodyId },
    orderBy: { changedAt: 'desc' },
    select: { changedAt: true },
  })
  return row?.changedAt ?? new Date(0)
}
