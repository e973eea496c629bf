/** The addresses at which programs write, for the description of the API. */
import { referenceTo, type ComponentName, type InputName } from './components'
import { pathParameters } from './parameters'

interface WriteOperation {
  method: 'post' | 'put' | 'get'
  id: string
  summary: string
  input: InputName | null
  answer: ComponentName
}

/** Every address that needs a token, in the form that OpenAPI gives to addresses. */
export const writeOperations: Readonly<Record<string, readonly WriteOperation[]>> = {
  '/motions/{id}/votes': [
    {
      method: 'post',
      id: 'createVote',
      summary: 'Eine Abstimmung über einen Antrag eintragen',
      input: 'VoteInput',
      answer: 'WorkingVote',
    },
  ],
  '/votes/{id}': [
    {
      method: 'put',
      id: 'replaceVote',
      summary: 'Eine Abstimmung ändern; ist ihr Ergebnis festgestellt, bleibt die erste Zählung',
      input: 'VoteInput',
      answer: 'WorkingVote',
    },
  ],
  '/agenda-items/{id}/statements': [
    {
      method: 'post',
      id: 'createStatement',
      summary: 'Einen Wortbeitrag zu einem Tagesordnungspunkt eintragen',
      input: 'StatementInput',
      answer: 'WorkingStatement',
    },
  ],
  '/sessions/{slug}/attendance': [
    {
      method: 'get',
      id: 'readAttendance',
      summary: 'Die Anwesenheit in der Fassung, an der gearbeitet wird',
      input: null,
      answer: 'AttendanceList',
    },
    {
      method: 'put',
      id: 'replaceAttendance',
      summary: 'Die ganze Anwesenheitsliste ersetzen',
      input: 'AttendanceInput',
      answer: 'AttendanceList',
    },
  ],
}

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: referenceTo(name) } } },
})

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: referenceTo('Problem') } } },
})

const header = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
})

const IF_MATCH = header('If-Match', true, 'Der „ETag“ der Fassung, die geändert werden soll.')
const KEY = header(
  'Idempotency-Key',
  false,
  'Eine erneut gesendete Anfrage mit demselben Schlüssel wird beantwortet wie die erste und bewirkt nichts weiter.',
)

const tag = { ETag: { description: 'Kennzeichen der Fassung.', schema: { type: 'string' } } }

const describe = (path: string, { method, id, summary, input, answer }: WriteOperation) => ({
  operationId: id,
  summary,
  security: [{ token: [] }],
  parameters: [
    ...pathParameters(path),
    ...(method === 'put' ? [IF_MATCH] : method === 'post' ? [KEY] : []),
  ],
  ...(input === null ? {} : { requestBody: { required: true, ...json(input) } }),
  responses: {
    [method === 'post' ? 201 : 200]: { description: summary, headers: tag, ...json(answer) },
    ...(input === null ? {} : { 400: problem('Der Inhalt ist kein lesbares JSON.') }),
    401: problem('Es fehlt ein gültiger Zugangsschlüssel.'),
    403: problem('Der Zugangsschlüssel berechtigt dazu nicht.'),
    404: problem('Das gibt es hier nicht.'),
    ...(method === 'put'
      ? {
          412: problem('Jemand war schneller; nichts wurde überschrieben.'),
          428: problem('Die Kopfzeile „If-Match“ fehlt.'),
        }
      : {}),
    ...(input === null
      ? {}
      : {
          415: problem('Angenommen wird nur JSON.'),
          422: problem('Eine Angabe verletzt eine Regel: ein Eintrag je Regel.'),
        }),
  },
})

/** What programs with a token may do at an address, by method. */
export const writingAt = (path: string): object =>
  Object.fromEntries(
    (writeOperations[path] ?? []).map((operation) => [operation.method, describe(path, operation)]),
  )

export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'Ein Zugangsschlüssel, den der Betrieb der Website ausgibt.',
  },
}
