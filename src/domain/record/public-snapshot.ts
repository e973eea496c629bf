/** A stored version of a record, reduced to what readers may know of it today. */
import { isJsonObject, type Json, type JsonObject } from '@/domain/evidence/json'
import type { RecordKind } from './payloads'

/** Fields that no page shows: they are the office's own. */
const INTERNAL: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  body: ['ags', 'hostName', 'rules', 'singlePersonOffice', 'terms.id'],
  person: ['memberships.onBehalfOfId'],
  agenda_item: ['recusals.note'],
  vote: ['overruleReason'],
}

/** Records in which the record itself stood: if one is hidden, the version is. */
const PARENTS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  session: ['organizationId'],
  agenda_item: ['sessionId'],
  motion: ['agendaItemId'],
  vote: ['motionId'],
  statement: ['agendaItemId', 'personId'],
}

/** Entries of lists that say nothing, or too much, without the record that they name. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'attendances.personId',
  'ballots.personId',
  'candidates.personId',
  'citations.sourceId',
  'consultations.agendaItemId',
  'consultations.organizationId',
  'factionVotes.organizationId',
  'facts.citations.sourceId',
  'followUps.citations.sourceId',
  'followUps.motionId',
  'formerChairs.personId',
  'memberships.organizationId',
  'recusals.personId',
])

const isReference = (name: string) => name.endsWith('Id')

/** Terms are no records of their own: they are as public as their body. */
const isTerm = (name: string) => name === 'termId'

/** The ids of all records that a stored version names. */
export function namedRecords(value: Json | undefined, name = ''): string[] {
  if (typeof value === 'string') return isReference(name) && !isTerm(name) ? [value] : []
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([key, field]) => namedRecords(field, key))
  return Array.isArray(value)
    ? (value as readonly Json[]).flatMap((entry) => namedRecords(entry, name))
    : []
}

/**
 * The version without the office's own fields and without what it says of records that are not
 * public: a reference becomes `null`, an entry that rests on it is left out. `null` if the record was
 * nichtöffentlich then, or stood in what is hidden now.
 *
 * @param isVisible whether the public may see the record with this id
 */
export function publicSnapshot(
  kind: RecordKind,
  data: JsonObject,
  isVisible: (id: string) => boolean,
): JsonObject | null {
  if (data.isPublic === false) return null
  const hidden = (id: Json | undefined) => typeof id === 'string' && !isVisible(id)
  if (PARENTS[kind]?.some((parent) => hidden(data[parent]))) return null

  const internal = INTERNAL[kind] ?? []
  const reduce = (object: JsonObject, path: string): JsonObject => {
    const fields = Object.entries(object).flatMap(([name, value]) => {
      const field = path === '' ? name : `${path}.${name}`
      return internal.includes(field) ? [] : [[name, reduceField(field, name, value)] as const]
    })
    return Object.fromEntries(fields)
  }
  const reduceField = (field: string, name: string, value: Json | undefined): Json | undefined => {
    if (isReference(name) && !isTerm(name) && hidden(value)) return null
    if (isJsonObject(value)) return reduce(value, field)
    if (!Array.isArray(value)) return value
    return (value as readonly Json[]).flatMap((entry) => {
      if (!isJsonObject(entry)) return [entry]
      const rests = Object.keys(entry).some(
        (key) => ESSENTIAL.has(`${field}.${key}`) && hidden(entry[key]),
      )
      const reduced = rests ? null : reduce(entry, field)
      const isEmpty =
        reduced && field === 'movers' && Object.values(reduced).every((id) => id === null)
      return reduced && !isEmpty ? [reduced] : []
    })
  }
  return reduce(data, '')
}
