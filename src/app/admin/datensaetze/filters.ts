import { z } from 'zod'
import { cursorValue, oneOf, readQuery, words, type Parsed } from '@/domain/record/query-fields'
import type { RecordKind } from '@/domain/record/payloads'
import type { PublicationState } from '@/domain/vocabulary'
import type { RecordFilter } from '@/usecases/list-records'
import { kindOfSlug, kinds, kindSlug } from './kinds'

const kindWords = kinds.map((kind) => kindSlug[kind]) as [string, ...string[]]

/** The states in addresses. */
export const stateWords = {
  entwurf: 'draft',
  pruefung: 'in_review',
  veroeffentlicht: 'published',
  zurueckgenommen: 'withdrawn',
} as const satisfies Record<string, PublicationState>

const stateNames = Object.keys(stateWords) as [
  keyof typeof stateWords,
  ...(keyof typeof stateWords)[],
]

const Query = z.object({
  art: oneOf(kindWords).optional(),
  zustand: oneOf(stateNames).optional(),
  q: words(200).optional(),
  meine: oneOf(['ja']).optional(),
  cursor: cursorValue.optional(),
})

export interface ListParams {
  kind: RecordKind | null
  filter: RecordFilter
}

/** Reads `?art=…&zustand=…&q=…` of the list of records. */
export function readListQuery(query: URLSearchParams): Parsed<ListParams> {
  const parsed = readQuery(Query, query)
  if (!parsed.ok) return parsed
  const { art, zustand, q, meine, cursor } = parsed.params
  const kind = art === undefined ? null : kindOfSlug(art)
  const filter: RecordFilter = {
    ...(kind ? { kind } : {}),
    ...(zustand ? { state: stateWords[zustand] } : {}),
    ...(q ? { q } : {}),
    ...(meine ? { mine: true } : {}),
    ...(cursor ? { cursor } : {}),
  }
  return { ok: true, params: { kind, filter } }
}
