/** A word of the corpus: how often it occurs, and how often with a capital that no sentence start explains. */
export interface VocabularyWord {
  /** Folded. */
  readonly form: string
  readonly count: number
  /** Of `count`. */
  readonly capitalised: number
}

const MIN_LENGTH = 5
const MIN_COUNT = 5
/** Longer words and those in a suffix of nouns are less likely to fit somewhere by accident. */
const LONG = /^.{8,}$|ung$|heit$|keit$|schaft$|ion$|taet$|enz$|anz$/u
const MIN_COUNT_OF_LONG = 2
/** In a large corpus typing errors are frequent as well. */
const MIN_FREQUENCY = 1e-6
const NOUN_SHARE = 0.7
const MIN_COUNT_OF_LOWER_CASE = 2
const LOWER_CASE_SHARE = 0.1
/** Below this share of capitals the corpus is written without, and says nothing about nouns. */
const MIN_CAPITALS = 0.05

/** What a corpus tells about its words. */
export interface CorpusWords {
  /** Frequent nouns, the shorter first, so that compounds come after their pieces. */
  readonly nouns: readonly string[]
  /** Words that are hardly ever written with a capital. */
  readonly lowerCase: ReadonlySet<string>
}

/** Reads off nouns and other words; the order of the vocabulary does not matter. */
export function corpusWords(vocabulary: Iterable<VocabularyWord>): CorpusWords {
  const words = [...vocabulary]
  let total = 0
  let capitals = 0
  for (const { count, capitalised } of words) {
    total += count
    capitals += capitalised
  }
  if (capitals < total * MIN_CAPITALS) return { nouns: [], lowerCase: new Set() }
  const frequent = total * MIN_FREQUENCY
  const nouns: string[] = []
  const lowerCase = new Set<string>()
  for (const { form, count, capitalised } of words) {
    if (count >= MIN_COUNT_OF_LOWER_CASE && capitalised <= count * LOWER_CASE_SHARE)
      lowerCase.add(form)
    else if (
      form.length >= MIN_LENGTH &&
      count >= Math.max(LONG.test(form) ? MIN_COUNT_OF_LONG : MIN_COUNT, frequent) &&
      capitalised >= count * NOUN_SHARE
    )
      nouns.push(form)
  }
  nouns.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return { nouns, lowerCase }
}
