import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../scripts/lib/bundle.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { openClient } from '../lib/load.mjs'
import { pathOf } from './queries.mjs'

const TIMES = 20
const PATIENCE_MS = 30_000
const LOOK_EVERY_MS = 2

/** A word for each time, found nowhere else. */
const wordFor = (time) => `Messwort${'abcdefghijklmnopqrst'.charAt(time)}quirl`

/** Every site has a database of its own, and the modules keep their connections: hence anew. */
async function openInstance({ address: { port, host }, databaseUrl }) {
  const outfile = join('dist', 'bench-instance.mjs')
  await bundle('bench/search/instance.ts', outfile)
  process.env.DATABASE_URL = await databaseUrl()
  const instance = await import(`${pathToFileURL(join(root, outfile)).href}?${port}`)
  return instance.openInstance(host)
}

/**
 * Publishes statements and takes them back in another process than the server's, and waits until
 * the server shows it.
 *
 * @param {{ address: { port: number, host: string }, databaseUrl: () => Promise<string> }} site
 * @returns {Promise<{ published: number[], withdrawn: number[] }>} milliseconds from the end of the
 *   use case to the first answer that is right
 */
export async function measureFreshness(site) {
  const instance = await openInstance(site)
  const client = openClient(site.address)
  const until = async (word, total, since) => {
    for (;;) {
      const { status, body } = await client.ask(pathOf({ q: word }))
      const elapsed = performance.now() - since
      if (status === 200 && JSON.parse(body.toString()).total === total) return elapsed
      if (elapsed > PATIENCE_MS) throw new Error(`“${word}” was not found ${total} times.`)
      await delay(LOOK_EVERY_MS)
    }
  }
  const published = []
  const withdrawn = []
  try {
    for (let time = 0; time < TIMES; time += 1) {
      const word = wordFor(time)
      const { id, at } = await instance.publish(`Das ist ein ${word}.`)
      published.push(await until(word, 1, at))
      const gone = await instance.withdraw(id)
      withdrawn.push(await until(word, 0, gone.at))
    }
  } finally {
    client.close()
    await instance.close()
  }
  return { published, withdrawn }
}
