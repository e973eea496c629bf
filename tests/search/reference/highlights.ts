import { termsOf, type Query } from '@/search/query/ast'
import type { Splitter } from '@/search/german/compounds/splitter'
import { matchesOf } from './matches'
import { wordsOf } from './words'

/** The code units of a text that a query's words cover, overlapping stretches as one. */
export function highlightsOf(text: string, { root }: Query, splitter: Splitter): number[][] {
  const words = wordsOf([{ kind: 'quote', text }], undefined, splitter)
  const stretches = termsOf(root, { negated: false })
    .flatMap((term) => matchesOf(term, words))
    .map(({ place, length }) => {
      const covered = words.filter(
        (word) => word.reach === 1 && word.place >= place && word.place < place + length,
      )
      return {
        start: Math.min(...covered.map(({ start }) => start)),
        end: Math.max(...covered.map(({ end }) => end)),
      }
    })
  // A border between two stretches is one that no stretch reaches across.
  const starts = [...new Set(stretches.map(({ start }) => start))]
    .filter((at) => !stretches.some(({ start, end }) => start < at && at < end))
    .sort((a, b) => a - b)
  const ends = [...new Set(stretches.map(({ end }) => end))]
    .filter((at) => !stretches.some(({ start, end }) => start < at && at < end))
    .sort((a, b) => a - b)
  return starts.map((start, at) => [start, ends[at] ?? NaN])
}
