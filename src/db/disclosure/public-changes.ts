import 'server-only'
import type { Transaction } from '@/db/records/store'
import { publicItem, publicMotion } from '@/db/visibility'
import type { RecordKind } from '@/domain/record/payloads'
import { seenRecords } from './seen-records'

/** Records that are objects of their own, by what their object is called. */
const OBJECT_OF = {
  organization: 'organization',
  person: 'person',
  session: 'session',
  agenda_item: 'agenda_item',
  matter: 'paper',
  paper: 'paper',
  motion: 'paper',
} as const

const isObject = (kind: RecordKind): kind is keyof typeof OBJECT_OF => kind in OBJECT_OF

export interface PublicChanges {
  /** Those of the records that the public can see, or could. */
  changed: ReadonlyMap<RecordKind, readonly string[]>
  /** Those that come or go with it; and the sessions of which another organization is the one that meets. */
  turned: ReadonlySet<string>
}

/** What the public notices of a change: of what it neither sees nor saw, nothing, not even that something happened. */
export async function publicChanges(
  transaction: Transaction,
  bodyId: string,
  records: ReadonlyMap<RecordKind, readonly string[]>,
): Promise<PublicChanges> {
  const changed = new Map<RecordKind, readonly string[]>()
  const turned = new Set<string>()
  for (const [kind, ids] of records) {
    const seen = await seenNow(transaction, bodyId, kind, ids)
    const known = await seenBefore(transaction, bodyId, kind, ids)
    for (const id of ids) {
      const hasTurned = known.has(id) !== seen.has(id) || known.get(id) !== seen.get(id)
      if (isObject(kind) && hasTurned) turned.add(id)
    }
    const noticed = ids.filter((id) => seen.has(id) || known.has(id))
    if (noticed.length > 0) changed.set(kind, noticed)
  }
  return { changed, turned }
}

/** By id; of a session with the organization that meets, of all else with nothing. */
type Seen = ReadonlyMap<string, string | null>

async function seenNow(
  transaction: Transaction,
  bodyId: string,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Seen> {
  const rows = await seenRecords(transaction, bodyId, kind, ids)
  return new Map(rows.map((row) => [row.id, row.organizationId ?? null]))
}

async function seenBefore(
  transaction: Transaction,
  bodyId: string,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Seen> {
  if (isObject(kind)) {
    const rows = await transaction.disclosure.findMany({
      where: { kind: OBJECT_OF[kind], objectId: { in: [...ids] }, isGone: false },
      select: { objectId: true, organizationId: true },
    })
    return new Map(rows.map((row) => [row.objectId, row.organizationId]))
  }
  const withdrawn = await transaction.publication.findMany({
    where: { id: { in: [...ids] }, bodyId, state: 'withdrawn' },
    select: { id: true },
  })
  if (withdrawn.length === 0) return new Map()
  // Of a vote or a statement nothing is noted: it was seen if what it stands in is.
  const rows = await transaction.publication.findMany({
    where: {
      id: { in: withdrawn.map(({ id }) => id) },
      OR: [
        { kind: { in: ['source', 'body'] } },
        { vote: { motion: publicMotion(bodyId) } },
        { statement: { agendaItem: publicItem(bodyId) } },
      ],
    },
    select: { id: true },
  })
  return new Map(rows.map(({ id }) => [id, null]))
}
