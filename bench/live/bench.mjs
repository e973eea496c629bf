import { setTimeout as delay } from 'node:timers/promises'
import { bundleAndImport } from '../../scripts/lib/bundle.mjs'
import { summary } from '../lib/percentiles.mjs'
import { residentMemory } from '../lib/process.mjs'
import { progress } from '../lib/report.mjs'
import { createSite } from '../lib/site.mjs'
import { count, megabytes, ms, table } from '../lib/table.mjs'
import { openReaders } from './readers.mjs'

const HOST = 'live.example'
const READERS = 1_000
const RELEASES = 20
const PATIENCE_MS = 30_000
const TARGET_MS = 200

/**
 * A result that a clerk releases in another process than the site's, until a thousand readers of the
 * event stream have it.
 *
 * @param {unknown} _
 * @param {(text: string) => void} add
 */
export async function benchLive(_, add) {
  const site = await createSite(HOST)
  try {
    await site.start()
    process.env.DATABASE_URL = await site.databaseUrl()
    const { openDesk } = await bundleAndImport('bench/live/desk.ts', 'bench-desk')
    const desk = await openDesk(HOST)
    await delay(1_500) // by then the site knows the new host name
    progress(`${READERS} readers`)
    const path = `/api/v1/sessions/${desk.slug}/events`
    const readers = await openReaders(site.address, path, READERS)
    const samples = []
    const slowest = []
    for (let time = 0; time <= RELEASES; time += 1) {
      const id = await desk.count()
      const started = performance.now()
      const told = readers.all(id, PATIENCE_MS)
      await desk.release(id)
      const waited = (await told).map((at) => at - started)
      if (time === 0) continue // warms up
      samples.push(...waited)
      slowest.push(Math.max(...waited))
    }
    const memory = await residentMemory(site.pid())
    readers.close()
    await desk.close()
    const { p50, p95, p99, max } = summary(samples)
    add(
      [
        '## Live',
        `${count(READERS)} readers of the event stream, ${RELEASES} results; from the moment a clerk’s release is sent, in another process, until each reader has it. Target: p95 ${TARGET_MS} ms. Readers and clerk run on the same machine.`,
        table(
          ['', 'p50 (ms)', 'p95 (ms)', 'p99 (ms)', 'max (ms)'],
          [
            ['every reader', ms(p50), ms(p95), ms(p99), ms(max)],
            ['the last reader', ...Object.values(summary(slowest)).map(ms)],
          ],
        ),
        `Memory of the application with these readers: ${megabytes(memory)} MB.`,
      ].join('\n\n'),
    )
  } finally {
    await site.remove()
  }
}
