import { counted, dimensions, yearsIn, type Counted, type Dimension } from './columns'
import { forEachBit, type Bits } from './bits'
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
  const wanted = filters.values[dimension]
  if (!wanted) return null
  return Uint8Array.from(segment.columns.values[dimension], (value) =>
    value !== '' && wanted.includes(value) ? 1 : 0,
  )
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
 * Splits statements by the filters: calls `keep` with those that pass all, and counts each facet over
 * those that pass all but its own.
 */
export function filterAndCount(
  segment: Segment,
  { statements, filters }: { statements: Bits; filters: Filters },
  keep: (statement: number) => void,
): Counts {
  const { group, groups } = segment.columns
  const passed = new Uint32Array(groups.person.length)
  const passedBut = new Map<number, Uint32Array>()
  if (isNarrowed(filters)) {
    const failures = failureTest(segment, filters)
    for (const name of counted) passedBut.set(FAILS[name], new Uint32Array(passed.length))
    forEachBit(statements, (statement) => {
      const failed = failures(statement)
      const counts = failed === 0 ? passed : passedBut.get(failed)
      const ofGroup = group[statement] ?? 0
      if (counts) counts[ofGroup] = (counts[ofGroup] ?? 0) + 1
      if (failed === 0) keep(statement)
    })
  } else
    forEachBit(statements, (statement) => {
      const ofGroup = group[statement] ?? 0
      passed[ofGroup] = (passed[ofGroup] ?? 0) + 1
      keep(statement)
    })
  const countsOf = (name: Counted) =>
    countsByValue(segment, name, [passed, passedBut.get(FAILS[name])])
  return {
    person: countsOf('person'),
    faction: countsOf('faction'),
    organization: countsOf('organization'),
    stance: countsOf('stance'),
    year: byYear(countsOf('year')),
  }
}

/** Adds up what is counted by group to counts by value. */
function countsByValue(
  { columns }: Segment,
  name: Counted,
  byGroup: readonly (Uint32Array | undefined)[],
): Map<string, number> {
  const column = columns.groups[name]
  const values = columns.values[name]
  const sums = new Uint32Array(values.length)
  for (const counts of byGroup)
    if (counts)
      for (let at = 0; at < counts.length; at += 1) {
        const count = counts[at] ?? 0
        if (count > 0) sums[column[at] ?? 0] = (sums[column[at] ?? 0] ?? 0) + count
      }
  const found = new Map<string, number>()
  for (const [number, count] of sums.entries()) {
    const value = values[number] ?? ''
    if (count > 0 && value !== '') found.set(value, count)
  }
  return found
}
