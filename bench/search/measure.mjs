import { loadWith, openClient } from '../lib/load.mjs'
import { processorTime } from '../lib/process.mjs'
import { summary } from '../lib/percentiles.mjs'
import { pathOf } from './queries.mjs'
import { checkAnswer, WrongAnswer } from './check.mjs'

/**
 * @typedef {{ name: string, pid: number, address: { port: number, host: string },
 *   check: (path: string, answer: { status: number, body: Buffer }) => { total: number } }} Engine
 * @typedef {{ kind: string, ms: number }} Sample
 */

/** The reference knows forms and parts of words less than ours: it is held to a lower bound. */
export const checkReference = (path, answer) => checkAnswer('FTS5', path, answer)

/**
 * Asks every engine the same queries, one client, turn by turn: a round each, so that a machine
 * that becomes slower does so for all of them. Every query is asked once per engine. The first
 * round warms up and does not count.
 *
 * @param {Engine[]} engines
 * @param {{ kind: string, path: string }[][]} rounds
 * @returns {Promise<Map<string, Sample[][]>>} by engine, the samples of each counted round
 */
export async function measureLatency(engines, rounds) {
  const samples = new Map(engines.map(({ name }) => [name, []]))
  for (const [number, queries] of rounds.entries()) {
    const order = number % 2 === 0 ? engines : engines.toReversed()
    for (const { name, address, check } of order) {
      const client = openClient(address)
      const round = []
      for (const { kind, path } of queries) {
        const answer = await client.ask(path)
        check(path, answer)
        round.push({ kind, ms: answer.ms })
      }
      client.close()
      if (number > 0) samples.get(name).push(round)
    }
  }
  return samples
}

/**
 * Requests a second with as many clients as there are lists of queries, and the processor time that
 * one takes (`cpu`, in milliseconds; null where the system does not say).
 *
 * @param {Engine[]} engines
 * @param {{ path: string }[][]} lists
 * @param {number} seconds
 */
export async function measureThroughput(engines, lists, seconds) {
  const paths = lists.map((list) => list.map(({ path }) => path))
  const results = new Map()
  for (const { name, address, pid } of engines) {
    const before = await processorTime(pid)
    const result = await loadWith(address, paths, seconds)
    const after = await processorTime(pid)
    const cpu = before === null || after === null ? null : (after - before) / result.answers
    results.set(name, { ...result, cpu })
  }
  return results
}

/**
 * Asks for exact words whose number of statements is known.
 *
 * @param {Engine} engine
 * @param {Map<string, number>} counts
 * @param {{ exactly: boolean }} how `false`: more is right as well
 */
export async function checkTotals({ name, address, check }, counts, { exactly }) {
  const client = openClient(address)
  for (const [word, count] of counts) {
    const path = pathOf({ q: `"${word}"` })
    const { total } = check(path, await client.ask(path))
    if (exactly ? total !== count : total < count) {
      throw new WrongAnswer(`${name} finds ${total} statements with “${word}”; there are ${count}`)
    }
  }
  client.close()
}

/** @param {Sample[]} samples */
export const latencies = (samples) => summary(samples.map(({ ms }) => ms))
