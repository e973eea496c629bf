/** What can stand in a revision: JSON, with `undefined` for a field that is left out. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** Whether the value is an object of named fields. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * One text for one value, whatever the order of its keys: keys sorted by UTF-16 code units, no
 * spaces, left-out fields skipped (in the manner of RFC 8785). Throws a TypeError for what is no
 * JSON, such as NaN or a date that was not turned into text.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string' || value === null) return JSON.stringify(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`not a JSON number: ${value}`)
  }
  if (Array.isArray(value)) {
    return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`
  }
  if (isJsonObject(value)) {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) {
      throw new TypeError('not a plain JSON object')
    }
    let fields = ''
    for (const key of Object.keys(value).toSorted()) {
      const field = value[key]
      if (field === undefined) continue
      fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`
    }
    return `{${fields}}`
  }
  if (typeof value === 'boolean' || typeof value === 'number') return JSON.stringify(value)
  throw new TypeError(`not a JSON value: ${typeof value}`)
}
