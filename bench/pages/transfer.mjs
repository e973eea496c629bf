import { bundleAndImport } from '../../scripts/lib/bundle.mjs'
import { count, table } from '../lib/table.mjs'

const TARGETS = { first: 150_000, scripts: 110_000, second: 20_000 }

/**
 * What a browser receives for a debate on a first visit and on a second one, headers included.
 *
 * @param {{ port: number, host: string }} address
 * @param {string} path
 * @param {(text: string) => void} add
 */
export async function benchTransfer({ port, host }, path, add) {
  const { findChromium, BROWSER_FLAGS } = await bundleAndImport(
    'tests/e2e/chromium.ts',
    'bench-chromium',
  )
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    ...(await findChromium()),
    args: [...BROWSER_FLAGS, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  })
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let received = new Map()
    const kinds = new Map()
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      received.set(requestId, encodedDataLength),
    )
    const visit = async () => {
      received = new Map()
      await page.goto(`http://${host}:${port}${path}`, { waitUntil: 'networkidle' })
      const sizes = {}
      for (const [id, bytes] of received) {
        const kind = kinds.get(id) ?? 'Other'
        sizes[kind] = (sizes[kind] ?? 0) + bytes
      }
      return sizes
    }
    const first = await visit()
    const second = await visit()
    const sum = (sizes) => Object.values(sizes).reduce((all, one) => all + one, 0)
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])]
    add(
      [
        '### What a debate page sends',
        'Bytes received by Chromium, headers included.',
        table(
          ['', 'first visit', 'second visit', 'allowed'],
          [
            ...names.map((name) => [
              name,
              count(first[name] ?? 0),
              count(second[name] ?? 0),
              name === 'Script' ? count(TARGETS.scripts) : '',
            ]),
            [
              'all',
              count(sum(first)),
              count(sum(second)),
              `${count(TARGETS.first)} / ${count(TARGETS.second)}`,
            ],
          ],
        ),
      ].join('\n\n'),
    )
  } finally {
    await browser.close()
  }
}
