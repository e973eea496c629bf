import { createStemmer } from 'multilingual-stemmer'

/** What FTS5's `unicode61` takes for a token. */
const TOKEN = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

const stem = createStemmer('de')
const known = new Map()

/** The German Snowball stems of a text, one for each token, in order. */
export function stemsOf(text) {
  return (text.toLowerCase().match(TOKEN) ?? []).map((token) => {
    let found = known.get(token)
    // A stem of no letters would shift the positions of those behind it.
    if (found === undefined) known.set(token, (found = stem(token) || token))
    return found
  })
}
