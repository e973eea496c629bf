import { ORIGIN } from '@tests/app/asked'
import { ask, readAll, SYSTEM, type Json } from './client'

const OPARL = `${ORIGIN}/oparl/v1.1/`
const NAMESPACE = 'https://schema.oparl.org/1.1/'

export interface Crawled {
  /** Every object that was fetched by its own address. */
  objects: Map<string, Json>
  /** Every object as a list or another object had it. */
  copies: Json[]
  /** The lists, by their address. */
  lists: Map<string, Json[]>
}

/** Every address of this server that stands anywhere in a value. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(OPARL) ? [value] : []
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(addressesIn)
}

/** Every object within a value, itself included. */
export function objectsIn(value: unknown): Json[] {
  if (value === null || typeof value !== 'object') return []
  const within = Object.values(value).flatMap(objectsIn)
  const { type } = value as Json
  return typeof type === 'string' && type.startsWith(NAMESPACE)
    ? [value as Json, ...within]
    : within
}

/** Follows every link and every list from the system on; a link that leads to nothing is an error. */
export async function crawl(start = SYSTEM): Promise<Crawled> {
  const crawled: Crawled = { objects: new Map(), copies: [], lists: new Map() }
  const known = new Set([start])
  const queue = [start]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const response = await ask(next)
    if (response.status !== 200) throw new Error(`${next}: ${response.status}`)
    const found = (await response.json()) as Json
    if ('data' in found) {
      const all = await readAll(next)
      crawled.lists.set(next, all)
      crawled.copies.push(...objectsIn(all))
      found['data'] = all
      delete found['links']
    } else {
      crawled.objects.set(next, found)
      crawled.copies.push(...objectsIn(found).slice(1))
    }
    for (const address of addressesIn(found))
      if (!known.has(address)) {
        known.add(address)
        queue.push(address)
      }
  }
  return crawled
}

export const typeName = (object: Json): string => String(object['type']).slice(NAMESPACE.length)
