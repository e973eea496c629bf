import type { SearchRequest } from '@/domain/record/search'
import { and, andNot, countBits, emptyBits, forEachBit, isEmpty, type Bits } from '../engine/bits'
import { newest, oldest } from '../engine/chronology'
import { evaluate } from '../engine/evaluate'
import {
  failureTest,
  filterAndCount,
  isNarrowed,
  type Counts,
  type Filters,
} from '../engine/filters'
import { idOf } from '../engine/ids'
import { isComparable, mostRelevant, type Ranked } from '../engine/rank'
import { takeBack } from '../engine/scratch'
import type { Segment } from '../engine/segment'
import type { Query } from '../query/ast'
import type { Place, Sort } from './place'

/** A segment, and which of its statements still count. */
export interface Part {
  readonly segment: Segment
  readonly live: Bits
}

export interface Found extends Place {
  part: Part
  statement: number
}

/** What a part contributes to a result. */
export interface PartResult {
  total: number
  counts: Counts
  kinds: { quote: number; paraphrase: number }
  /** Of all that is found, where nothing but they was asked for. */
  ids: string[]
  /** The first ones of the page, in order. */
  found: Found[]
}

export interface PartQuestion {
  query: Query
  kind: SearchRequest['kind']
  filters: Filters
  sort: Sort
  take: number
  behind: Place | null
  only: SearchRequest['only']
}

/** How many words or alternatives must occur. */
function countGroups(root: Query['root']): number {
  if (root.kind !== 'all') return root.kind === 'term' || root.kind === 'any' ? 1 : 0
  return root.nodes.filter((node) => node.kind !== 'not').length
}

const searched = { quote: [0], paraphrase: [1], both: [0, 1] } as const

/** The ids of the statements that pass all filters. */
function idsPassing(segment: Segment, statements: Bits, filters: Filters): string[] {
  const failures = failureTest(segment, filters)
  const ids: string[] = []
  forEachBit(statements, (statement) => {
    if (failures(statement) === 0) ids.push(idOf(segment, statement))
  })
  return ids
}

/** How many statements pass all filters. */
function countPassing(segment: Segment, statements: Bits, filters: Filters): number {
  if (!isNarrowed(filters)) return countBits(statements)
  const failures = failureTest(segment, filters)
  let count = 0
  forEachBit(statements, (statement) => {
    if (failures(statement) === 0) count += 1
  })
  return count
}

export const NO_COUNTS: Counts = {
  person: new Map(),
  faction: new Map(),
  organization: new Map(),
  stance: new Map(),
  year: new Map(),
}
export const NOTHING: PartResult = {
  total: 0,
  counts: NO_COUNTS,
  kinds: { quote: 0, paraphrase: 0 },
  ids: [],
  found: [],
}

/** Searches one part of a body's index. */
export function searchPart(part: Part, question: PartQuestion): PartResult {
  try {
    return search(part, question)
  } finally {
    takeBack(part.segment)
  }
}

function search(part: Part, question: PartQuestion): PartResult {
  const { segment, live } = part
  const { query, kind, filters, sort } = question
  const { matches, groups } = evaluate(segment, query.root, {
    keepPositions: sort === 'relevance' && isComparable(countGroups(query.root)),
  })
  const inKind = {
    any: and(matches.any, live),
    quote: and(matches.quote, live),
    paraphrase: and(matches.paraphrase, live),
  }
  if (question.only === 'total')
    return { ...NOTHING, total: countPassing(segment, inKind[kind ?? 'any'], filters) }
  if (question.only === 'ids') {
    const ids = idsPassing(segment, inKind[kind ?? 'any'], filters)
    return { ...NOTHING, total: ids.length, ids }
  }
  const { passing, counts } = filterAndCount(segment, {
    statements: inKind[kind ?? 'any'],
    filters,
  })
  /** Of statements among those that were looked at it is known whether they pass. */
  const ofKind = (statements: Bits): number =>
    kind === undefined && isEmpty(andNot(statements, inKind.any))
      ? countBits(and(passing, statements))
      : countPassing(segment, statements, filters)
  // Where only paraphrases are searched, quotes decide nothing.
  const inQuotes = kind === 'paraphrase' ? emptyBits(segment.count) : inKind.quote
  return {
    total: countBits(passing),
    counts,
    kinds: { quote: ofKind(inKind.quote), paraphrase: ofKind(inKind.paraphrase) },
    ids: [],
    found: placesOf(part, { result: passing, inQuotes, groups, question }),
  }
}

/** A statement with what decides where it stands in a result. */
export const placeOf = (
  part: Part,
  statement: number,
  { nearness, quality } = { nearness: 0, quality: 0 },
): Found => ({
  part,
  statement,
  nearness,
  quality,
  day: part.segment.columns.earliest[statement] ?? 0,
  id: idOf(part.segment, statement),
})

interface Matched {
  result: Bits
  inQuotes: Bits
  groups: ReturnType<typeof evaluate>['groups']
  question: PartQuestion
}

function placesOf(part: Part, { result, inQuotes, groups, question }: Matched): Found[] {
  const { segment } = part
  const { kind, sort, take, behind } = question
  if (sort === 'newest')
    return newest(segment, result, { take, behind }).map((at) => placeOf(part, at))
  if (sort === 'oldest')
    return oldest(segment, result, { take, behind }).map((at) => placeOf(part, at))
  const kinds = searched[kind ?? 'both']
  const candidates = { statements: result, inQuotes, groups, kinds }
  const isAfter = (ranked: Ranked) => behind === null || isBehind(segment, ranked, behind)
  return mostRelevant(segment, candidates, { take, isAfter }).map((ranked) =>
    placeOf(part, ranked.statement, ranked),
  )
}

/** In the order of relevance; ids are only compared where nothing else differs. */
function isBehind(segment: Segment, ranked: Ranked, place: Place): boolean {
  if (ranked.nearness !== place.nearness) return ranked.nearness < place.nearness
  if (ranked.quality !== place.quality) return ranked.quality < place.quality
  const day = segment.columns.earliest[ranked.statement] ?? 0
  return day === place.day ? idOf(segment, ranked.statement) < place.id : day < place.day
}
