import { z } from 'zod'
import { orUnknown, paragraph } from '@/domain/record/fields'

const MIN_LENGTH = 10
const MAX_LENGTH = 4000

/** A path on this site, so that the inbox can link to it without leaving. */
const localPath = z
  .string()
  .max(2000, 'Diese Adresse ist zu lang.')
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u, 'Die Adresse der Seite ist ungültig.')

/** What a reader fills in under „Fehler melden“. */
export const ErrorReportInput = z.object({
  address: localPath,
  message: paragraph(MAX_LENGTH).pipe(
    z
      .string()
      .min(MIN_LENGTH, `Bitte beschreiben Sie den Fehler mit mindestens ${MIN_LENGTH} Zeichen.`),
  ),
  contact: orUnknown(
    z
      .string()
      .trim()
      .max(254, 'Höchstens 254 Zeichen.')
      .pipe(z.email('Bitte eine E-Mail-Adresse angeben, zum Beispiel name@example.de.')),
  ),
})
