/** Building blocks of the records' schemas: how a field is typed, and what a clerk is told when it is not. */
import { z } from 'zod'
import { parseEdtf } from '@/domain/time/edtf'

/** A line of text without control characters; surrounding white space is not part of it. */
export const line = (max = 300) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
    .pipe(z.string().min(1, 'Bitte ausfüllen.').max(max, `Höchstens ${max} Zeichen.`))

/** Several lines of text; tabs and line breaks stay. */
export const paragraph = (max = 20_000) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]+/gu, '')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, 'Bitte ausfüllen.')
        .max(max, `Höchstens ${max.toLocaleString('de-DE')} Zeichen.`),
    )

/** An empty field means: the sources do not say. */
export const orUnknown = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) =>
      value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value,
    schema.nullable(),
  )

/** The same for a field that only some ways of entry have: where it is missing, nobody recorded it. */
export const ifRecorded = <T extends z.ZodType>(schema: T) => orUnknown(schema).default(null)

export const id = z.uuid('Bitte aus der Liste wählen.')

export const slug = z
  .string()
  .trim()
  .min(1, 'Bitte ausfüllen.')
  .max(120, 'Höchstens 120 Zeichen.')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „kreistag-2021-06“.',
  )

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('Bitte einen Tag als JJJJ-MM-TT angeben, zum Beispiel 2021-06-23.')

/** A moment with offset, or local time as a browser's field gives it. */
export const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })])
  .or(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Bitte Tag und Uhrzeit angeben.'))

/** A partly known date in EDTF (`2021`, `2021-06~`, `2021-06-23`). */
export const partlyKnownDate = z
  .string()
  .trim()
  .refine(
    (text) => parseEdtf(text) !== null,
    'Bitte als JJJJ, JJJJ-MM oder JJJJ-MM-TT angeben; „~“ dahinter heißt ungefähr, „?“ unsicher.',
  )

/** A count of votes or people; a form sends it as digits. */
export const count = z.preprocess(
  (value) => (typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value),
  z
    .int('Bitte eine ganze Zahl angeben.')
    .min(0, 'Die Zahl darf nicht negativ sein.')
    .max(100_000, 'Diese Zahl ist zu groß.'),
)

export const flag = z.preprocess(
  (value) => (value === 'on' || value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
)

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Bitte eine Adresse angeben, die mit https:// beginnt.' })
  .max(2000, 'Höchstens 2.000 Zeichen.')

/** Which place of which source says so; the excerpt holds quoted words only. */
export const citation = z.object({
  sourceId: id,
  locator: line(200),
  excerpt: orUnknown(paragraph(500)),
})
export const citations = z.array(citation).max(50).default([])
