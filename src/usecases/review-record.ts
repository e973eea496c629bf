import 'server-only'
import { db } from '@/db/client'
import { latestRevision } from '@/db/queries/revisions'
import { readStoredVersion } from '@/db/queries/snapshots'
import { storeOf } from '@/db/records'
import { namesIn } from '@/db/records/names'
import { differences } from '@/domain/evidence/differences'
import type { Json, JsonObject } from '@/domain/evidence/json'
import { describeChange, describeChanges, type Change } from '@/domain/record/describe-change'
import { inFieldOrder } from '@/domain/record/field-order'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { openRecord, type OpenRecord } from './records/open-record'

export interface RecordReview {
  /** The version being worked on, field by field and entry by entry, in German words. */
  values: { path: string; label: string; value: string | null }[]
  /** Against the published version; `null` if there is none. */
  changes: Change[] | null
}

type NameOf = (id: string) => string | null

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

interface Field {
  path: string
  value: Json | undefined
}

/** The fields of a payload; of a list, each entry for itself. */
function fieldsOf(data: JsonObject): Field[] {
  return Object.entries(data).flatMap(([name, value]): Field[] =>
    isList(value)
      ? value.map((entry, index) => ({ path: `${name}.${index}`, value: entry }))
      : [{ path: name, value }],
  )
}

const asJson = (kind: RecordKind, payload: Payload) =>
  inFieldOrder(kind, JSON.parse(JSON.stringify(payload)) as JsonObject)

function readable(kind: RecordKind, data: JsonObject, nameOf: NameOf): RecordReview['values'] {
  return fieldsOf(data).flatMap(({ path, value }) => {
    const told = describeChange(kind, { path, before: undefined, after: value }, nameOf)
    return told ? [{ path, label: told.label, value: told.after }] : []
  })
}

async function workingPayload(record: OpenRecord): Promise<Payload | null> {
  const pending = record.pending?.payload as Payload | undefined
  return pending ?? (await storeOf(record.kind).load(db, record.id))
}

/**
 * What a reviewer reads before publishing: all that the version being worked on says, and where it
 * differs from the published one. `null` if there is no such record.
 */
export async function readForReview(_: Actor, id: string): Promise<RecordReview | null> {
  const record = await openRecord(db, id)
  const payload = record && (await workingPayload(record))
  if (!payload) return null
  const [names, latest] = await Promise.all([namesIn(record.kind, payload), latestRevision(id)])
  const published = latest && readStoredVersion(latest.after)
  const nameOf: NameOf = (named) => names[named] ?? published?.labels[named] ?? null
  const data = asJson(record.kind, payload)
  return {
    values: readable(record.kind, data, nameOf),
    changes:
      published &&
      describeChanges(
        record.kind,
        differences(inFieldOrder(record.kind, published.data), data),
        nameOf,
      ),
  }
}
