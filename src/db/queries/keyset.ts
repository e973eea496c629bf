/** Paging by the sort keys of the last row: as quick on page 1000 as on page 1, and no row twice. */
import 'server-only'
import { z } from 'zod'
import { decodeCursor, encodeCursor, type CursorValue } from './cursor'
import { fromDay, toDay } from '@/db/time'

/** One column of an order, as a cursor holds it. */
export interface CursorKey<Row> {
  schema: z.ZodType<CursorValue>
  read: (row: Row) => CursorValue
}

/** The same with how to ask for rows beyond a value. */
export interface SortKey<Row, Where> extends CursorKey<Row> {
  same: (value: CursorValue) => Where
  /** Any of these; none, if nothing can come after the value. */
  after: (value: CursorValue) => Where[]
}

type Filter<Value> = { equals: Value } | { lt: Value } | { gt: Value }
export type Direction = 'asc' | 'desc'

const beyond = <Value>(direction: Direction, value: Value): Filter<Value> =>
  direction === 'asc' ? { gt: value } : { lt: value }

const NUL = String.fromCharCode(0)
const text = z.string().refine((value) => !value.includes(NUL))
const integer = z.int().min(-2_147_483_648).max(2_147_483_647)
/** In UTC; the database has no year 0. */
export const storedMoment = z.iso.datetime().refine((value) => !value.startsWith('0000'))
const asText = (value: CursorValue) => String(value)
const asDate = (value: CursorValue) => new Date(String(value))

export const dayCursor = <Row>(read: (row: Row) => Date | null): CursorKey<Row> => ({
  schema: z.iso.date().nullable(),
  read: (row) => toDay(read(row)),
})

export const numberCursor = <Row>(read: (row: Row) => number): CursorKey<Row> => ({
  schema: integer,
  read,
})

export const idCursor = <Row>(read: (row: Row) => string): CursorKey<Row> => ({
  schema: z.uuid(),
  read,
})

/** Days, in either direction with the unknown ones last. */
export const dayKey = <Row, Where>(
  direction: Direction,
  read: (row: Row) => Date | null,
  where: (filter: Filter<Date> | { equals: null }) => Where,
): SortKey<Row, Where> => ({
  ...dayCursor(read),
  same: (value) => where({ equals: value === null ? null : fromDay(asText(value)) }),
  after: (value) =>
    value === null
      ? []
      : [where(beyond(direction, fromDay(asText(value)))), where({ equals: null })],
})

export const momentKey = <Row, Where>(
  direction: Direction,
  read: (row: Row) => Date,
  where: (filter: Filter<Date>) => Where,
): SortKey<Row, Where> => ({
  schema: storedMoment,
  read: (row) => read(row).toISOString(),
  same: (value) => where({ equals: asDate(value) }),
  after: (value) => [where(beyond(direction, asDate(value)))],
})

export const numberKey = <Row, Where>(
  direction: Direction,
  read: (row: Row) => number,
  where: (filter: Filter<number>) => Where,
): SortKey<Row, Where> => ({
  ...numberCursor(read),
  same: (value) => where({ equals: Number(value) }),
  after: (value) => [where(beyond(direction, Number(value)))],
})

export const textKey = <Row, Where>(
  direction: Direction,
  read: (row: Row) => string,
  where: (filter: Filter<string>) => Where,
): SortKey<Row, Where> => ({
  schema: text,
  read,
  same: (value) => where({ equals: asText(value) }),
  after: (value) => [where(beyond(direction, asText(value)))],
})

/** Text that may be unknown; unknown comes last. */
export const optionalTextKey = <Row, Where>(
  direction: Direction,
  read: (row: Row) => string | null,
  where: (filter: Filter<string> | { equals: null }) => Where,
): SortKey<Row, Where> => ({
  schema: text.nullable(),
  read,
  same: (value) => where({ equals: value === null ? null : asText(value) }),
  after: (value) =>
    value === null ? [] : [where(beyond(direction, asText(value))), where({ equals: null })],
})

export const idKey = <Row, Where>(
  direction: Direction,
  read: (row: Row) => string,
  where: (filter: Filter<string>) => Where,
): SortKey<Row, Where> => ({ ...textKey(direction, read, where), ...idCursor(read) })

/** Rows behind the cursor: any of the alternatives, each with all of its conditions. */
export interface Behind<Where> {
  OR?: { AND: Where[] }[]
}

/**
 * The values of the keys at a cursor.
 *
 * @param cursor absent for the first page
 * @throws InvalidInput for a malformed cursor
 */
export const placeOf = <Row>(
  keys: readonly CursorKey<Row>[],
  cursor: string | undefined,
): CursorValue[] | undefined =>
  cursor === undefined
    ? undefined
    : decodeCursor(
        cursor,
        keys.map((key) => key.schema),
      )

/**
 * The condition for rows behind a place.
 *
 * @param values absent for the first page
 */
export function behind<Row, Where>(
  keys: SortKey<Row, Where>[],
  values: readonly CursorValue[] | undefined,
): Behind<Where> {
  if (values === undefined) return {}
  const at = (index: number): CursorValue => values[index] ?? null
  return {
    OR: keys.flatMap((key, index) => {
      const same = keys.slice(0, index).map((earlier, position) => earlier.same(at(position)))
      return key.after(at(index)).map((after) => ({ AND: [...same, after] }))
    }),
  }
}

export const cursorOf = <Row>(keys: readonly CursorKey<Row>[], row: Row): string =>
  encodeCursor(keys.map((key) => key.read(row)))
