import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { residentMemory } from '../lib/process.mjs'
import { watchMemory } from './watch-memory.mjs'

/** So many bytes are read and thrown away before: what a server loads for the first time is no growth. */
const WARM_UP = 200_000

/**
 * Fetches a file from the server and looks at how much the server grows meanwhile.
 *
 * @param {Awaited<ReturnType<typeof import('../lib/site.mjs').createSite>>} site
 * @param {string} path
 * @returns {Promise<{ bytes: number, seconds: number, before: number, growth: number }>}
 */
export async function measureExport(site, path) {
  await fetchFile(site.address, path, WARM_UP)
  await delay(1_000)
  const before = await residentMemory(site.pid())
  const memory = watchMemory(site.pid())
  const started = performance.now()
  const bytes = await fetchFile(site.address, path)
  const seconds = (performance.now() - started) / 1000
  const { peak } = memory.stop()
  return { bytes, seconds, before, growth: Math.max(0, peak - before) }
}

/** @param {number} most after so many bytes the rest is not read @returns {Promise<number>} bytes read */
function fetchFile({ port, host }, path, most = Infinity) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`))
      let bytes = 0
      answer.on('data', (piece) => {
        bytes += piece.length
        if (bytes < most) return
        resolve(bytes)
        asked.destroy()
      })
      answer.on('end', () => resolve(bytes))
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}
