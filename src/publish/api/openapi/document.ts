import { apiAddress, pageAddress, type Origin } from '../addresses'
import { componentSchemas, referenceTo } from './components'
import { operations, type Operation } from './operations'
import { pathParameters, queryParameters } from './parameters'
import { securitySchemes, writeOperations, writingAt } from './writing'

const validators = {
  ETag: { description: 'Kennzeichen dieser Fassung der Antwort.', schema: { type: 'string' } },
  'Last-Modified': {
    description: 'Wann zuletzt etwas veröffentlicht oder berichtigt wurde.',
    schema: { type: 'string' },
  },
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: referenceTo('Problem') } } },
})

const notFound = problem('Unter dieser Adresse ist nichts veröffentlicht.')

function toPath(path: string, { id, summary, answer, query }: Operation): object {
  const inPath = pathParameters(path)
  return {
    get: {
      operationId: id,
      summary,
      parameters: [...inPath, ...(query ? queryParameters(query) : [])],
      responses: {
        200: {
          description: summary,
          headers: validators,
          content: { 'application/json': { schema: { $ref: referenceTo(answer) } } },
        },
        304: { description: 'Unverändert seit der Antwort, die der Anfrage zugrunde liegt.' },
        ...(inPath.some(({ name }) => name === 'slug')
          ? { 308: { description: 'Der Datensatz hat eine neue Adresse: „Location“.' } }
          : {}),
        ...(query ? { 400: problem('Ein Parameter ist ungültig.') } : {}),
        ...(inPath.length > 0 ? { 404: notFound } : {}),
      },
    },
  }
}

/** The description of the whole API in OpenAPI 3.1, made from the schemas that the answers have. */
export const openApiDocument = (origin: Origin) => ({
  openapi: '3.1.0',
  info: {
    title: 'Wortlaut',
    version: '1',
    summary: 'Was im Kreistag beantragt, gesagt und entschieden wurde, mit Quelle.',
    description:
      'Lesen geht ohne Anmeldung. null heißt: Die Quellen sagen es nicht. Tage stehen als JJJJ-MM-TT, teilweise bekannte Tage nach EDTF, Zeitpunkte nach ISO 8601 mit Abstand zur Weltzeit.',
  },
  externalDocs: { description: 'Offene Daten', url: pageAddress(origin, '/daten') },
  servers: [{ url: apiAddress(origin, '') }],
  paths: {
    ...Object.fromEntries(
      Object.entries(operations).map(([path, operation]) => [
        path,
        { ...toPath(path, operation), ...writingAt(path) },
      ]),
    ),
    ...Object.fromEntries(
      Object.keys(writeOperations)
        .filter((path) => !(path in operations))
        .map((path) => [path, writingAt(path)]),
    ),
    '/openapi.json': {
      get: {
        operationId: 'describeApi',
        summary: 'Diese Beschreibung',
        parameters: [],
        responses: {
          200: {
            description: 'Die Beschreibung der Schnittstelle in OpenAPI 3.1',
            headers: validators,
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
  },
  components: { schemas: componentSchemas(), securitySchemes },
})
