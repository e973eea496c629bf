/** How near the words of a query stand to each other in a statement. */
export const nearness = { scattered: 0, passage: 1, near: 2, together: 3 } as const

/** Greatest distance between the first and the last of the words, by nearness. */
const SAME_PASSAGE = 30
const SAME_SENTENCE = 10
const SMALL_WORDS = 2

/** Ascending positions of a word; those behind `length` are of no meaning. */
export interface PositionList {
  readonly positions: Int32Array
  length: number
}

/**
 * The shortest stretch that holds a position of each list, as last minus first; Infinity if a list is
 * empty. Not looked for further once it is `enough` or less.
 */
export function shortestStretch(lists: readonly PositionList[], enough: number): number {
  const at = new Int32Array(lists.length)
  let shortest = Infinity
  while (shortest > enough) {
    let low = Infinity
    let high = -Infinity
    let lowest = 0
    for (let list = 0; list < lists.length; list += 1) {
      const { positions, length } = lists[list] ?? { positions: at, length: 0 }
      const next = at[list] ?? 0
      if (next >= length) return shortest
      const position = positions[next] ?? 0
      if (position < low) {
        low = position
        lowest = list
      }
      if (position > high) high = position
    }
    if (high - low < shortest) shortest = high - low
    at[lowest] = (at[lowest] ?? 0) + 1
  }
  return shortest
}

/** Words with no more than a few small ones between them (Helfer in der Schule) are together. */
export function nearnessOf(stretch: number, words: number): number {
  if (stretch <= words + SMALL_WORDS) return nearness.together
  if (stretch <= SAME_SENTENCE) return nearness.near
  return stretch <= SAME_PASSAGE ? nearness.passage : nearness.scattered
}
