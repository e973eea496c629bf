/** Official schemas, where they lie beside the project: they are data of others and not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { z } from 'zod'

const folder = fileURLToPath(new URL('../../shared/standards/', import.meta.url))

/** Where a schema lies, or `null` where it does not. */
export function schemaPath(name: string): string | null {
  const path = `${folder}${name}`
  return existsSync(path) ? path : null
}

export const AKOMA_NTOSO_SCHEMA = schemaPath('akomantoso/akomantoso30.xsd')

let validator: XsdValidator | undefined

function akomaNtoso(): XsdValidator {
  if (validator) return validator
  if (AKOMA_NTOSO_SCHEMA === null) throw new Error('the schema of Akoma Ntoso is not there')
  xmlRegisterFsInputProviders()
  const schema = XmlDocument.fromBuffer(readFileSync(AKOMA_NTOSO_SCHEMA), {
    url: pathToFileURL(AKOMA_NTOSO_SCHEMA).href,
  })
  validator = XsdValidator.fromDoc(schema)
  return validator
}

/** @throws XmlValidateError for what the OASIS schema refuses */
export function validateAkomaNtoso(document: string): void {
  const parsed = XmlDocument.fromString(document)
  try {
    akomaNtoso().validate(parsed)
  } finally {
    parsed.dispose()
  }
}

export const HAS_POPOLO_SCHEMAS = schemaPath('popolo/motion.json') !== null

type PopoloName = 'event' | 'motion' | 'organization' | 'person' | 'speech' | 'vote' | 'vote_event'

type Schema = Record<string, unknown>

/** What a later draft says otherwise, or names otherwise. */
const OLD_WORDS = new Set(['id', '$schema', 'required'])

/** A schema of draft 3 in the words of a later one: what is required is listed, and references are local. */
function modern(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([key]) => !OLD_WORDS.has(key))
  const modernized = kept.map(([key, value]): [string, unknown] => {
    if (key === '$ref') return [key, String(value).replace(/^.*\/(\w+)\.json#$/, '#/$defs/$1')]
    if (key === 'items') return [key, modern(value as Schema)]
    if (key !== 'properties') return [key, value]
    const properties = Object.entries(value as Record<string, Schema>)
    return [key, Object.fromEntries(properties.map(([name, of]) => [name, modern(of)]))]
  })
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
  const required = properties.filter(([, of]) => of['required'] === true).map(([name]) => name)
  return { ...Object.fromEntries(modernized), ...(required.length > 0 ? { required } : {}) }
}

/** Reads an object by one of Popolo's schemas; throws for what it refuses. */
export function validatePopolo(name: PopoloName, object: unknown): void {
  const path = schemaPath('popolo')
  if (path === null) throw new Error('the schemas of Popolo are not there')
  const definitions = Object.fromEntries(
    readdirSync(path).map((file) => [
      file.replace('.json', ''),
      modern(JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) as Schema),
    ]),
  )
  z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: definitions }).parse(object)
}
