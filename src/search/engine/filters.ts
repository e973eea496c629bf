import { counted, dimensions, yearsIn, type Counted, type Dimension } from './columns'
import { emptyBits, forEachBit, setBit, type Bits } from './bits'
import type { Segment } from './segment'
import { dayNumber, UNKNOWN_DAY } from './statement'

/** What a result is narrowed to: any of the values of each dimension, and days, inclusive. */
export interface Filters {
  values: Partial<Record<Dimension, readonly string[]>>
  from: string | null
  to: string | null
}

/** A group of statements or a statement may fail by these; a set of them is a number. */
const FAILS: Record<Counted, number> = {
  person: 1,
  faction: 2,
  organization: 4,
  stance: 8,
  year: 16,
}
const FAILS_ELSE = 32

/** For each value of a dimension whether it is wanted; null if the dimension is not narrowed. */
function wantedValues(segment: Segment, filters: Filters, dimension: Dimension) {
  const values = filters.values[dimension]
  if (!values) return null
  const wanted = new Set(values.filter((value) => value !== ''))
  return Uint8Array.from(segment.columns.values[dimension], (value) => (wanted.has(value) ? 1 : 0))
}

/** By which of its own values each group fails. */
function failuresOfGroups(segment: Segment, filters: Filters): Uint8Array {
  const { groups } = segment.columns
  const failures = new Uint8Array(groups.person.length)
  for (const name of counted) {
    const wanted = name === 'year' ? null : wantedValues(segment, filters, name)
    if (!wanted) continue
    const column = groups[name]
    for (let group = 0; group < failures.length; group += 1)
      if (wanted[column[group] ?? 0] !== 1) failures[group] = (failures[group] ?? 0) | FAILS[name]
  }
  return failures
}

/** A partly known date is within the days if it may be; an unknown one is not. */
function isOutside({ columns }: Segment, statement: number, from: number, to: number): boolean {
  const earliest = columns.earliest[statement] ?? UNKNOWN_DAY
  const latest = columns.latest[statement] ?? UNKNOWN_DAY
  if (latest === UNKNOWN_DAY) return true
  return latest < from || (earliest === UNKNOWN_DAY ? latest : earliest) > to
}

/** By which filters each statement of a segment fails; 0: by none. */
export function failureTest(segment: Segment, filters: Filters): (statement: number) => number {
  const { columns } = segment
  const ofGroup = failuresOfGroups(segment, filters)
  const sessions = wantedValues(segment, filters, 'session')
  const matters = wantedValues(segment, filters, 'matter')
  const hasDays = filters.from !== null || filters.to !== null
  const from = filters.from === null ? -Infinity : dayNumber(filters.from)
  const to = filters.to === null ? Infinity : dayNumber(filters.to)
  return (statement) => {
    let failed = ofGroup[columns.group[statement] ?? 0] ?? 0
    if (sessions && sessions[columns.session[statement] ?? 0] !== 1) failed |= FAILS_ELSE
    if (matters && matters[columns.matter[statement] ?? 0] !== 1) failed |= FAILS_ELSE
    if (hasDays && isOutside(segment, statement, from, to)) failed |= FAILS.year
    return failed
  }
}

export const isNarrowed = ({ values, from, to }: Filters): boolean =>
  from !== null || to !== null || dimensions.some((name) => values[name] !== undefined)

/** Whether it is known of a group as a whole by what it fails. */
const isByGroup = ({ values, from, to }: Filters): boolean =>
  from === null && to === null && !values.session && !values.matter

/** Whether a filter is set by which statements can fail that a facet counts. */
const canFail = ({ values, from, to }: Filters, name: Counted): boolean =>
  name === 'year' ? from !== null || to !== null : values[name] !== undefined

/** How many statements have each value, by facet and value. */
export type Counts = Record<Counted, Map<string, number>>

/** Counts by year what is counted by span: under every year in which it may have been said. */
function byYear(spans: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [span, count] of spans)
    for (const year of yearsIn(span)) counts.set(year, (counts.get(year) ?? 0) + count)
  return counts
}

/**
 * Splits statements by the filters: those that pass all, and each facet counted over those that pass
 * all but its own.
 */
