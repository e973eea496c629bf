import { z } from 'zod'
import { InvalidInput } from '@/domain/record/invalid-input'
import { isDay } from '@/domain/time/day'

/** Where a page of results ends. */
export interface Position {
  score: string
  day: string
  id: string
}

const Cursor = z.tuple([
  z.string(),
  z.string().regex(/^\d{1,3}(\.\d{1,6})?$/),
  z.string().refine((day) => /^-?infinity$/.test(day) || isDay(day)),
  z.uuid(),
])

/** An opaque text for the address of the next page. */
export const encodeCursor = ({ score, day, id }: Position, sort: string): string =>
  Buffer.from(JSON.stringify([sort, score, day, id])).toString('base64url')

/** Reads a cursor of the same order; throws `InvalidInput` for any other text. */
export function decodeCursor(text: string, sort: string): Position {
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
  const [, score, day, id] = parsed.data
  return { score, day, id }
}
