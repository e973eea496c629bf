import { ORIGIN } from '@tests/app/asked'
import { ask, readAll, SYSTEM, type Json, type List } from './client'

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

/** So many at once. */
const ABREAST = 6

/** Follows every link and every list from the system on; a link that leads to nothing is an error. */
export async function crawl(start = SYSTEM): Promise<Crawled> {
  const crawled: Crawled = { objects: new Map(), copies: [], lists: new Map() }
  const known = new Set([start])
  const queue = [start]
  while (queue.length > 0) {
    const wave = queue.splice(0, ABREAST)
    const answers = await Promise.all(wave.map(fetchWhole))
    for (const [index, found] of answers.entries()) {
      const at = wave[index] ?? ''
      if (Array.isArray(found)) {
        crawled.lists.set(at, found)
        crawled.copies.push(...objectsIn(found))
      } else {
        crawled.objects.set(at, found)
        crawled.copies.push(...objectsIn(found).slice(1))
      }
      for (const address of addressesIn(found).filter((each) => !known.has(each))) {
        if (!known.has(address)) queue.push(address)
        known.add(address)
      }
    }
  }
  return crawled
}

/** An object, or all that a list holds. */
async function fetchWhole(address: string): Promise<Json | Json[]> {
  const response = await ask(address)
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`)
  const found = (await response.json()) as Json & Partial<List>
  if (!found.data) return found
  return found.links?.next ? [...found.data, ...(await readAll(found.links.next))] : found.data
}

export const typeName = (object: Json): string => String(object['type']).slice(NAMESPACE.length)
