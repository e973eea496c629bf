import type { Document } from '@/domain/document/model'
import { xmlCharacters } from '../xml/characters'

/** Texts of a document, however deep, without characters that no file format can hold. */
function readable(value: unknown): unknown {
  if (typeof value === 'string') return xmlCharacters(value).replace(/\r\n?/g, '\n')
  if (Array.isArray(value)) return value.map(readable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readable(inner)]))
}

/** The document with nothing in it that a renderer would stumble over. */
export const readableDocument = (document: Document): Document => readable(document) as Document
