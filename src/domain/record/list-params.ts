/** The parameters of the public lists, as they stand in their addresses. */
import { z } from 'zod'
import {
  cursorValue,
  monthValue,
  oneOf,
  readQuery,
  several,
  slugValue,
  words,
  yearValue,
} from './query-fields'

const cursor = cursorValue.optional()

const SessionsQuery = z.object({
  gremium: several(slugValue).optional(),
  jahr: yearValue.optional(),
  ansicht: oneOf(['liste', 'kalender']).optional(),
  monat: monthValue.optional(),
  cursor,
})

const PersonsQuery = z.object({
  name: words(100).optional(),
  /** The same, as the API calls it. */
  q: words(100).optional(),
  fraktion: several(slugValue).optional(),
  cursor,
})

const MattersQuery = z.object({ stand: oneOf(['offen']).optional(), cursor })
const CursorQuery = z.object({ cursor })

/** /sitzungen */
export const parseSessionsQuery = (query: URLSearchParams) => readQuery(SessionsQuery, query)
/** /personen */
export const parsePersonsQuery = (query: URLSearchParams) => readQuery(PersonsQuery, query)
/** /vorgaenge */
export const parseMattersQuery = (query: URLSearchParams) => readQuery(MattersQuery, query)
/** Lists without filters, such as the statements of a person. */
const CalendarQuery = z.object({ jahr: yearValue.optional() })

export const parseCalendarQuery = (query: URLSearchParams) => readQuery(CalendarQuery, query)

export const parseCursorQuery = (query: URLSearchParams) => readQuery(CursorQuery, query)
