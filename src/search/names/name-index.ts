import { allowedSlips, editDistance } from '@/search/query/distance'
import { foldedWords, type TypedName } from './typed'

export interface Named {
  readonly name: string
  /** Other names: `CDU` for the `CDU-Fraktion`. */
  readonly alias?: string | null
  readonly academicTitle?: string | null
}

export interface NameMatch<T> {
  entry: T
  /** Typed words that are no part of the name. */
  rest: string[]
  /** Whether one of the words is a whole part of the name, not just the beginning of one. */
  isWhole: boolean
}

/** Finds names by any of their parts. */
export interface NameIndex<T> {
  /**
   * Entries of which the name holds at least one of the words, as a part or as its beginning. First those
   * that hold most of them, then whole parts before beginnings, then in the order that was given.
   */
  match(typed: TypedName): NameMatch<T>[]
  /** Entries that hold each of the words or one spelt nearly like it, the nearest first. */
  near(typed: TypedName): T[]
}

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Each part of a name alone, and hyphenated ones also as one word: `Meier-Schmidt`, `Meierschmidt`. */
function partsOf({ name, alias }: Named): string[] {
  const written = [name, alias ?? ''].flatMap((text) => text.split(/\s+/u))
  return [
    ...new Set(
      written.flatMap((word) => {
        const parts = foldedWords(word)
        return parts.length > 1 ? [...parts, parts.join('')] : parts
      }),
    ),
  ]
}

/** 2: a whole part; 1: the beginning of one; 0: neither. */
function closeness(word: string, parts: readonly string[]): number {
  if (parts.includes(word)) return 2
  return parts.some((part) => part.startsWith(word)) ? 1 : 0
}

/** @param entries in the order that decides among equals */
export function createNameIndex<T extends Named>(entries: readonly T[]): NameIndex<T> {
  const known = entries.map((entry) => {
    const parts = partsOf(entry)
    return { entry, parts, titles: new Set([...parts, ...foldedWords(entry.academicTitle ?? '')]) }
  })
  const distinct = [...new Set(known.flatMap(({ parts }) => parts))].map((part) => ({
    part,
    letters: lettersOf(part),
  }))

  /** Every part that is the word, begins with it or is spelt nearly so, with the number of slips. */
  function partsNear(word: string): Map<string, number> {
    const slips = allowedSlips(word)
    const letters = lettersOf(word)
    // A slip brings in or takes away one letter at most, which is told much faster than the distance.
    const isPossible = (other: number) =>
      bitCount(letters & ~other) <= slips && bitCount(other & ~letters) <= slips
    const near = new Map<string, number>()
    for (const { part, letters: other } of distinct) {
      if (part.startsWith(word)) near.set(part, 0)
      else if (isPossible(other)) {
        const distance = editDistance(word, part, slips)
        if (distance <= slips) near.set(part, distance)
      }
    }
    return near
  }

  return {
    match({ words, titles }) {
      return known
        .map(({ entry, parts, titles: held }) => {
          const levels = words.map((word) => closeness(word, parts))
          return {
            entry,
            rest: words.filter((_, index) => levels[index] === 0),
            isWhole: levels.includes(2),
            score:
              levels.reduce((sum, level) => sum + level, 0) +
              (titles.some((title) => held.has(title)) ? 1 : 0),
          }
        })
        .filter(({ rest }) => rest.length < words.length)
        .sort((a, b) => a.rest.length - b.rest.length || b.score - a.score)
        .map(({ entry, rest, isWhole }) => ({ entry, rest, isWhole }))
    },
    near({ words }) {
      if (words.length === 0) return []
      const neighbours = words.map(partsNear)
      return known
        .map(({ entry, parts }) => ({
          entry,
          slips: neighbours.reduce(
            (sum, near) => sum + Math.min(...parts.map((part) => near.get(part) ?? Infinity)),
            0,
          ),
        }))
        .filter(({ slips }) => slips < Infinity)
        .sort((a, b) => a.slips - b.slips)
        .map(({ entry }) => entry)
    },
  }
}
