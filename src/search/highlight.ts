import { analyse } from './german/analyse'
import { termsOf, type Query } from './query/ast'
import { indexOccurrences, matchesOfTerm } from './query/match'

/** From the first to behind the last UTF-16 code unit. */
export type Range = [start: number, end: number]

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
 * Where a text shows what a query asks for, sorted and without overlaps. A phrase counts only
 * whole and is one range; what the query excludes is never marked. Found by the same analysis as
 * the text itself, so whatever matches because of a word is marked.
 */
export function highlight(query: Query, text: string): Range[] {
  const terms = termsOf(query.root, { negated: false })
  if (terms.length === 0) return []
  const index = indexOccurrences(analyse(text))
  const ranges = terms
    .flatMap((term) => matchesOfTerm(index, term))
    .map((found): Range => [found[0]?.start ?? 0, Math.max(...found.map(({ end }) => end))])
  return merged(ranges)
}
