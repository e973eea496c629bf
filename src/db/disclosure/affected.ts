import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { RecordKind } from '@/domain/record/payloads'
import { isOwnerKind, type OwnerKind, type Owners } from './owners'
import { CHANGED, TURNED, type Degree } from './rule'
import { RULES } from './rules'

/** In one query: far fewer than the parameters that the database takes. */
const MOST_IDS = 5_000

type Reached = Map<RecordKind, Map<string, Degree>>

/**
 * The records of which something is shown differently now.
 *
 * @param changed the records that were published, corrected or taken back
 * @param turned those among them that can be seen now and could not before, or the other way round
 */
export async function affectedOwners(
  transaction: Transaction,
  changed: ReadonlyMap<RecordKind, readonly string[]>,
  turned: ReadonlySet<string>,
): Promise<Owners> {
  const reached: Reached = new Map()
  let pending: Reached = new Map()
  for (const [kind, ids] of changed)
    pending.set(kind, new Map(ids.map((id) => [id, turned.has(id) ? TURNED : CHANGED])))
  while (pending.size > 0) {
    for (const [kind, degrees] of pending)
      reached.set(kind, new Map([...(reached.get(kind) ?? []), ...degrees]))
    pending = await followRules(transaction, pending, reached)
  }
  return new Map(
    [...reached].flatMap(([kind, degrees]): [OwnerKind, string[]][] =>
      isOwnerKind(kind) ? [[kind, [...degrees.keys()]]] : [],
    ),
  )
}

/** What the rules find from these records, as far as it was not found to that degree already. */
async function followRules(
  transaction: Transaction,
  now: Reached,
  reached: Reached,
): Promise<Reached> {
  const next: Reached = new Map()
  for (const { of, from, to, as, find } of RULES) {
    const ids = [...(now.get(of) ?? [])].flatMap(([id, degree]) => (degree >= from ? [id] : []))
    for (let start = 0; start < ids.length; start += MOST_IDS)
      for (const { id } of await find(transaction, { in: ids.slice(start, start + MOST_IDS) })) {
        const known = Math.max(reached.get(to)?.get(id) ?? -1, next.get(to)?.get(id) ?? -1)
        if (as > known) next.set(to, (next.get(to) ?? new Map<string, Degree>()).set(id, as))
      }
  }
  return next
}
