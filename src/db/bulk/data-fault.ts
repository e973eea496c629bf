import 'server-only'
import { constraintError } from '@/db/records/constraint-errors'

/** SQLSTATE classes of faults that lie in the data: 22, it cannot be stored; 23, it breaks a constraint. */
const IN_THE_DATA = /\b(2[23][0-9A-Z]{3})\b/

/** Codes of Prisma for the same. */
const PRISMA_CODES: ReadonlySet<string> = new Set([
  'P2000',
  'P2002',
  'P2003',
  'P2004',
  'P2011',
  'P2020',
])

/**
 * Why the database refuses what was to be written, in German; `null` if the fault does not lie in the
 * data: then trying again with less of it is of no use.
 */
export function dataFault(error: unknown): string | null {
  const meaning = constraintError(error)
  if (meaning) return meaning.message
  if (!(error instanceof Error) || !error.name.startsWith('PrismaClient')) return null
  const code = 'code' in error ? String(error.code) : ''
  const meta = 'meta' in error ? JSON.stringify(error.meta) : ''
  const state = IN_THE_DATA.exec(`${meta} ${error.message}`)?.[1]
  if (state === undefined && !PRISMA_CODES.has(code)) return null
  return `Die Datenbank lehnt den Datensatz ab (Fehler ${state ?? code}).`
}
