import { pick, seededRandom } from '../lib/random.mjs'
import { readJsonLines } from '../lib/lines.mjs'
import { textOf } from './record.mjs'

/** How many of each kind stand in a set of 240. */
const MIX = {
  rare: 40,
  frequent: 40,
  'two words': 40,
  phrase: 40,
  filtered: 60,
  'compound part': 20,
}
export const KINDS = Object.keys(MIX)

/** Statements that the queries are drawn from: as many as give stable frequencies. */
const SAMPLE = 20_000

/** Whole words: what an apostrophe joins (g’scheit) is one word to the search. */
const WORD = /(?<![\p{L}\p{M}'’ʼ])[\p{L}\p{M}]+(?![\p{L}\p{M}'’ʼ])/gu
const PAIR =
  /(?<![\p{L}\p{M}\p{N}'’ʼ-])([\p{L}\p{M}]{2,}) ([\p{L}\p{M}]{3,})(?: ([\p{L}\p{M}]{3,}))?(?![\p{L}\p{M}\p{N}'’ʼ-])/gu
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er']

/** Words whose spelling no folding of umlauts, ß or accents touches. */
const PLAIN = /^(?!.*(?:ae|oe|ue|ss))[a-z]{5,}$/i

/**
 * Draws queries from the words of a record, the same in every run.
 *
 * @param {string} file of {@link import('./record.mjs').writeRecord}
 * @param {number} statements in that file
 * @param {number} seed
 * @returns {Promise<{
 *   set: (size: number) => { kind: string, path: string }[],
 *   countable: (size: number) => string[] }>}
 */
export async function createQueries(file, statements, seed) {
  const step = Math.max(1, Math.floor(statements / SAMPLE))
  const sample = []
  const frequencies = new Map()
  let index = 0
  for await (const statement of readJsonLines(file)) {
    if (index++ % step !== 0) continue
    const { person, faction, day, passages } = statement
    const text = textOf(statement)
    sample.push({ person, faction, day, passages, text })
    for (const word of new Set(text.toLowerCase().match(WORD) ?? []))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  }
  const random = seededRandom(seed)
  const share = (word) => (frequencies.get(word.toLowerCase()) ?? 0) / sample.length
  const between = (low, high) =>
    [...frequencies.keys()].filter((word) => {
      const part = share(word)
      return word.length >= 4 && part >= low && part <= high
    })
  const rare = [...frequencies]
    .filter(([word, n]) => n <= 3 && word.length >= 5)
    .map(([word]) => word)
  const frequent = between(0.01, 0.25)
  const middling = between(0.002, 0.1)
  const parts = compoundParts(frequencies)

  const wordsOf = ({ text }) =>
    (text.match(WORD) ?? []).filter((word) => word.length >= 4 && share(word) <= 0.25)
  const draw = {
    rare: () => ({ q: pick(rare, random) }),
    frequent: () => ({ q: pick(frequent, random) }),
    'two words': () => {
      const words = wordsOf(pick(sample, random))
      const first = Math.floor(random() * words.length)
      const second = words[Math.min(words.length - 1, first + 1 + Math.floor(random() * 8))]
      return words[first] === second || !second ? null : { q: `${words[first]} ${second}` }
    },
    phrase: () => {
      const pairs = [...pick(sample, random).text.matchAll(PAIR)]
      if (pairs.length === 0) return null
      const [, first, second, third] = pick(pairs, random)
      return { q: third ? `"${first} ${second} ${third}"` : `"${first} ${second}"` }
    },
    filtered: () => {
      const statement = pick(sample, random)
      const { kind, text } = pick(statement.passages, random)
      const known = wordsOf({ text })
      const words = known.filter((word) => share(word) >= 0.002 && share(word) <= 0.1)
      if (words.length === 0) return null
      return { q: pick(words, random), ...someFilter({ ...statement, kind }, random) }
    },
    'compound part': () => ({ q: pick(parts.length > 0 ? parts : middling, random) }),
  }

  const seen = new Set()
  /** A query of that kind that was not drawn before, as long as there are any. */
  const next = (kind) => {
    let last = null
    for (let tries = 0; tries < 200; tries += 1) {
      const params = draw[kind]()
      if (!params) continue
      last = { kind, path: pathOf(params) }
      if (seen.has(last.path)) continue
      seen.add(last.path)
      return last
    }
    if (last) return last
    throw new Error(`The texts are too few to draw queries of the kind “${kind}”.`)
  }

  return {
    /** A mixed set of about that many queries, in mixed order. */
    set: (size) => {
      const all = KINDS.flatMap((kind) =>
        Array.from({ length: Math.max(1, Math.round((MIX[kind] * size) / 240)) }, () => next(kind)),
      )
      return shuffled(all, random)
    },
    /** Words that can be counted without knowing German, rare and frequent ones. */
    countable: (size) => {
      const plain = (words) =>
        shuffled(
          words.filter((word) => PLAIN.test(word)),
          random,
        )
      const lists = [plain(rare), plain(middling), plain(frequent)]
      return lists.flatMap((words) => words.slice(0, Math.ceil(size / lists.length)))
    },
  }
}

function someFilter({ person, faction, day, kind }, random) {
  const year = day?.slice(0, 4)
  const filters = [
    { person },
    ...(faction ? [{ faction }] : []),
    ...(year ? [{ from: `${year}-01-01`, to: `${year}-12-31` }] : []),
    { kind },
  ]
  return pick(filters, random)
}

/** Words that end longer words whose beginning is a word as well. */
function compoundParts(frequencies) {
  const parts = new Set()
  for (const [word, n] of frequencies) {
    if (word.length < 10 || n < 2) continue
    for (let seam = 4; seam <= word.length - 5; seam += 1) {
      const end = word.slice(seam)
      if ((frequencies.get(end) ?? 0) < 5) continue
      const start = word.slice(0, seam)
      const isWord = LINKS.some(
        (link) =>
          start.endsWith(link) &&
          start.length - link.length >= 4 &&
          (frequencies.get(start.slice(0, start.length - link.length)) ?? 0) >= 5,
      )
      if (isWord) parts.add(end)
    }
  }
  return [...parts]
}

export const pathOf = (params) => `/api/v1/statements?${new URLSearchParams(params)}`

function shuffled(list, random) {
  const result = [...list]
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[result[at], result[other]] = [result[other], result[at]]
  }
  return result
}
