import { get } from 'node:http'
import { progress } from '../lib/report.mjs'
import { percentile } from '../lib/percentiles.mjs'
import { count, ms, ratio, table } from '../lib/table.mjs'
import { hammer, loader } from '../lib/wrk.mjs'
import { serveByBareRuntime } from './bare-runtime.mjs'
import { serveByNginx } from './nginx.mjs'

const ROUNDS = 7
const SECONDS = 4
const CONNECTIONS = 32

const BARE = 'a bare Node server'

/** A cookie of the application's own: whoever has one is answered past the memory. */
const SOMEBODY = { Cookie: 'wortlaut.bench=1' }

/** The bytes as they are sent. */
const bytesOf = ({ port, host }, path) =>
  new Promise((resolve, reject) => {
    const headers = { host, 'accept-encoding': 'br' }
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
      response.on('error', reject)
    }).on('error', reject)
  })

/**
 * A debate page from memory, beside nginx and a bare server of the same runtime with the same bytes, turn
 * by turn in alternating order, and the framework's own rendering; ratios are medians of the rounds'.
 *
 * @param {{ port: number, host: string }} address
 * @param {string} path
 * @param {(text: string) => void} add
 */
export async function benchCached(address, path, add) {
  const bytes = await bytesOf(address, path)
  const program = await loader()
  const nginx = await serveByNginx(bytes)
  if (!nginx) add('**There is no nginx on this machine: the reference is missing.**')
  const bare = await serveByBareRuntime(bytes)
  const headers = { Host: address.host, 'Accept-Encoding': 'br' }
  const own = { url: `http://127.0.0.1:${address.port}${path}`, headers }
  const places = {
    ...(nginx && { nginx: { url: nginx.url, headers } }),
    [BARE]: { url: bare.url, headers },
    Wortlaut: own,
  }
  const load = (place) => hammer(program, { ...place, connections: CONNECTIONS, seconds: SECONDS })
  const rounds = []
  for (let number = 0; number <= ROUNDS; number += 1) {
    progress(`load, round ${number} of ${ROUNDS}`)
    const round = {}
    const names = Object.keys(places)
    for (const name of number % 2 === 0 ? names : names.toReversed())
      round[name] = await load(places[name])
    if (number > 0) rounds.push(round) // the first one warms up
  }
  const rendering = await hammer(program, {
    ...own,
    headers: { ...headers, ...SOMEBODY },
    connections: 8,
    seconds: 3 * SECONDS,
  })
  await nginx?.close()
  await bare.close()
  const middle = (value) => percentile(rounds.map(value), 0.5)
  const row = (name) => [
    name,
    count(middle((round) => round[name].perSecond)),
    ms(middle((round) => round[name].p50)),
    ms(middle((round) => round[name].p99)),
  ]
  add(
    [
      `### A debate page, ${count(bytes.length)} bytes with brotli`,
      `${program}, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each in turn; medians.`,
      table(
        ['', 'requests/s', 'p50 (ms)', 'p99 (ms)'],
        [
          ...Object.keys(places).map(row),
          [
            'the framework’s rendering, 8 connections',
            count(rendering.perSecond),
            ms(rendering.p50),
            ms(rendering.p99),
          ],
        ],
      ),
      table(
        ['', 'requests/s', 'p99'],
        [
          ...[nginx && 'nginx', BARE]
            .filter(Boolean)
            .map((other) => [
              `Wortlaut ÷ ${other}`,
              ratio(middle(({ Wortlaut, [other]: its }) => Wortlaut.perSecond / its.perSecond)),
              ratio(middle(({ Wortlaut, [other]: its }) => Wortlaut.p99 / its.p99)),
            ]),
          [
            'Wortlaut ÷ rendering',
            count(middle(({ Wortlaut }) => Wortlaut.perSecond) / rendering.perSecond),
            '',
          ],
        ],
      ),
    ].join('\n\n'),
  )
}
