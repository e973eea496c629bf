import 'server-only'
import { z } from 'zod'
import { InvalidInput } from '@/domain/record/invalid-input'

/** A place in a sorted list: the values of the sort keys of the last row shown. */
export type CursorValue = string | number | null

const message = 'Diese Fortsetzung ist ungültig. Bitte die Liste von vorn öffnen.'

/** Opaque to clients; base64url of the values. */
export const encodeCursor = (values: CursorValue[]): string =>
  Buffer.from(JSON.stringify(values), 'utf8').toString('base64url')

/**
 * @param schemas one for each sort key
 * @throws InvalidInput at `cursor` for what no list of this order has given out
 */
export function decodeCursor(cursor: string, schemas: z.ZodType<CursorValue>[]): CursorValue[] {
  const result = z
    .array(z.union([z.string(), z.number(), z.null()]))
    .length(schemas.length)
    .safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  const values = result.success ? result.data : null
  if (!values?.every((value, index) => schemas[index]?.safeParse(value).success))
    throw new InvalidInput([{ path: 'cursor', message }])
  return values
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
