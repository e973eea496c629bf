/**
 * The official schemas of OParl 1.1. They are not part of the project; where they lie beside it, what is
 * sent is checked against them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type AnySchemaObject } from 'ajv'
import { z } from 'zod'

const folder = fileURLToPath(new URL('../../../../shared/standards/oparl-1.1/', import.meta.url))

/** Whether the schemas lie beside the project. */
export const isOfficialHere = existsSync(folder)

interface Property {
  type?: string
  schema?: string
  items?: Property
}

/** An object within is checked by the schema that the property names. */
function follow(property: Property): AnySchemaObject {
  if (property.schema !== undefined) return { $ref: property.schema }
  if (property.type === 'array' && property.items)
    return { ...property, items: follow(property.items) }
  // The items of an external list are not where its address stands.
  return { ...property, items: undefined }
}

function readSchemas(): AnySchemaObject[] {
  return readdirSync(folder).map((name) => {
    const schema = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as {
      properties: Record<string, Property>
    }
    return {
      ...schema,
      $id: name,
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([field, property]) => [field, follow(property)]),
      ),
      // What the standard does not know carries the prefix of who sends it.
      propertyNames: {
        anyOf: [{ enum: Object.keys(schema.properties) }, { pattern: '^[a-z]+:[A-Za-z]+$' }],
      },
    }
  })
}

const accepts = (schema: z.ZodType) => (text: string) => schema.safeParse(text).success

function load() {
  // The patterns escape what needs no escape, which is an error in the unicode mode of expressions.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true })
  ajv.addFormat('url', accepts(z.url({ protocol: /^https?$/ })))
  ajv.addFormat('date', accepts(z.iso.date()))
  // OParl wants an offset and no fractions of seconds.
  ajv.addFormat('date-time', accepts(z.iso.datetime({ offset: true, precision: 0 })))
  for (const schema of readSchemas()) ajv.addSchema(schema)
  return ajv
}

const ajv = isOfficialHere ? load() : null

/** What an object breaks of the official schema of its type; a tombstone has what the text of the standard says. */
export function violations(object: Readonly<Record<string, unknown>>): string[] {
  const name = String(object['type']).split('/').at(-1) ?? ''
  const validate = ajv?.getSchema(`${name}.json`)
  if (!ajv || !validate) return [`no schema for ${String(object['type'])}`]
  if (validate(object)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${name} ${String(object['id'])}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  )
}
