/** Answers to requests that failed: problem details of RFC 9457. */
import { z } from 'zod'
import type { FieldError } from '@/domain/record/invalid-input'

/** Each kind of problem: `type` leads to its explanation and never changes. */
const PROBLEMS = {
  invalid: {
    type: '/daten#fehler-eingabe',
    title: 'Die Anfrage enthält Fehler.',
    status: 400,
    detail: 'Mindestens ein Parameter ist ungültig; „errors“ nennt jeden mit dem Grund.',
  },
  notFound: {
    type: '/daten#fehler-nicht-gefunden',
    title: 'Das gibt es hier nicht.',
    status: 404,
    detail: 'Unter dieser Adresse ist nichts veröffentlicht.',
  },
  method: {
    type: '/daten#fehler-methode',
    title: 'Diese Methode gibt es hier nicht.',
    status: 405,
    detail: 'Die Kopfzeile „Allow“ nennt, was hier möglich ist.',
  },
  failure: {
    type: '/daten#fehler-stoerung',
    title: 'Das hat nicht geklappt.',
    status: 500,
    detail: 'Der Fehler liegt bei uns und ist vermerkt. Bitte versuchen Sie es später erneut.',
  },
} as const

export type ProblemName = keyof typeof PROBLEMS

export const Problem = z
  .object({
    type: z.string().meta({ description: 'Art des Fehlers; sie ändert sich nie.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          path: z.string().meta({ description: 'Name des Parameters.' }),
          message: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'Bei fehlerhaften Anfragen: ein Eintrag je Parameter.' }),
  })
  .meta({ description: 'Was an einer Anfrage nicht in Ordnung war (RFC 9457).' })

export const toProblem = (name: ProblemName, errors?: FieldError[]): z.infer<typeof Problem> => ({
  ...PROBLEMS[name],
  ...(errors ? { errors: errors.map(({ path, message }) => ({ path, message })) } : {}),
})
