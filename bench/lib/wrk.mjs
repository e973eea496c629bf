import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

const execute = promisify(execFile)

const UNITS = { us: 0.001, ms: 1, s: 1000 }
const inMs = (text) => {
  const [, number, unit] = /^([\d.]+)(us|ms|s)$/.exec(text)
  return Number(number) * UNITS[unit]
}

/** Which program loads: `wrk` takes least of the processors itself; else the one from npm. */
export const loader = () =>
  execute('wrk', ['-v']).then(
    () => 'wrk',
    ({ code }) => (code === 'ENOENT' ? 'autocannon' : 'wrk'), // it ends with 1 when it says its version
  )

/**
 * Asks for one address as fast as it is answered.
 *
 * @param {'wrk' | 'autocannon'} program
 * @param {{ url: string, headers: Record<string, string>, connections: number, seconds: number }} load
 * @returns {Promise<{ perSecond: number, p50: number, p99: number }>} milliseconds
 * @throws if an answer was not 200 or did not come
 */
export async function hammer(program, { url, headers, connections, seconds }) {
  if (program === 'autocannon') {
    const result = await autocannon({ url, headers, connections, duration: seconds })
    if (result.non2xx + result.errors > 0) throw new Error(`${url}: not every answer was 200`)
    const { p50, p99 } = result.latency
    return { perSecond: result['2xx'] / result.duration, p50, p99 }
  }
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await execute('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '30s'],
    ...[...named, url],
  ])
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}: ${stdout}`)
  const latency = (share) => inMs(new RegExp(`\\s${share}%\\s+(\\S+)`).exec(stdout)[1])
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1])
  return { perSecond, p50: latency(50), p99: latency(99) }
}
