import { countOf, lowerBound, stringAt } from './strings'
import type { Vocabulary } from './segment'

/** A word that occurs, near to one that does not. */
export interface NearSpelling {
  /** As somebody wrote it. */
  spelling: string
  /** Damerau–Levenshtein distance of the folded forms. */
  distance: number
  /** Whether only umlauts are missing, which is hardly a slip. */
  isBare: boolean
  count: number
}

/** Less than 0 if `a` is the better guess. */
export const compareNear = (a: NearSpelling, b: NearSpelling): number =>
  a.distance - b.distance || Number(b.isBare) - Number(a.isBare) || b.count - a.count

/** Without its umlauts: `fluechtlinge` as many type it. */
const withoutUmlauts = (form: string): string => form.replace(/([aou])e/gu, '$1')

const ONLY_LETTERS = /^\p{L}+$/u
const BEHIND_ALL = '\uffff'

/**
 * One row of distances for each prefix of a word that is compared with `form`; words that share a
 * prefix share its rows.
 */
class DistanceRows {
  private readonly width: number
  private readonly rows: Uint16Array
  private readonly least: Uint16Array

  constructor(
    private readonly form: string,
    readonly depth: number,
  ) {
    this.width = form.length + 1
    this.rows = new Uint16Array(this.width * (depth + 1))
    this.least = new Uint16Array(depth + 1)
    for (let column = 0; column < this.width; column += 1) this.rows[column] = column
  }

  private at(row: number, column: number): number {
    return this.rows[row * this.width + column] ?? 0
  }

  /** Works out the row of the prefix `word.slice(0, row)` from those of shorter ones. */
  extend(word: string, row: number): void {
    const { form, width } = this
    const letter = word.charCodeAt(row - 1)
    let least = row
    this.rows[row * width] = row
    for (let column = 1; column < width; column += 1) {
      const same = letter === form.charCodeAt(column - 1) ? 0 : 1
      let distance = Math.min(
        this.at(row - 1, column) + 1,
        this.at(row, column - 1) + 1,
        this.at(row - 1, column - 1) + same,
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === form.charCodeAt(column - 2) &&
        word.charCodeAt(row - 2) === form.charCodeAt(column - 1)
      if (swapped) distance = Math.min(distance, this.at(row - 2, column - 2) + 1)
      this.rows[row * width + column] = distance
      if (distance < least) least = distance
    }
    this.least[row] = least
  }

  /** Whether no word that begins like this can be within `limit`. */
  isBeyond(row: number, limit: number): boolean {
    return (this.least[row] ?? 0) > limit && (this.least[row - 1] ?? 0) > limit
  }

  distance(row: number): number {
    return this.at(row, this.width - 1)
  }
}

function sharedLength(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && length < b.length && a.charCodeAt(length) === b.charCodeAt(length))
    length += 1
  return length
}

/**
 * The word nearest to `form` within so many slips, of equally near ones the most frequent; null if
 * there is none. Words are gone through in their order, so that what cannot be near is skipped by
 * whole prefixes.
 *
 * @param occurs whether a form of the vocabulary still occurs: nothing else is proposed
 */
export function nearestSpelling(
  { forms, spellings, counts }: Vocabulary,
  form: string,
  slips: number,
  occurs: (form: number) => boolean,
): NearSpelling | null {
  const rows = new DistanceRows(form, form.length + slips + 1)
  const bare = withoutUmlauts(form)
  let best: NearSpelling | null = null
  let limit = slips
  let last = ''
  let known = 0
  for (let at = 0; at < countOf(forms);) {
    const word = stringAt(forms, at)
    let row = sharedLength(last, word, known)
    const deepest = Math.min(word.length, rows.depth)
    let isBeyond = false
    while (row < deepest && !isBeyond) {
      row += 1
      rows.extend(word, row)
      isBeyond = rows.isBeyond(row, limit)
    }
    last = word
    known = row
    if (isBeyond || word.length > rows.depth) {
      at = lowerBound(forms, word.slice(0, row) + BEHIND_ALL, at + 1)
      continue
    }
    const distance = rows.distance(row)
    if (distance <= limit && ONLY_LETTERS.test(word) && occurs(at)) {
      const found: NearSpelling = {
        spelling: stringAt(spellings, at),
        distance,
        isBare: withoutUmlauts(word) === bare,
        count: counts[at] ?? 0,
      }
      if (best === null || compareNear(found, best) < 0) best = found
      limit = distance
    }
    at += 1
  }
  return best
}
