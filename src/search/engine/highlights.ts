import { termsOf, type Query, type Term } from '../query/ast'
import { answersTo, type Answer } from './expand'
import type { PassageLayout } from './layout'
import type { Segment } from './segment'
import { postingIn, sequenceStarts } from './sequence'
import { endOfRun, startOf } from './starts'
import { LAST_POSITION } from './statement'
import { stringAt } from './strings'

/** From the first to behind the last UTF-16 code unit. */
export type Range = [start: number, end: number]

/** The words of a query as a segment's forms; prepared once for all statements that are shown. */
export type Sought = (readonly Answer[])[][]

const sequencesOf = (segment: Segment, { alternatives }: Term): Sought =>
  alternatives.map((sequence) => sequence.map((step) => answersTo(segment, step)))

/** What a query asks for; what it excludes is never marked. */
export const soughtIn = (segment: Segment, { root }: Query): Sought =>
  termsOf(root, { negated: false }).flatMap((term) => sequencesOf(segment, term))

/** A joined form such as `corona-hilfen` reaches over the positions of its parts. */
const reach = (form: string): number => form.split('-').length

/** Positions of a text that a sequence covers. */
interface Covered {
  first: number
  length: number
}

function covered(segment: Segment, steps: readonly (readonly Answer[])[], text: number): Covered[] {
  const { postings, vocabulary } = segment
  const [only = [], ...more] = steps
  if (more.length > 0)
    return sequenceStarts(postings, steps, text).map((first) => ({ first, length: steps.length }))
  const found: Covered[] = []
  for (const { form } of only) {
    const posting = postingIn(postings, form, text)
    if (posting < 0) continue
    const length = reach(stringAt(vocabulary.forms, form))
    const from = startOf(postings.positionStarts, posting)
    const to = endOfRun(postings.positionStarts, from)
    for (let at = from; at < to; at += 1)
      found.push({ first: postings.positions[at] ?? LAST_POSITION, length })
  }
  return found
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

/**
 * Where the passages of a text show what is sought, by number of the passage: sorted and without
 * overlaps. A phrase counts only whole and is one range.
 */
export function highlightsIn(
  segment: Segment,
  sought: Sought,
  text: number,
  layouts: readonly PassageLayout[],
): Map<number, Range[]> {
  const found = sought.flatMap((steps) => covered(segment, steps, text))
  return new Map(
    layouts.map(({ passage, first, spans }) => {
      // Words beyond share the last position: nobody knows which of them it was.
      const ranges = found.flatMap((place): Range[] => {
        if (place.first === LAST_POSITION) return []
        const start = spans[2 * (place.first - first)]
        const end = spans[2 * (place.first - first + place.length - 1) + 1]
        return start === undefined || end === undefined ? [] : [[start, end]]
      })
      return [passage, merged(ranges)]
    }),
  )
}
