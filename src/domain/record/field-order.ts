import { isJsonObject, type Json, type JsonObject } from '@/domain/evidence/json'
import { fieldLabels } from './labels'
import type { RecordKind } from './payloads'

/**
 * The record's fields in the order in which they are named and entered, at every level: a database
 * gives the keys of stored JSON back in an order of its own.
 */
export function inFieldOrder(kind: RecordKind, data: JsonObject): JsonObject {
  const places = new Map(Object.keys(fieldLabels[kind]).map((path, index) => [path, index]))
  const sort = (object: JsonObject, within: string): JsonObject => {
    const place = (name: string) => places.get(within + name) ?? places.size
    const names = Object.keys(object).toSorted((a, b) => place(a) - place(b))
    return Object.fromEntries(
      names.map((name) => [name, inside(object[name], `${within}${name}.`)] as const),
    )
  }
  const inside = (value: Json | undefined, within: string): Json | undefined => {
    if (isJsonObject(value)) return sort(value, within)
    if (!Array.isArray(value)) return value
    return (value as readonly Json[]).map((entry) =>
      isJsonObject(entry) ? sort(entry, within) : entry,
    )
  }
  return sort(data, '')
}
