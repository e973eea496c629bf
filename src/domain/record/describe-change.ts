/** The differences between two versions of a record, in German words. */
import type { Difference } from '@/domain/evidence/differences'
import { isJsonObject, type Json } from '@/domain/evidence/json'
import { formatGerman, parseEdtf } from '@/domain/time/edtf'
import { fieldLabels, valueLabels } from './labels'
import type { RecordKind } from './payloads'

export interface Change {
  path: string
  label: string
  /** `null`: not reported, or not there. */
  before: string | null
  after: string | null
}

const isEntry = (segment: string) => /^\d+$/.test(segment) || segment.includes('-')

/** The path without the entries of lists: `passages.0.text` becomes `passages.text`. */
const fieldPath = (path: string) =>
  path
    .split('.')
    .filter((segment) => !isEntry(segment))
    .join('.')

/** `Passage 2: Text` for `passages.1.text`; a field without a name is called as it is. */
function labelOf(kind: RecordKind, path: string): string {
  const labels: string[] = []
  const fields: string[] = []
  for (const segment of path.split('.')) {
    if (!isEntry(segment)) {
      fields.push(segment)
      labels.push(fieldLabels[kind][fields.join('.')] ?? segment)
    } else if (/^\d+$/.test(segment)) labels.push(`${labels.pop() ?? ''} ${Number(segment) + 1}`)
  }
  return labels.join(': ')
}

/** The database keeps the fields of a version in no order of ours: back to that of the labels. */
function inOrder<T>(kind: RecordKind, items: readonly T[], fieldOf: (item: T) => string): T[] {
  const fields = Object.keys(fieldLabels[kind])
  return items.toSorted((a, b) => fields.indexOf(fieldOf(a)) - fields.indexOf(fieldOf(b)))
}

/** How a record that a field names was called; `null` if that is not known or not to be told. */
type NameOf = (id: string) => string | null

const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 })
const moment = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/
const DATES = /(^|\.)(date|startDate|endDate|earliestDay|latestDay|due|expected)$/

function wordsOfText(kind: RecordKind, field: string, text: string, nameOf: NameOf): string | null {
  if (/(^|[a-z])Id$/.test(field)) return nameOf(text)
  if (DATES.test(field) && parseEdtf(text)) return formatGerman(text)
  if (MOMENT.test(text)) return moment.format(new Date(text))
  return valueLabels[kind][field]?.[text] ?? text
}

/** A whole entry of a list: each of its known fields with its name. */
function wordsOfEntry(
  kind: RecordKind,
  field: string,
  entry: Readonly<Record<string, Json | undefined>>,
  nameOf: NameOf,
): string | null {
  const parts = inOrder(kind, Object.keys(entry), (name) => `${field}.${name}`).flatMap((name) => {
    const inner = `${field}.${name}`
    const words = wordsOf(kind, inner, entry[name], nameOf)
    return words === null ? [] : [`${fieldLabels[kind][inner] ?? name}: ${words}`]
  })
  return parts.length > 0 ? parts.join('; ') : null
}

function wordsOf(
  kind: RecordKind,
  field: string,
  value: Json | undefined,
  nameOf: NameOf,
): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  if (typeof value === 'number') return decimal.format(field === 'facts.partOf' ? value + 1 : value)
  if (typeof value === 'string') return wordsOfText(kind, field, value, nameOf)
  if (isJsonObject(value)) return wordsOfEntry(kind, field, value, nameOf)
  const entries = value.flatMap((entry) => wordsOf(kind, field, entry, nameOf) ?? [])
  return entries.length > 0 ? entries.join(' / ') : null
}

/** A mark that the version before did not have yet, and that is not set: nobody changed anything. */
const isNewMark = ({ path, before, after }: Difference): boolean =>
  before === undefined && after === false && !path.includes('.')

/** The difference as a reader is told of it; `null` if nothing can be told. */
export function describeChange(
  kind: RecordKind,
  { path, before, after }: Difference,
  nameOf: NameOf,
): Change | null {
  const field = fieldPath(path)
  const was = wordsOf(kind, field, before, nameOf)
  const is = wordsOf(kind, field, after, nameOf)
  return was === is ? null : { path, label: labelOf(kind, path), before: was, after: is }
}

/** All differences, in the order of the form, which that of the stored version is not. */
export function describeChanges(
  kind: RecordKind,
  differences: readonly Difference[],
  nameOf: NameOf,
): Change[] {
  const told = differences.filter((difference) => !isNewMark(difference))
  return inOrder(kind, told, ({ path }) => path.split('.')[0] ?? '').flatMap(
    (difference) => describeChange(kind, difference, nameOf) ?? [],
  )
}
