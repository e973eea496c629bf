/** Results shown at once, as the API has it without a `limit`. */
const PAGE = 20

/** A server answered something else than what it was measured for. */
export class WrongAnswer extends Error {
  name = 'WrongAnswer'
}

/**
 * Reads an answer and refuses one that cannot be right: a drawn query always has a result, and the
 * first page is full if the total says so.
 *
 * @param {string} who
 * @param {string} path
 * @param {{ status: number, body: Buffer }} answer
 */
export function checkAnswer(who, path, { status, body }) {
  const fail = (what) => {
    throw new WrongAnswer(`${who} ${what} for ${decodeURIComponent(path)}`)
  }
  if (status !== 200) fail(`answered ${status}`)
  const result = JSON.parse(body.toString())
  if (!Number.isInteger(result.total) || result.total < 1) fail(`found ${result.total}`)
  if (result.items?.length !== Math.min(PAGE, result.total))
    fail(`showed ${result.items?.length} of ${result.total}`)
  return result
}

/**
 * The same for an answer of the API, which is to hold facets and marked passages as well.
 *
 * @param {string} path
 * @param {{ status: number, body: Buffer }} answer
 */
export function checkOurAnswer(path, answer) {
  const result = checkAnswer('Wortlaut', path, answer)
  const isMarked = ({ passages }) => passages.some(({ highlights }) => highlights.length > 0)
  if (!result.items.every(isMarked)) throw new WrongAnswer(`An unmarked result for ${path}`)
  if (result.facets.person.length === 0) throw new WrongAnswer(`No facets for ${path}`)
  return result
}
