/** Official schemas, where they lie beside the project: they are data of others and not part of it. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

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
