import autocannon from 'autocannon'
import { Agent, get } from 'node:http'

/**
 * Asks for one address after the other over one connection.
 *
 * @param {{ port: number, host: string }} server `host`: the name that is asked for
 * @param {Record<string, string>} [headers] beside it
 * @returns {{ ask: (path: string) => Promise<{ ms: number, status: number, body: Buffer }>, close: () => void }}
 *   `ms`: from sending to the last byte of the answer
 */
export function openClient({ port, host }, headers = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path) =>
    new Promise((resolve, reject) => {
      const started = performance.now()
      const request = get(
        { host: '127.0.0.1', port, path, agent, headers: { host, ...headers } },
        (response) => {
          const chunks = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const ms = performance.now() - started
            resolve({ ms, status: response.statusCode ?? 0, body: Buffer.concat(chunks) })
          })
        },
      )
      request.on('error', reject)
    })
  return { ask, close: () => agent.destroy() }
}

/**
 * Keeps as many clients busy as there are lists of addresses.
 *
 * @param {{ port: number, host: string }} server
 * @param {string[][]} paths those of each client, gone through again and again
 * @param {number} seconds
 * @param {Record<string, string>} [headers] beside the host
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, answers: number }>}
 * @throws if an answer was not 200 or did not come
 */
export async function loadWith({ port, host }, paths, seconds, headers = {}) {
  let clients = 0
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: paths.length,
    duration: seconds,
    timeout: 60,
    setupClient(client) {
      const own = paths[clients++ % paths.length]
      client.setRequests(
        own.map((path) => ({ method: 'GET', path, headers: { host, ...headers } })),
      )
    },
  })
  const bad = result.non2xx + result.errors + result.timeouts
  if (bad > 0 || result['2xx'] === 0) {
    throw new Error(`${bad} of ${result.requests.total} answers under load were none or not 200`)
  }
  const { p50, p99 } = result.latency
  return { perSecond: result['2xx'] / result.duration, p50, p99, answers: result['2xx'] }
}
