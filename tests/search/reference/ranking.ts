import type { PassageView } from '@/domain/record/views'
import type { SearchDocument } from '@/domain/record/search-document'
import type { Splitter } from '@/search/german/compounds/splitter'
import type { Query } from '@/search/query/ast'
import { askedFor, holds, matchesOf, type Match } from './matches'
import { wordsOf } from './words'

/** What decides where a statement stands among the most relevant, the weightiest first. */
export type Relevance = [nearness: number, level: number, isQuote: number, isOften: number]

/** The shortest stretch of one passage in which there is a match of each: last minus first place. */
function shortest(groups: readonly (readonly Match[])[]): number {
  let best = Infinity
  for (const { passage, place: first } of groups.flat()) {
    // Of each word the next one from here on: the stretch that begins here.
    const lasts = groups.map((matches) =>
      Math.min(
        ...matches
          .filter((match) => match.passage === passage && match.place >= first)
          .map(({ place }) => place),
      ),
    )
    best = Math.min(best, Math.max(...lasts) - first)
  }
  return best
}

function nearnessOf(groups: readonly (readonly Match[])[]): number {
  if (groups.length < 2) return 0
  const stretch = shortest(groups)
  if (stretch <= groups.length + 2) return 3
  if (stretch <= 10) return 2
  return stretch <= 30 ? 1 : 0
}

/** @param kind the only passages that are searched */
export function relevanceOf(
  { passages }: SearchDocument,
  { root }: Query,
  { kind, splitter }: { kind: PassageView['kind'] | undefined; splitter: Splitter },
): Relevance {
  const terms = askedFor(root)
  const groupsIn = (only: PassageView['kind'] | undefined) => {
    const words = wordsOf(passages, only, splitter)
    return terms.map((group) => group.flatMap((term) => matchesOf(term, words)))
  }
  const kinds = kind ? [kind] : (['quote', 'paraphrase'] as const)
  const nearness = Math.max(...kinds.map((only) => nearnessOf(groupsIn(only))))
  const quotes = passages.filter((passage) => passage.kind === 'quote')
  const isQuote =
    kind !== 'paraphrase' && quotes.length > 0 && holds(root, wordsOf(quotes, undefined, splitter))
  const groups = groupsIn(kind)
  const levels = groups.map((matches) => Math.max(0, ...matches.map(({ level }) => level)))
  const fewest = Math.min(...groups.map((matches) => matches.length))
  return [
    nearness,
    Math.min(3, ...levels),
    Number(isQuote),
    Number(groups.length > 0 && fewest >= 4),
  ]
}
