import { z } from 'zod'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchParams } from '@/domain/record/search'
import { UNKNOWN_DAY } from '../engine/statement'

export type Sort = NonNullable<SearchParams['sort']>

/** What decides where a statement stands in a result. */
export interface Place {
  nearness: number
  quality: number
  /** Number of the session's first day. */
  day: number
  id: string
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const lastIfUnknown = (day: number): number => (day === UNKNOWN_DAY ? Infinity : day)

/** Less than 0 if `a` stands before `b`. Without a day, a statement comes last in any order. */
export function comparePlaces(sort: Sort, a: Place, b: Place): number {
  if (sort === 'oldest') {
    const [dayA, dayB] = [lastIfUnknown(a.day), lastIfUnknown(b.day)]
    return dayA === dayB ? compareIds(a.id, b.id) : dayA - dayB
  }
  if (sort === 'relevance' && a.nearness !== b.nearness) return b.nearness - a.nearness
  if (sort === 'relevance' && a.quality !== b.quality) return b.quality - a.quality
  return a.day === b.day ? compareIds(b.id, a.id) : b.day - a.day
}

const Cursor = z.tuple([
  z.string(),
  z.int().min(0).max(3),
  z.int().min(0).max(15),
  z.int().min(UNKNOWN_DAY).max(-UNKNOWN_DAY),
  z.uuid(),
])

/** An opaque text for the address of the page that begins behind this place. */
export const encodeCursor = (sort: Sort, { nearness, quality, day, id }: Place): string =>
  Buffer.from(JSON.stringify([sort, nearness, quality, day, id])).toString('base64url')

/** Reads a cursor of the same order; throws `InvalidInput` for any other text. */
export function decodeCursor(sort: Sort, text: string): Place {
  let value: unknown = null
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const parsed = Cursor.safeParse(value)
  if (!parsed.success || parsed.data[0] !== sort)
    throw new InvalidInput([
      { path: 'cursor', message: 'Diese Seite der Ergebnisse gibt es nicht. Bitte neu suchen.' },
    ])
  const [, nearness, quality, day, id] = parsed.data
  return { nearness, quality, day, id }
}
