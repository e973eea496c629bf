/** Building blocks of the parameters in addresses: what is accepted, and what the reader is told if not. */
import { z } from 'zod'
import { isDay } from '@/domain/time/day'
import type { FieldError } from './invalid-input'

/** Parameters that were read, or one entry for each that could not be. */
export type Parsed<Params> = { ok: true; params: Params } | { ok: false; errors: FieldError[] }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const CURSOR = /^[A-Za-z0-9_-]+=*$/

/** Words that somebody typed; control characters count as white space. */
export const words = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().max(max, `Bitte höchstens ${max} Zeichen eingeben.`))

export const slugValue = z
  .string()
  .max(120, 'Dieser Wert ist zu lang.')
  .regex(SLUG, 'Diesen Wert gibt es nicht. Bitte aus der Liste wählen.')

/** A parameter that may be given several times; any of the values applies. */
export const several = <T extends z.ZodType>(value: T) =>
  z
    .array(value)
    .max(50, 'Bitte höchstens 50 Werte wählen.')
    .transform((values) => [...new Set(values)])

/** One of a few fixed words; the message names them. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(
    values,
    `Diesen Wert gibt es nicht. Möglich sind: ${values.map((value) => `„${value}“`).join(', ')}.`,
  )

export const dayValue = z
  .string()
  .refine(isDay, 'Bitte einen Tag als JJJJ-MM-TT angeben, zum Beispiel 2021-06-23.')

export const yearValue = z
  .string()
  .regex(/^(1[89]|2[01])\d\d$/, 'Bitte ein Jahr mit vier Ziffern angeben, zum Beispiel 2021.')
  .transform(Number)

export const monthValue = z
  .string()
  .regex(
    /^(1[89]|2[01])\d\d-(0[1-9]|1[0-2])$/,
    'Bitte einen Monat als JJJJ-MM angeben, zum Beispiel 2021-06.',
  )

export const limitValue = z
  .string()
  .regex(/^(?:[1-9]\d?|100)$/, 'Bitte eine ganze Zahl von 1 bis 100 angeben.')
  .transform(Number)

/** The opaque mark of a list's next page. Whether it fits the list is for the list to say. */
export const cursorValue = z
  .string()
  .max(500, 'Diese Fortsetzung ist ungültig. Bitte die Liste von vorn öffnen.')
  .regex(CURSOR, 'Diese Fortsetzung ist ungültig. Bitte die Liste von vorn öffnen.')

/**
 * Reads the parameters that the schema names. Others are ignored, and so are empty ones: a form sends
 * every field it has. What the schema holds as an array may be given several times, all else once.
 */
export function readQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: URLSearchParams,
): Parsed<z.output<z.ZodObject<Shape>>> {
  const input: Record<string, string | string[]> = {}
  const errors: FieldError[] = []
  for (const [name, field] of Object.entries(schema.shape)) {
    const values = query.getAll(name).filter((value) => value.trim() !== '')
    const [first] = values
    if (first === undefined) continue
    if (acceptsSeveral(field)) input[name] = values
    else if (values.length === 1) input[name] = first
    else errors.push({ path: name, message: 'Bitte nur einen Wert angeben.' })
  }
  const result = schema.safeParse(input)
  if (!result.success) errors.push(...result.error.issues.map(toFieldError))
  return result.success && errors.length === 0
    ? { ok: true, params: result.data }
    : { ok: false, errors: firstOfEach(errors) }
}

function acceptsSeveral(field: unknown): boolean {
  return field instanceof z.ZodType && field.safeParse([]).success
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  return { path: String(issue.path[0] ?? ''), message: issue.message }
}

/** One message for each field is enough to mend it. */
function firstOfEach(errors: FieldError[]): FieldError[] {
  return errors.filter(
    (error, index) => errors.findIndex((other) => other.path === error.path) === index,
  )
}
