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
  malformed: {
    type: '/daten#fehler-inhalt',
    title: 'Der Inhalt der Anfrage ist nicht lesbar.',
    status: 400,
    detail: 'Erwartet wird ein JSON-Objekt in UTF-8.',
  },
  unauthorized: {
    type: '/daten#fehler-zugang',
    title: 'Dafür ist ein gültiger Zugangsschlüssel nötig.',
    status: 401,
    detail: 'Er steht in der Kopfzeile „Authorization: Bearer …“ und gilt für eine Körperschaft.',
  },
  signedOut: {
    type: '/daten#fehler-anmeldung',
    title: 'Sie sind nicht (mehr) angemeldet.',
    status: 401,
    detail:
      'Bitte melden Sie sich an; was Sie eingegeben haben, bleibt in diesem Browser erhalten.',
  },
  forbidden: {
    type: '/daten#fehler-recht',
    title: 'Dieser Zugangsschlüssel berechtigt dazu nicht.',
    status: 403,
    detail: 'Die Rechte eines Zugangsschlüssels legt der Betrieb der Website fest.',
  },
  changed: {
    type: '/daten#fehler-stand',
    title: 'Jemand war schneller.',
    status: 412,
    detail: 'Der Datensatz hat sich geändert; nichts wurde überschrieben. Bitte neu lesen.',
  },
  mediaType: {
    type: '/daten#fehler-format',
    title: 'Dieses Format wird hier nicht angenommen.',
    status: 415,
    detail: 'Angenommen wird „application/json“.',
  },
  rules: {
    type: '/daten#fehler-regel',
    title: 'Die Angaben verletzen eine Regel.',
    status: 422,
    detail:
      '„errors“ nennt jede verletzte Regel. Mit „overruleReason“ kann eine Verfahrensregel begründet übergangen werden.',
  },
  keyReused: {
    type: '/daten#fehler-wiederholung',
    title: 'Dieser Idempotency-Key gehört zu einer anderen Anfrage.',
    status: 422,
    detail: 'Ein Schlüssel steht für genau eine Anfrage; die frühere hatte einen anderen Inhalt.',
  },
  needsTag: {
    type: '/daten#fehler-bedingung',
    title: 'Die Kopfzeile „If-Match“ fehlt.',
    status: 428,
    detail: 'Sie nennt den „ETag“ der Fassung, die geändert werden soll.',
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
  // These two say no more than their status (RFC 9457, 4.2.1).
  answerFormat: {
    type: 'about:blank',
    title: 'In diesem Format gibt es keine Antwort.',
    status: 501,
    detail: 'Möglich sind „json“ und „xml“.',
  },
  busy: {
    type: 'about:blank',
    title: 'Gerade wird hier zu viel auf einmal verlangt.',
    status: 503,
    detail: 'Bitte versuchen Sie es in einigen Sekunden erneut.',
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
