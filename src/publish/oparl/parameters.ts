import { z } from 'zod'
import { cursorValue, limitValue, oneOf } from '@/domain/record/query-fields'

const MOMENT = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/
const message =
  'Bitte einen Zeitpunkt mit Abstand zur Weltzeit angeben, zum Beispiel 2021-06-25T17:00:00+02:00 („+“ in Adressen als „%2B“).'

/** A moment; the plus sign of its offset arrives as a space where a client forgot to encode it. */
const momentValue = z
  .string()
  .transform((text) => text.replace(/ (?=\d{2}:\d{2}$)/, '+'))
  .pipe(
    z
      .string()
      .regex(MOMENT, message)
      .pipe(z.iso.datetime({ offset: true, error: message })),
  )
  .transform((text) => new Date(text))

/** What external lists are asked with (OParl 1.1, 2.5.5). */
export const ListQuery = z.object({
  created_since: momentValue.optional(),
  created_until: momentValue.optional(),
  modified_since: momentValue.optional(),
  modified_until: momentValue.optional(),
  omit_internal: oneOf(['true', 'false'])
    .transform((word) => word === 'true')
    .optional(),
  elementsPerPage: limitValue.optional(),
  cursor: cursorValue.optional(),
})
export type ListQuery = z.output<typeof ListQuery>

/** Objects on a page, where nobody asks for fewer or more. */
export const ELEMENTS_PER_PAGE = 50
