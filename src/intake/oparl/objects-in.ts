import { isRawObject } from './fields'
import type { Found } from './foreign-object'
import { readObject, typeName, type Where } from './read-object'

/** The objects of a document: a single one, an array of them, or a list as a server sends it. */
export function* objectsIn(value: unknown, where: Where): Generator<Found> {
  const list = listOf(value)
  // What the system says of itself is no part of the record.
  if (list === null) {
    if (!isRawObject(value) || typeName(value) !== 'System') yield* readObject(value, where)
    return
  }
  for (const [index, entry] of list.entries()) {
    const within = Array.isArray(value) ? `[${index}]` : `data[${index}]`
    yield* readObject(entry, { ...where, place: { ...where.place, within } })
  }
}

/** The entries of a list; null: this is none. */
export function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[]
  if (!isRawObject(value) || 'type' in value) return null
  return Array.isArray(value['data']) ? value['data'] : null
}
