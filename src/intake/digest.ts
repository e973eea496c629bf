import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '@/domain/evidence/json'

/** SHA-256 in hexadecimal of what was imported, whatever the order of its fields. */
export function digestOf(value: Json): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
