import { z } from 'zod'
import { dayValue, limitValue, yearValue } from '@/domain/record/query-fields'
import { Id, Slug } from '../values'

export interface Parameter {
  name: string
  in: 'query' | 'path'
  required: boolean
  description: string
  schema: object
  style?: 'form'
  explode?: boolean
}

/** What parameters of these names mean, wherever they occur. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  q: 'Gesuchte Worte. Bei Wortbeiträgen: Alle müssen vorkommen, auch in anderen Wortformen; "genaue Wortfolge", -ohne, dies OR das.',
  person: 'Namen von Personen in der Adresse; eine davon genügt.',
  faction: 'Namen von Fraktionen in der Adresse; eine davon genügt.',
  organization: 'Namen von Gremien in der Adresse; eines davon genügt.',
  session: 'Namen von Sitzungen in der Adresse; eine davon genügt.',
  matter: 'Namen von Vorgängen in der Adresse; einer davon genügt.',
  kind: 'Nur Einträge oder Textteile dieser Art.',
  stance: 'Haltung zum Antrag.',
  outcome: 'Ergebnisse; eines davon genügt.',
  method: 'Arten der Abstimmung; eine davon genügt.',
  year: 'Jahr der Sitzung.',
  from: 'Erster Tag.',
  to: 'Letzter Tag.',
  sort: 'Reihenfolge. Voreinstellung: „relevance“ mit Suchworten, sonst „newest“.',
  open: 'Nur Vorgänge, bei denen noch etwas aussteht (true), oder nur die anderen (false).',
  record: 'Nur Berichtigungen dieses Datensatzes.',
  version: 'Die Fassung mit dieser Nummer statt der jetzigen.',
  limit: 'Einträge je Seite.',
  cursor: 'Fortsetzung einer Liste, wie „next“ sie nennt.',
  id: 'Kennung des Datensatzes.',
  slug: 'Name des Datensatzes in der Adresse.',
}

/** What a value is that is written as text in an address. */
const MEANINGS = new Map<z.core.$ZodType, object>([
  [limitValue, { type: 'integer', minimum: 1, maximum: 100, default: 20 }],
  [yearValue, { type: 'integer', minimum: 1800, maximum: 2199 }],
  [dayValue, { type: 'string', format: 'date' }],
])

/** The dialect is said once, by the document. */
const withoutDialect = ({ $schema: _, ...schema }: z.core.JSONSchema.BaseSchema) => schema

function schemaOf(field: z.core.$ZodType): { type?: unknown } & object {
  const inner: z.core.$ZodType = field instanceof z.ZodOptional ? field.unwrap() : field
  const meaning = MEANINGS.get(inner)
  if (meaning) return meaning
  return withoutDialect(z.toJSONSchema(inner, { io: 'input' }))
}

const describe = (name: string): string => {
  const description = DESCRIPTIONS[name]
  if (description === undefined) throw new RangeError(`parameter ${name} is not described`)
  return description
}

/** The parameters behind the question mark, from the schema that reads them. */
export const queryParameters = (query: z.ZodObject): Parameter[] =>
  Object.entries<z.core.$ZodType>(query.shape).map(([name, field]) => {
    const schema = schemaOf(field)
    return {
      name,
      in: 'query' as const,
      required: false,
      description: describe(name),
      schema,
      ...(schema.type === 'array' ? ({ style: 'form', explode: true } as const) : {}),
    }
  })

/** The parameters within a path such as `/sessions/{slug}`. */
export const pathParameters = (path: string): Parameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    description: describe(name),
    schema: schemaOf(name === 'slug' ? Slug : Id),
  }))
