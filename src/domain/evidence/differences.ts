/** What changed between two versions of a record, field by field. */
import { canonicalJson, isJsonObject, type Json, type JsonObject } from './json'

export interface Difference {
  /** Keys joined by dots; a list's entries by their `id` where they have one, else by index. */
  path: string
  /** The field's name for readers, where `labels` has one. */
  label?: string
  /** `undefined`: the field or entry did not exist. */
  before: Json | undefined
  after: Json | undefined
}

/**
 * The differences between two versions, in the order of the fields. Entries of a list that carry an
 * `id` are compared with their like wherever they stand; that they stand elsewhere is a difference
 * of its own, at the list's path, with the ids in order. `labels` names fields by their path
 * without ids and indexes (`passages.text`).
 */
export function differences(
  before: Json | undefined,
  after: Json | undefined,
  labels: Readonly<Record<string, string>> = {},
): Difference[] {
  return compare(before, after, [], [], labels)
}

type Labels = Readonly<Record<string, string>>

function compare(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
  fields: readonly string[],
  labels: Labels,
): Difference[] {
  if (isSame(before, after)) return []
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) =>
      compare(field(before, key), field(after, key), [...path, key], [...fields, key], labels),
    )
  }
  if (isList(before) && isList(after)) {
    return compareLists(before, after, path, fields, labels)
  }
  const name = fields.join('.')
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined
  return [{ path: path.join('.'), ...(label === undefined ? {} : { label }), before, after }]
}

function compareLists(
  before: readonly Json[],
  after: readonly Json[],
  path: readonly string[],
  fields: readonly string[],
  labels: Labels,
): Difference[] {
  const old = byId(before)
  const current = byId(after)
  if (!old || !current) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      compare(before[index], after[index], [...path, String(index)], fields, labels),
    ).flat()
  }
  const ids = [...new Set([...old.keys(), ...current.keys()])]
  const changed = ids.flatMap((id) =>
    compare(old.get(id), current.get(id), [...path, id], fields, labels),
  )
  const kept = (own: Map<string, Json>, other: Map<string, Json>) =>
    [...own.keys()].filter((id) => other.has(id))
  const order = [kept(old, current), kept(current, old)] as const
  const moved = isSame(order[0], order[1])
    ? []
    : compare(order[0].join(', '), order[1].join(', '), path, fields, labels)
  return [...changed, ...moved]
}

/** The entries by their id, or `null` if one has none or two have the same. */
function byId(list: readonly Json[]): Map<string, Json> | null {
  const entries = list.map((entry): readonly [Json | undefined, Json] => [
    isJsonObject(entry) ? field(entry, 'id') : undefined,
    entry,
  ])
  const map = new Map<string, Json>()
  for (const [id, entry] of entries) {
    if (typeof id !== 'string' || map.has(id)) return null
    map.set(id, entry)
  }
  return map
}

/** An object's own field: a key may be called like something every object inherits. */
function field(record: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalJson(a) === canonicalJson(b)
}