export function filterAndCount(
  segment: Segment,
  { statements, filters }: { statements: Bits; filters: Filters },
): { passing: Bits; counts: Counts } {
  const { group, groups } = segment.columns
  const passed = new Uint32Array(groups.person.length)
  const passedBut = new Map<number, Uint32Array>()
  const isAll = !isNarrowed(filters)
  const passing = isAll ? statements : emptyBits(segment.count)
  for (const name of counted)
    if (canFail(filters, name)) passedBut.set(FAILS[name], new Uint32Array(passed.length))
  if (isAll) countGroups(statements, group, passed)
  else if (isByGroup(filters)) {
    const failures = failuresOfGroups(segment, filters)
    const all = new Uint32Array(passed.length)
    splitGroups(statements, { group, failures }, all, passing)
    for (let at = 0; at < all.length; at += 1) {
      const failed = failures[at] ?? 0
      const counts = failed === 0 ? passed : passedBut.get(failed)
      if (counts) counts[at] = all[at] ?? 0
    }
  } else {
    const failures = failureTest(segment, filters)
    forEachBit(statements, (statement) => {
      const failed = failures(statement)
      const counts = failed === 0 ? passed : passedBut.get(failed)
      const ofGroup = group[statement] ?? 0
      if (counts) counts[ofGroup] = (counts[ofGroup] ?? 0) + 1
      if (failed === 0) setBit(passing, statement)
    })
  }
  const sums = sumsByValue(segment, passed)
  for (const name of counted) addGroups(segment, name, passedBut.get(FAILS[name]), sums[name])
  const countsOf = (name: Counted) => namedCounts(segment, name, sums[name])
  const counts = {
    person: countsOf('person'),
    faction: countsOf('faction'),
    organization: countsOf('organization'),
    stance: countsOf('stance'),
    year: byYear(countsOf('year')),
  }
  return { passing, counts }
}

/** Without a function to call for each: a frequent word is in most statements. */
function countGroups(statements: Bits, group: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < statements.length; at += 1)
    for (let word = statements[at] ?? 0; word !== 0; word &= word - 1) {
      const ofGroup = group[(at << 5) + 31 - Math.clz32(word & -word)] ?? 0
      counts[ofGroup] = (counts[ofGroup] ?? 0) + 1
    }
}

/** The same, and which statements are of a group that fails by nothing. */
function splitGroups(
  statements: Bits,
  { group, failures }: { group: Uint32Array; failures: Uint8Array },
  counts: Uint32Array,
  passing: Bits,
): void {
  for (let at = 0; at < statements.length; at += 1) {
    let passed = 0
    for (let word = statements[at] ?? 0; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ofGroup = group[(at << 5) + 31 - Math.clz32(bit)] ?? 0
      counts[ofGroup] = (counts[ofGroup] ?? 0) + 1
      if (failures[ofGroup] === 0) passed |= bit
    }
    passing[at] = passed
  }
}

/** Adds up what is counted by group to counts by value, in all facets at once: most groups count 0. */
function sumsByValue({ columns }: Segment, byGroup: Uint32Array): Record<Counted, Uint32Array> {
  const { groups, values } = columns
  const sumsOf = (name: Counted) => new Uint32Array(values[name].length)
  const sums = {
    person: sumsOf('person'),
    faction: sumsOf('faction'),
    organization: sumsOf('organization'),
    stance: sumsOf('stance'),
    year: sumsOf('year'),
  }
  const add = (at: number, count: number, column: Uint32Array, to: Uint32Array) => {
    const value = column[at] ?? 0
    to[value] = (to[value] ?? 0) + count
  }
  for (let at = 0; at < byGroup.length; at += 1) {
    const count = byGroup[at] ?? 0
    if (count === 0) continue
    add(at, count, groups.person, sums.person)
    add(at, count, groups.faction, sums.faction)
    add(at, count, groups.organization, sums.organization)
    add(at, count, groups.stance, sums.stance)
    add(at, count, groups.year, sums.year)
  }
  return sums
}

/** Adds what failed by one facet alone to the sums of that facet. */
function addGroups(
  { columns }: Segment,
  name: Counted,
  byGroup: Uint32Array | undefined,
  sums: Uint32Array,
): void {
  if (!byGroup) return
  const column = columns.groups[name]
  for (let at = 0; at < byGroup.length; at += 1) {
    const count = byGroup[at] ?? 0
    if (count > 0) sums[column[at] ?? 0] = (sums[column[at] ?? 0] ?? 0) + count
  }
}

function namedCounts({ columns }: Segment, name: Counted, sums: Uint32Array): Map<string, number> {
  const values = columns.values[name]
  const found = new Map<string, number>()
  for (let number = 0; number < sums.length; number += 1) {
    const count = sums[number] ?? 0
    const value = values[number] ?? ''
    if (count > 0 && value !== '') found.set(value, count)
  }
  return found
}
