import { loadWith } from '../lib/load.mjs'
import { forgetPeak, peakMemory, residentMemory } from '../lib/process.mjs'
import { progress } from '../lib/report.mjs'
import { count, megabytes, table } from '../lib/table.mjs'

/** Until then what is kept fills up, and code is compiled. */
const FILLING = 50_000
const REQUESTS = 100_000
/** Means of so many requests are compared. */
const PART = 25_000
const CLIENTS = 8
const SECONDS = 10
/** One request in so many is for an address that is rendered anew. */
const ANEW = 25
const TARGET = 400_000_000
const BROWSER = { 'accept-encoding': 'gzip, deflate, br' }

/**
 * The memory of the process under load over every kind of page: while what it keeps fills up, and over so
 * many requests afterwards.
 *
 * @param {{ address: { port: number, host: string }, pid: () => number }} site
 * @param {string[]} paths
 * @param {(text: string) => void} add
 */
export async function measureMemory({ address, pid }, paths, add) {
  const samples = [{ asked: 0, bytes: await residentMemory(pid()) }]
  await forgetPeak(pid())
  let asked = 0
  let number = 0
  while (asked < FILLING + REQUESTS) {
    const lists = Array.from({ length: CLIENTS }, () =>
      Array.from({ length: 500 }, () => {
        number += 1
        const path = paths[number % paths.length]
        if (number % ANEW !== 0) return path
        return `${path}${path.includes('?') ? '&' : '?'}anew=${number}`
      }),
    )
    const { answers } = await loadWith(address, lists, SECONDS, BROWSER)
    asked += answers
    samples.push({ asked, bytes: await residentMemory(pid()) })
    progress(`${count(asked)} requests, ${megabytes(samples.at(-1).bytes)} MB`)
  }
  const peak = await peakMemory(pid())
  const between = (from, to) => {
    const found = samples.filter((one) => one.asked > from && one.asked <= to)
    return found.reduce((sum, { bytes }) => sum + bytes, 0) / found.length
  }
  const parts = Array.from({ length: (FILLING + REQUESTS) / PART }, (_, at) => at * PART)
  add(
    [
      `${CLIENTS} clients over every kind of page, one request in ${ANEW} rendered anew, the others from memory; resident memory of the process, search index included, database not, as means of samples taken every ${SECONDS} s. For the first ${count(FILLING)} requests what is kept fills up. Target: ${megabytes(TARGET)} MB.`,
      table(
        ['', 'MB'],
        [
          ['before', megabytes(samples[0].bytes)],
          ...parts.map((from) => [
            `requests ${count(from)} to ${count(from + PART)}`,
            megabytes(between(from, from + PART)),
          ]),
          ['the highest of all samples', megabytes(Math.max(...samples.map(({ bytes }) => bytes)))],
          ['the most at any moment', peak === null ? 'not known' : megabytes(peak)],
        ],
      ),
    ].join('\n\n'),
  )
}
