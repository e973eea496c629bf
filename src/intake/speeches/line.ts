import { z } from 'zod'
import { day } from '@/domain/record/fields'
import { germanIssue } from '@/domain/record/german-issue'
import { digestOf } from '@/intake/digest'

const text = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, 'Bitte ausfüllen.').max(max, `Höchstens ${max} Zeichen.`))

const orNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) =>
      value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value,
    schema.nullable(),
  )

/** One speech a line; what else stands there is left out. */
const SpeechLine = z.object({
  id: orNull(z.union([z.string(), z.number().transform(String)]).pipe(text(180))),
  /** Empty or null: the collection does not say who spoke. */
  speaker: z.union([
    z.null(),
    z
      .string()
      .regex(/^\s*$/)
      .transform(() => null),
    text(160),
  ]),
  party: orNull(text(300)),
  date: day,
  agenda: orNull(text(1000)),
  text: z.string().min(1, 'Bitte ausfüllen.'),
})

export type SpeechLine = z.infer<typeof SpeechLine> & { digest: string }

export type ParsedLine = { ok: true; line: SpeechLine } | { ok: false; reason: string }

/** Reads a line of JSON. */
export function parseLine(json: string): ParsedLine {
  const value = parseJson(json)
  if (value === undefined) return { ok: false, reason: 'Die Zeile ist kein gültiges JSON.' }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, reason: 'Die Zeile ist kein JSON-Objekt mit benannten Feldern.' }
  const read = SpeechLine.safeParse(value, { error: germanIssue })
  if (!read.success) {
    const reasons = read.error.issues.map(
      ({ path, message }) => `Feld „${path.join('.')}“: ${message}`,
    )
    return { ok: false, reason: reasons.join(' ') }
  }
  return { ok: true, line: { ...read.data, digest: digestOf(said(read.data)) } }
}

/** The id only names the speech; it is no part of what was said. */
const said = ({ id: _, ...rest }: z.infer<typeof SpeechLine>) => rest

/** `undefined` for what is no JSON: no JSON text gives that. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}
