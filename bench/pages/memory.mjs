import { loadWith } from '../lib/load.mjs'
import { residentMemory } from '../lib/process.mjs'
import { progress } from '../lib/report.mjs'
import { count, megabytes, table } from '../lib/table.mjs'

const REQUESTS = 100_000
const CLIENTS = 8
const SECONDS = 10
/** One request in so many is for an address that is rendered anew. */
const ANEW = 25
const TARGET = 400_000_000
const BROWSER = { 'accept-encoding': 'gzip, deflate, br' }

/**
 * The memory of the process under load over every kind of page, until so many requests are answered.
 *
 * @param {{ address: { port: number, host: string }, pid: () => number }} site
 * @param {string[]} paths
 * @param {(text: string) => void} add
 */
export async function measureMemory({ address, pid }, paths, add) {
  const rows = [['before', 0, await residentMemory(pid())]]
  let asked = 0
  let number = 0
  while (asked < REQUESTS) {
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
    rows.push([`after ${count(asked)} requests`, asked, await residentMemory(pid())])
    progress(`${count(asked)} requests, ${megabytes(rows.at(-1)[2])} MB`)
  }
  const steps =
    rows.length <= 8
      ? rows
      : rows.filter((_, at) => at % Math.ceil(rows.length / 8) === 0 || at === rows.length - 1)
  add(
    [
      `${CLIENTS} clients over every kind of page, one request in ${ANEW} rendered anew, the others from memory; resident memory of the process, search index included, database not. Target: ${megabytes(TARGET)} MB.`,
      table(
        ['', 'MB'],
        steps.map(([name, , bytes]) => [name, megabytes(bytes)]),
      ),
    ].join('\n\n'),
  )
}
