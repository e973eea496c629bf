import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskKind, DeskRecord, DeskState } from '@/domain/desk/state'
import { germanIssue } from '@/domain/record/german-issue'
import { InvalidInput } from '@/domain/record/invalid-input'
import { payloads, type Payload } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { takenAddress } from '../records/former-slugs'
import { unknownReferences } from '../records/check-references'
import { holdRecord, type OpenRecord } from '../records/open-record'
import { createDraft, writeVersion } from '../records/write-version'

/** The public correction that goes with what was recorded on a record that was public before. */
const REASON = 'In der Sitzung erfasst.'

const LISTS = {
  agenda_item: 'items',
  motion: 'motions',
  vote: 'votes',
  statement: 'statements',
} as const

/** A record of the desk; undefined if a command took it away. */
export function recordAt(state: DeskState, kind: DeskKind, id: string): DeskRecord | undefined {
  if (kind === 'session') return state.session
  const list: readonly DeskRecord[] = state[LISTS[kind]]
  return list.find((record) => record.id === id)
}

/**
 * Stores what a command changed, in the order given.
 *
 * @returns the locks of the records afterwards; a record that was taken away has none
 * @throws InvalidInput for what no record can hold
 */
export async function storeChanged(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  { state, changed }: { state: DeskState; changed: readonly { kind: DeskKind; id: string }[] },
): Promise<Entry['locks']> {
  const locks: Entry['locks'] = []
  for (const { kind, id } of changed) {
    const record = recordAt(state, kind, id)
    if (record)
      locks.push({ kind, id, lock: await store(transaction, actor, bodyId, kind, record) })
    else await discard(transaction, id)
  }
  return locks
}

async function store(
  transaction: Transaction,
  actor: Actor,
  bodyId: string,
  kind: DeskKind,
  record: DeskRecord,
): Promise<number> {
  const { id } = record
  const payload = await checked(transaction, { bodyId, kind, id }, record.payload)
  const held = await holdRecord(transaction, id)
  if (!held) return createDraft(transaction, actor, { id, bodyId, kind }, payload)
  if (held.kind !== kind || held.bodyId !== bodyId)
    throw new InvalidInput([{ path: 'id', message: 'Diese Kennung ist vergeben.' }])
  const own = held as OpenRecord & { kind: DeskKind }
  return writeVersion(transaction, actor, own, { payload, reason: REASON })
}

async function checked<K extends DeskKind>(
  transaction: Transaction,
  record: { bodyId: string; kind: K; id: string },
  entered: unknown,
): Promise<Payload<K>> {
  const parsed = payloads[record.kind].safeParse(entered, { error: germanIssue })
  if (!parsed.success)
    throw new InvalidInput(
      parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    )
  const payload = parsed.data as Payload<K>
  const errors = [
    ...(await unknownReferences(transaction, record.bodyId, record.kind, payload)),
    ...(await takenAddress(transaction, record, payload)),
  ]
  if (errors.length > 0) throw new InvalidInput(errors)
  return payload
}

/** What was never public goes; a record that was is never taken away at the desk. */
async function discard(transaction: Transaction, id: string): Promise<void> {
  const { count } = await transaction.publication.deleteMany({ where: { id, version: 0 } })
  if (count === 0)
    throw new InvalidInput([
      { path: 'id', message: 'Was veröffentlicht ist, wird nicht verworfen, sondern berichtigt.' },
    ])
}
